namespace VisualAssertions.Owlet.Seeing;

/// <summary>Charts with their labels: a large drawing and the text and dots around it.</summary>
internal static class Figures
{
    /// <summary>Least side of the drawing, and farthest label, in pixels at scale 1.</summary>
    private const float LeastDrawing = 48;
    private const float FarthestLabel = 26;

    /// <summary>Labels are lower than this share of the drawing.</summary>
    private const float TallestLabel = 0.25f;

    public static IEnumerable<Box> Of(IEnumerable<Box> drawings, IReadOnlyList<Box> textLines, float scale)
    {
        foreach (Box drawing in drawings)
        {
            if (Math.Min(drawing.Width, drawing.Height) < LeastDrawing * scale)
            {
                continue;
            }

            Box figure = drawing;
            Box reach = drawing.Grow(FarthestLabel * scale);
            foreach (Box line in textLines)
            {
                if (line.Height <= TallestLabel * drawing.Height && line.Inside(reach) > 0.5f)
                {
                    figure = figure.Union(line);
                }
            }

            if (figure != drawing)
            {
                yield return figure;
            }
        }
    }
}
