namespace VisualAssertions.Specs;

/// <summary>A place in the raw text where somebody wrote English: a statement in a list, or the value of a key such as <c>that</c>.</summary>
/// <param name="FirstLine">From 1.</param>
/// <param name="Column">Of the first word, from 1.</param>
/// <param name="Lines">What stands there, line by line, without indentation.</param>
/// <param name="Key">The key that it is the value of; null for an item of the list.</param>
/// <param name="DashColumn">Where the '-' of an item should stand if it is indented too deep, from 1; else null.</param>
internal sealed record EnglishText(
    int FirstLine,
    int Column,
    IReadOnlyList<string> Lines,
    string? Key,
    int? DashColumn = null
)
{
    public string First => Lines[0];

    /// <summary>How the line has to begin.</summary>
    public string Lead => Key is null ? "- " : $"{Key}: ";
}
