using System.Globalization;

namespace VisualAssertions.Owlet.Reading;

internal sealed partial class LineReading
{
    /// <summary>Signs of mathematics that icons are read as.</summary>
    private const string Signs = "×√≡⊕⊗⊙";

    /// <summary>What ratings are read as.</summary>
    private const string Stars = "★☆";

    /// <summary>Symbols that are part of a text.</summary>
    private const string Written = "©®™°№";

    /// <summary>Nothing but icons; ratings are texts.</summary>
    public bool IsPictographs =>
        Text.Trim().Length > 0 && Text.Trim().All(c => IsPictograph(c.ToString()) && !Stars.Contains(c));

    /// <summary>
    /// Without the icons before and after the words, which are read as ☆, □ or ×. Ratings (★★★☆☆) stay, and what has no letter or
    /// digit at all.
    /// </summary>
    public LineReading WithoutPictographs()
    {
        int first = 0;
        int last = Steps - 1;
        while (first <= last && !IsWord(first))
        {
            first++;
        }

        while (last > first && !IsWord(last))
        {
            last--;
        }

        int[] icons = [.. Outside(first, last).Where(step => IsPictograph(Best(step).Character))];
        bool isRating =
            icons.Count(step => Starts(step) && Stars.Contains(Best(step).Character, StringComparison.Ordinal)) > 2;
        return first > last || icons.Length == 0 || isRating ? this : Without(icons);
    }

    private IEnumerable<int> Outside(int first, int last) =>
        Enumerable.Range(0, Steps).Where(step => step < first || step > last);

    private LineReading Without(int[] steps)
    {
        string[] left = [.. characters];
        float[] sure = [.. probabilities];
        foreach (int step in steps)
        {
            (left[step * GuessesPerStep], sure[step * GuessesPerStep]) = ("", 1);
        }

        return new LineReading(left, sure);
    }

    private bool IsWord(int step) => Best(step).Character is { Length: > 0 } c && char.IsLetterOrDigit(c, 0);

    private static bool IsPictograph(string character) =>
        character.Length > 0
        && !Written.Contains(character, StringComparison.Ordinal)
        && (
            Signs.Contains(character, StringComparison.Ordinal)
            || CharUnicodeInfo.GetUnicodeCategory(character, 0) == UnicodeCategory.OtherSymbol
        );
}
