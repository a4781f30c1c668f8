using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet.Answering;

/// <summary>Which form of answer a question wants. Only the form is read here; what is true, the network says.</summary>
internal static class Asking
{
    private static readonly string[] TextWords = ["what", "which", "who", "whose", "where", "when"];

    public static bool WantsNumber(string question) =>
        Words.Fold(question).Contains("how many", StringComparison.Ordinal);

    public static bool WantsText(string question)
    {
        List<WordSpan> words = Words.Split(Words.Fold(question));
        return words.Count > 0
            && (
                TextWords.Contains(words[0].Text)
                || Words.Fold(question).StartsWith("how much", StringComparison.Ordinal)
            );
    }
}
