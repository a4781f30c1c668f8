namespace VisualAssertions.Owlet.Seeing;

/// <summary>
/// Makes what the look network sees of a box: on the left the box amid its surroundings, on the right its left end
/// (above) and its right end (below) at native resolution, where check marks, chevrons and icons stand.
/// </summary>
internal sealed class LookCrop(Screenshot picture, float scale)
{
    public const int Rows = 64;
    public const int Columns = 96;

    /// <summary>Planes of <see cref="Rows"/> × <see cref="Columns"/>: red, green, blue, and where the box is.</summary>
    public const int Channels = 4;
    public const int Length = Channels * Rows * Columns;

    private const int Plane = Rows * Columns;
    private const int ContextSide = 64;
    private const int EndSide = 32;

    /// <summary>Surroundings on each side as a share of the box, and the least of them, in CSS pixels.</summary>
    private const float Margin = 0.25f;
    private const float LeastMargin = 12;

    /// <summary>A row of a table is shown at most this many times narrower than flat, so that its text stays legible.</summary>
    private const float MostStretch = 4;

    /// <summary>Space outside the box that an end shows, in CSS pixels.</summary>
    private const float EndMargin = 4;

    /// <summary>Of higher boxes the ends show the upper corners, of lower ones the middle, in CSS pixels.</summary>
    private const float HighBox = 80;

    private const byte Outside = 128;
    private const byte MaskOfBox = 255;
    private const byte MaskOutside = 96;

    private readonly AreaSums means = new(picture);

    /// <summary>Writes <see cref="Length"/> bytes, plane by plane.</summary>
    public void Write(Box box, Span<byte> canvas)
    {
        float stepX = Step(box.Width);
        float stepY = Step(box.Height);
        (stepX, stepY) = (Math.Max(stepX, stepY / MostStretch), Math.Max(stepY, stepX / MostStretch));
        Section(
            canvas,
            box,
            Axis.Centered(box.CenterX, stepX, ContextSide),
            Axis.Centered(box.CenterY, stepY, ContextSide)
        );

        Axis endY =
            box.Height <= HighBox * scale
                ? Axis.Centered(box.CenterY, scale, EndSide)
                : new Axis(box.Y - EndMargin * scale, scale, EndSide);
        var left = new Axis(box.X - EndMargin * scale, scale, EndSide);
        var right = new Axis(box.Right + (EndMargin - EndSide) * scale, scale, EndSide);
        Section(canvas[ContextSide..], box, left, endY);
        Section(canvas[(EndSide * Columns + ContextSide)..], box, right, endY);
    }

    /// <summary>Pixels of the picture for one of the canvas: a half, one, or as many as it takes.</summary>
    private float Step(float side)
    {
        float step = (side + 2 * Math.Max(LeastMargin * scale, Margin * side)) / ContextSide;
        return step <= 0.5f ? 0.5f : Math.Max(1, step);
    }

    private void Section(Span<byte> canvas, Box box, Axis x, Axis y)
    {
        Span<Cell> columns = stackalloc Cell[x.Count];
        x.Cells(picture.Width, box.X, box.Right, columns);
        Span<byte> rgb = stackalloc byte[3];
        for (int row = 0; row < y.Count; row++)
        {
            Cell vertical = y.Cell(row, picture.Height, box.Y, box.Bottom);
            Span<byte> to = canvas[(row * Columns)..];
            for (int column = 0; column < columns.Length; column++)
            {
                Cell horizontal = columns[column];
                if (horizontal.IsEmpty || vertical.IsEmpty)
                {
                    (to[column], to[column + Plane], to[column + 2 * Plane]) = (Outside, Outside, Outside);
                    to[column + 3 * Plane] = MaskOutside;
                    continue;
                }

                means.Mean(horizontal.From, vertical.From, horizontal.To, vertical.To, rgb);
                (to[column], to[column + Plane], to[column + 2 * Plane]) = (rgb[0], rgb[1], rgb[2]);
                to[column + 3 * Plane] = horizontal.InBox && vertical.InBox ? MaskOfBox : (byte)0;
            }
        }
    }

    /// <summary>The pixels of the picture that one pixel of the canvas averages, along one axis.</summary>
    private readonly record struct Cell(int From, int To, bool InBox)
    {
        public bool IsEmpty => To <= From;
    }

    private readonly record struct Axis(float Start, float Step, int Count)
    {
        public static Axis Centered(float center, float step, int count) =>
            new(MathF.Round(center - step * count / 2), step, count);

        public Cell Cell(int index, int end, float boxFrom, float boxTo)
        {
            int from = (int)MathF.Floor(Start + index * Step);
            int to = Math.Max(from + 1, (int)MathF.Floor(Start + (index + 1) * Step));
            bool inBox = to > boxFrom && from < boxTo;
            return new Cell(Math.Max(from, 0), Math.Min(to, end), inBox);
        }

        public void Cells(int end, float boxFrom, float boxTo, Span<Cell> cells)
        {
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = Cell(i, end, boxFrom, boxTo);
            }
        }
    }
}
