namespace VisualAssertions.Owlet.Understanding;

/// <summary>How every region lies to every other.</summary>
internal static class Geometry
{
    public const int Features = 16;

    /// <summary>Writes [stride, stride, <see cref="Features"/>]: at (i, j) region j as seen from region i. Boxes are over the page's width.</summary>
    /// <param name="boxes">The regions.</param>
    /// <param name="stride">Rows and columns of <paramref name="into"/>; those past the boxes stay zero.</param>
    /// <param name="into">Zeroed beforehand.</param>
    public static void Write(ReadOnlySpan<Box> boxes, int stride, Span<float> into)
    {
        for (int i = 0; i < boxes.Length; i++)
        {
            for (int j = 0; j < boxes.Length; j++)
            {
                WritePair(boxes[i], boxes[j], into.Slice((i * stride + j) * Features, Features));
            }
        }
    }

    private static void WritePair(Box i, Box j, Span<float> into)
    {
        const float Touch = 0.002f;
        float dx = j.CenterX - i.CenterX;
        float dy = j.CenterY - i.CenterY;
        float sharedX = Math.Max(0, Math.Min(j.Right, i.Right) - Math.Max(j.X, i.X));
        float sharedY = Math.Max(0, Math.Min(j.Bottom, i.Bottom) - Math.Max(j.Y, i.Y));
        float gapX = Math.Max(0, Math.Max(j.X - i.Right, i.X - j.Right));
        float gapY = Math.Max(0, Math.Max(j.Y - i.Bottom, i.Y - j.Bottom));
        float shared = sharedX * sharedY;
        into[0] = dx;
        into[1] = dy;
        into[2] = MathF.Abs(dx);
        into[3] = MathF.Abs(dy);
        into[4] = sharedY / Math.Max(Math.Min(j.Height, i.Height), 1e-4f);
        into[5] = sharedX / Math.Max(Math.Min(j.Width, i.Width), 1e-4f);
        into[6] = j.Bottom <= i.Y + Touch ? 1 : 0;
        into[7] = j.Y >= i.Bottom - Touch ? 1 : 0;
        into[8] = j.Right <= i.X + Touch ? 1 : 0;
        into[9] = j.X >= i.Right - Touch ? 1 : 0;
        into[10] = shared / Math.Max(i.Area, 1e-6f);
        into[11] = shared / Math.Max(j.Area, 1e-6f);
        into[12] = MathF.Exp(-8 * (MathF.Abs(dx) + MathF.Abs(dy)));
        into[13] = MathF.Exp(-30 * gapX);
        into[14] = MathF.Exp(-30 * gapY);
        into[15] = MathF.Exp(-30 * (gapX + gapY));
    }
}
