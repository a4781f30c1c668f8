namespace VisualAssertions.Programs;

/// <summary>On how many lines a text stands, told from its length and its box.</summary>
internal static class LaidOut
{
    // Of the size of a font: the mean width of a letter, from line to line, and the height of the ink.
    private const float LetterWidth = 0.5f;
    private const float LineStep = 1.45f;
    private const float InkHeight = 0.9f;

    /// <summary>One line box for each line; none for what has no text. A control's label stands on one line somewhere in it.</summary>
    public static IReadOnlyList<TruthLine> Guess(TruthElement element)
    {
        if (element.Text.Length == 0)
        {
            return [];
        }

        int count = Kinds.IsText(element.Kind) ? Count(element.Text.Length, element.Box) : 1;
        float height = element.Box.Height / (InkHeight + (count - 1) * LineStep) * InkHeight;
        float step = count == 1 ? 0 : (element.Box.Height - height) / (count - 1);
        string[] parts = Split(element.Text, count);
        return
        [
            .. parts.Select(
                (text, i) => new TruthLine(text, element.Box with { Y = element.Box.Y + i * step, Height = height })
            ),
        ];
    }

    /// <summary>The number of lines whose letters would be as wide as letters are.</summary>
    private static int Count(int letters, Box box)
    {
        int best = 1;
        double least = double.MaxValue;
        for (int count = 1; count <= 40; count++)
        {
            double size = box.Height / (InkHeight + (count - 1) * LineStep);
            double wide = count == 1 ? letters : letters / (count - 0.4);
            double off = Math.Abs(Math.Log(wide * LetterWidth * size / Math.Max(1, box.Width)));
            if (off < least)
            {
                (best, least) = (count, off);
            }
        }

        return best;
    }

    private static string[] Split(string text, int count)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int lines = Math.Min(count, Math.Max(1, words.Length));
        return
        [
            .. Enumerable
                .Range(0, lines)
                .Select(i => string.Join(' ', words[(i * words.Length / lines)..((i + 1) * words.Length / lines)])),
        ];
    }
}
