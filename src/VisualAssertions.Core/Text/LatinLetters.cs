namespace VisualAssertions;

/// <summary>Letters without their accents.</summary>
/// <remarks>
/// A table, since <see cref="string.Normalize()"/> leaves accents where they are in processes with invariant globalisation,
/// and what a statement means must not depend on the host's setting.
/// </remarks>
public static class LatinLetters
{
    private const char First = '\u00C0';

    /// <summary>For each letter of Latin-1 and Latin Extended-A, from À to ſ.</summary>
    private const string Plain =
        "AAAAAAÆCEEEEIIIIDNOOOOO×OUUUUYÞßaaaaaaæceeeeiiiidnooooo÷ouuuuyþy"
        + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiĲĳJjKkĸLlLlLlĿ"
        + "ŀLlNnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzſ";

    /// <summary>e for é, and every other character as it is; the case stays.</summary>
    public static char WithoutAccent(char letter) =>
        letter >= First && letter < First + Plain.Length ? Plain[letter - First] : letter;
}
