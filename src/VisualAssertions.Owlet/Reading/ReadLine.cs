namespace VisualAssertions.Owlet.Reading;

/// <summary>A line of text with all that the recogniser said of it.</summary>
/// <param name="Line">Text, confidence and the box of its ink.</param>
/// <param name="Reading">The steps, for the likelihood of other readings.</param>
/// <param name="Crop">What was looked at: the steps share its width.</param>
internal sealed record ReadLine(TextLine Line, LineReading Reading, Box Crop)
{
    /// <summary>Pixels of the screenshot to a step.</summary>
    public float StepWidth => Crop.Height * LineCrop.PixelsPerStep / LineCrop.Height;

    /// <summary>Where a part of the line is, to about half a character.</summary>
    public Box BoxOf(SpanMatch span)
    {
        float left = Crop.X + span.FirstStep * StepWidth;
        float right = Crop.X + (span.LastStep + 1) * StepWidth;
        return Box.FromCorners(
            Math.Max(left, Line.Box.X),
            Line.Box.Y,
            Math.Min(right, Line.Box.Right),
            Line.Box.Bottom
        );
    }
}
