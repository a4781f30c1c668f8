namespace VisualAssertions.Specs;

/// <summary>The one table of what overrides what: the file, then the test, then the matrix entry or the assertion; the later wins.</summary>
internal static class Merging
{
    public static UseSettings Merge(UseSettings file, UseSettings test) =>
        new()
        {
            Browser = test.Browser ?? file.Browser,
            Viewport = test.Viewport ?? file.Viewport,
            DeviceScaleFactor = test.DeviceScaleFactor ?? file.DeviceScaleFactor,
            ColorScheme = test.ColorScheme ?? file.ColorScheme,
            Locale = test.Locale ?? file.Locale,
            Timezone = test.Timezone ?? file.Timezone,
            ReducedMotion = test.ReducedMotion ?? file.ReducedMotion,
            Clock = test.Clock ?? file.Clock,
            StorageStatePath = test.StorageStatePath ?? file.StorageStatePath,
            Headers = Add(file.Headers, test.Headers, StringComparer.OrdinalIgnoreCase),
        };

    public static UseSettings Merge(UseSettings test, MatrixEntry entry) =>
        test with
        {
            Viewport = entry.Viewport ?? test.Viewport,
            ColorScheme = entry.ColorScheme ?? test.ColorScheme,
            Locale = entry.Locale ?? test.Locale,
        };

    public static JudgeSettings Merge(JudgeSettings file, JudgeSettings test) =>
        new()
        {
            Model = test.Model ?? file.Model,
            PassAt = test.PassAt ?? file.PassAt,
            FailAt = test.FailAt ?? file.FailAt,
            Unsure = test.Unsure ?? file.Unsure,
            SelfCheck = test.SelfCheck ?? file.SelfCheck,
        };

    public static JudgeSettings Merge(JudgeSettings test, float? passAt) =>
        test with
        {
            PassAt = passAt ?? test.PassAt,
        };

    /// <summary>Both, and under the same name the later one: headers and regions.</summary>
    public static IReadOnlyDictionary<string, T> Add<T>(
        IReadOnlyDictionary<string, T> file,
        IReadOnlyDictionary<string, T> test,
        StringComparer names
    )
    {
        var both = new Dictionary<string, T>(file, names);
        foreach ((string name, T value) in test)
        {
            both[name] = value;
        }

        return both;
    }
}
