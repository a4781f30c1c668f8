namespace VisualAssertions.Owlet.Reading;

/// <summary>Cuts from a line's box what was not read as text: an icon before its label, the arrow of a drop-down.</summary>
internal static class LineTrim
{
    /// <summary>Gap, in heights of the line, that separates such a thing from the text.</summary>
    private const float LeastGap = 0.25f;

    public static PixelRect Trim(Screenshot screenshot, PixelRect box, PixelRect crop, LineReading reading)
    {
        if (reading.Count == 0)
        {
            return box;
        }

        float stepWidth = (float)crop.Height * LineCrop.PixelsPerStep / LineCrop.Height;
        float[] places = Enumerable
            .Range(0, reading.Steps)
            .Where(reading.Starts)
            .Select(step => crop.Left + (step + 0.5f) * stepWidth)
            .ToArray();
        InkMask mask = InkMask.Of(screenshot, box, box);
        List<(int From, int To)> pieces = mask.Pieces(box, LeastGap * box.Height);
        // A character may be placed up to a step beside its ink.
        bool IsText((int From, int To) piece) =>
            Array.Exists(places, x => x > piece.From - stepWidth && x < piece.To + stepWidth);
        int first = pieces.FindIndex(IsText);
        int last = pieces.FindLastIndex(IsText);
        if (first < 0 || (first == 0 && last == pieces.Count - 1))
        {
            return box;
        }

        return mask.FitRows(box with { Left = pieces[first].From, Right = pieces[last].To });
    }
}
