namespace VisualAssertions.Specs;

/// <summary>What can be wrong with a test and its regions.</summary>
internal static class TestMessages
{
    public const string NothingOpened = """
        Nothing says which page to open.
        Write      url: /…, or a setup step with 'goto'
        """;

    public const string RegionBoth = "A region is an element or a box, not both.";

    public const string BoxSides = """
        A box has four sides: left, top, width and height.
        Write      box: [0, 0, 100%, 30%], each in CSS pixels or percent
        """;

    public const string NoLength = "Each side of a box is a number of CSS pixels or a percentage, as in 120 or 30%.";

    public static string RegionTwice(string name) => $"The region '{name}' is there twice.";

    public static string NoTag(string text) =>
        $"'{text}' is not a tag. A tag has letters, digits, '.', '-' and '_', and no spaces.";

    public static string NoUrl(string text) => $"'{text}' is not a URL; spaces are written as %20.";
}
