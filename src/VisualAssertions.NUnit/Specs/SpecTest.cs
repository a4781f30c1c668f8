namespace VisualAssertions.NUnit;

/// <summary>One test of a spec with one matrix entry, as NUnit has it.</summary>
/// <param name="Name">Stable: <c>Shop: Cart [desktop, dark]</c>.</param>
/// <param name="Tags">Become categories.</param>
/// <param name="Run">Fails or warns by NUnit's own means.</param>
internal sealed record SpecTest(string Name, IReadOnlyList<string> Tags, Func<Task> Run)
{
    /// <summary>What NUnit calls.</summary>
    public static Task RunAsync(SpecTest test) => test.Run();

    public override string ToString() => Name;
}

/// <param name="BaseUrl">Where every app is; null: where each spec says.</param>
/// <param name="Judge">Type of what looks; null: the embedded model.</param>
internal sealed record SpecSettings(Uri? BaseUrl, Type? Judge);
