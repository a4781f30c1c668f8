namespace VisualAssertions.Programs;

/// <summary>Pixels of the picture for one CSS pixel, told from the size of the text.</summary>
internal static class SeenScale
{
    /// <summary>Height of a usual line's ink, in CSS pixels.</summary>
    private const float UsualLine = 12.8f;

    /// <summary>In quarters, at least 1.</summary>
    public static float Guess(IReadOnlyList<TruthElement> elements)
    {
        float[] heights =
        [
            .. elements
                .SelectMany(element => element.Lines.Count > 0 ? element.Lines : LaidOut.Guess(element))
                .Select(line => line.Box.Height)
                .Order(),
        ];
        return heights.Length == 0 ? 1 : Math.Max(1, MathF.Round(heights[heights.Length / 2] / UsualLine * 4) / 4);
    }
}
