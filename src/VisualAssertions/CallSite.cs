namespace VisualAssertions;

/// <summary>The place in a test that asks: names it in a failure, and its marked picture.</summary>
/// <param name="File">Full path, as it was compiled.</param>
/// <param name="Line">From 1.</param>
internal sealed record CallSite(string File, int Line)
{
    /// <summary>Null if it is not known.</summary>
    public static CallSite? Of(string file, int line) => file.Length == 0 ? null : new CallSite(file, line);

    /// <summary><c>CheckoutTests.cs:14</c>.</summary>
    public override string ToString() => $"{Path.GetFileName(File)}:{Line}";
}
