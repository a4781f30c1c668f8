namespace VisualAssertions.Owlet.Reading;

/// <summary>Tells text from icons, check boxes and pictures that were taken for text.</summary>
internal static class TextFilter
{
    /// <summary>Least confidence of a line.</summary>
    private const float Least = 0.5f;

    /// <summary>Least confidence of a single character.</summary>
    private const float LeastSingle = 0.96f;

    /// <summary>The same where the ink is about as wide as high, as icons are and digits are not.</summary>
    private const float LeastSquare = 0.98f;

    private static readonly (float From, float To) square = (0.82f, 1.4f);

    public static bool IsText(LineReading reading, PixelRect box)
    {
        if (reading.Confidence < Least || string.IsNullOrWhiteSpace(reading.Text) || reading.IsPictographs)
        {
            return false;
        }

        if (reading.Count > 1)
        {
            return true;
        }

        float aspect = (float)box.Width / box.Height;
        bool isSquare = aspect >= square.From && aspect <= square.To;
        return reading.Confidence >= (isSquare ? LeastSquare : LeastSingle);
    }
}
