namespace VisualAssertions.Specs;

/// <summary>Reads one test: an item of <c>tests</c>, or the whole file where it has none.</summary>
internal static class TestSection
{
    public static SpecTest Read(
        MappingReader test,
        string name,
        TestSettings settings,
        IReadOnlyList<MatrixEntry> matrix,
        IReadOnlyList<Waiver> waivers
    )
    {
        test.Require("assert");
        IReadOnlyList<SetupStep> setup = StepSection.ReadAll(test);
        if (!test.Has("url") && !setup.Any(step => step is SetupStep.Goto))
        {
            test.Context.Log.Add(test.Location, TestMessages.NothingOpened);
        }

        var scope = new AssertionScope(settings.Regions.Keys, settings.Judge, matrix, waivers);
        return new SpecTest
        {
            Name = name,
            Url = test.Has("url") ? Url(test) : null,
            Tags = settings.Tags,
            Retries = settings.Retries ?? 0,
            Timeout = settings.Timeout ?? TimeSpan.FromSeconds(30),
            Use = settings.Use,
            Judge = settings.Judge,
            Setup = setup,
            Wait = settings.Wait,
            Screenshot = settings.Screenshot,
            Regions = settings.Regions,
            Assertions = AssertSection.Read(test, scope),
            Location = test.Key("name")?.Location ?? test.Location,
        };
    }

    private static string? Url(MappingReader test)
    {
        string? url = test.Expanded("url");
        if (url is not null && (url.Any(char.IsWhiteSpace) || url.Length == 0))
        {
            test.Context.Add(test.Value("url")!, TestMessages.NoUrl(url));
        }

        return url;
    }
}
