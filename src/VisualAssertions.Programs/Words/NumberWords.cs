namespace VisualAssertions.Programs;

/// <summary>Numbers that people write as words, from zero on.</summary>
internal static class NumberWords
{
    private static readonly string[] Words =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    /// <summary>The first number that has no word here.</summary>
    public static int Count => Words.Length;

    /// <summary>−1 if the word is no number.</summary>
    public static int Read(string word) => Array.IndexOf(Words, word);

    public static string Write(int number) => Words[number];
}
