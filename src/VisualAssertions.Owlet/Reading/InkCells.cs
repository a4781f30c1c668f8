using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace VisualAssertions.Owlet.Reading;

/// <summary>Which cells of 8 × 8 pixels may hold a piece of text: those whose pixels change both along x and along y.</summary>
/// <remarks>Flat areas and straight border lines, most of a screen, are thereby left out, and the detector need not look at them.</remarks>
internal sealed class InkCells
{
    public const int CellPixels = 8;

    /// <summary>Smallest difference of neighbours in one channel that counts: fainter text cannot be read by people either.</summary>
    private const byte LeastStep = 7;

    private readonly bool[] ink;

    private InkCells(int columns, int rows, bool[] ink) => (Columns, Rows, this.ink) = (columns, rows, ink);

    public int Columns { get; }
    public int Rows { get; }

    public bool this[int column, int row] => ink[row * Columns + column];

    public static InkCells Of(Screenshot screenshot)
    {
        int columns = (screenshot.Width + CellPixels - 1) / CellPixels;
        int rows = (screenshot.Height + CellPixels - 1) / CellPixels;
        bool[] ink = new bool[columns * rows];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                ink[row * columns + column] = Changes(screenshot, column * CellPixels, row * CellPixels);
            }
        }

        return new InkCells(columns, rows, ink);
    }

    /// <summary>Cells with ink, and the cells around them.</summary>
    public InkCells Dilate()
    {
        bool[] dilated = new bool[ink.Length];
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < Columns; column++)
            {
                if (this[column, row])
                {
                    Mark(dilated, column, row);
                }
            }
        }

        return new InkCells(Columns, Rows, dilated);
    }

    /// <summary>The same without the cells that a box touches.</summary>
    public InkCells Without(IEnumerable<PixelRect> boxes)
    {
        bool[] left = [.. ink];
        foreach (PixelRect box in boxes)
        {
            int from = Math.Max(box.Left - 1, 0) / CellPixels;
            int to = Math.Min(box.Right / CellPixels, Columns - 1);
            for (
                int row = Math.Max(box.Top - 1, 0) / CellPixels;
                row <= Math.Min(box.Bottom / CellPixels, Rows - 1);
                row++
            )
            {
                left.AsSpan(row * Columns + from, to - from + 1).Clear();
            }
        }

        return new InkCells(Columns, Rows, left);
    }

    private void Mark(bool[] marks, int column, int row)
    {
        int left = Math.Max(column - 1, 0);
        int count = Math.Min(column + 1, Columns - 1) - left + 1;
        for (int y = Math.Max(row - 1, 0); y <= Math.Min(row + 1, Rows - 1); y++)
        {
            marks.AsSpan(y * Columns + left, count).Fill(true);
        }
    }

    private static bool Changes(Screenshot screenshot, int x, int y)
    {
        // One step to the right and one down are looked at, so the last row and column of the picture only as the ends of steps.
        int width = Math.Min(CellPixels, screenshot.Width - 1 - x);
        int height = Math.Min(CellPixels, screenshot.Height - 1 - y);
        int stride = screenshot.Width * 4;
        ReadOnlySpan<byte> from = screenshot.Pixels[(y * stride + x * 4)..];
        return width == CellPixels && Vector256.IsHardwareAccelerated
            ? ChangesFast(from, stride, height)
            : ChangesSlow(from, stride, width, height);
    }

    private static bool ChangesFast(ReadOnlySpan<byte> from, int stride, int height)
    {
        Vector256<byte> alongX = Vector256<byte>.Zero;
        Vector256<byte> alongY = Vector256<byte>.Zero;
        for (int row = 0; row < height; row++)
        {
            Vector256<byte> here = At(from, row * stride);
            alongX = Vector256.Max(alongX, Distance(here, At(from, row * stride + 4)));
            alongY = Vector256.Max(alongY, Distance(here, At(from, (row + 1) * stride)));
        }

        Vector256<byte> least = Vector256.Create(LeastStep);
        return Vector256.GreaterThanAny(alongX, least) && Vector256.GreaterThanAny(alongY, least);
    }

    private static Vector256<byte> At(ReadOnlySpan<byte> bytes, int offset) =>
        MemoryMarshal.Read<Vector256<byte>>(bytes[offset..]);

    private static Vector256<byte> Distance(Vector256<byte> a, Vector256<byte> b) =>
        Vector256.Max(a, b) - Vector256.Min(a, b);

    private static bool ChangesSlow(ReadOnlySpan<byte> from, int stride, int width, int height)
    {
        int alongX = 0;
        int alongY = 0;
        for (int row = 0; row < height; row++)
        {
            for (int at = row * stride; at < row * stride + width * 4; at++)
            {
                alongX = Math.Max(alongX, Math.Abs(from[at] - from[at + 4]));
                alongY = Math.Max(alongY, Math.Abs(from[at] - from[at + stride]));
            }
        }

        return alongX > LeastStep && alongY > LeastStep;
    }
}
