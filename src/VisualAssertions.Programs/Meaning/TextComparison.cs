namespace VisualAssertions.Programs;

/// <summary>Compares texts in plain form. Reading loses or adds a space now and then, so what was seen is compared without them too.</summary>
/// <param name="spacesMayDiffer">Whether the page was seen.</param>
internal sealed class TextComparison(bool spacesMayDiffer)
{
    public bool Same(string a, string b) => a == b || (spacesMayDiffer && a.Length > 0 && Bare(a) == Bare(b));

    /// <summary>Whether the words of <paramref name="part"/> stand in <paramref name="whole"/>; without spaces only where there are several, since "art" is no word of "start".</summary>
    public bool HasWords(string whole, string part) =>
        Plain.HasWords(whole, part)
        || (spacesMayDiffer && part.Contains(' ') && Bare(whole).Contains(Bare(part), StringComparison.Ordinal));

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
