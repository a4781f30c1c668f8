using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace VisualAssertions.Owlet.Seeing;

/// <summary>Means of any rectangle of a picture in constant time, from sums of all pixels above and to the left.</summary>
internal sealed class AreaSums
{
    /// <summary>16 bytes each; larger pictures are summed by blocks, so that memory stays under 160 MB.</summary>
    private const long MostSums = 10_000_000;

    /// <summary>Rectangles of up to this many pixels are averaged from the pixels, exactly.</summary>
    private const int SmallArea = 9;

    private readonly Screenshot picture;
    private readonly uint[] sums;
    private readonly int stride;

    /// <summary>Side of a block, in pixels; 1 up to ten million pixels.</summary>
    private readonly int block;

    public AreaSums(Screenshot picture)
    {
        this.picture = picture;
        block = (int)Math.Ceiling(Math.Sqrt((double)picture.Width * picture.Height / MostSums));
        (int columns, int rows) = (Math.Max(1, picture.Width / block), Math.Max(1, picture.Height / block));
        stride = columns + 1;
        sums = new uint[stride * (rows + 1) * 4];
        for (int row = 0; row < rows; row++)
        {
            SumRow(row, columns);
        }
    }

    /// <summary>Mean colour of the pixels from (left, top) up to, without, (right, bottom), which lie in the picture.</summary>
    public void Mean(int left, int top, int right, int bottom, Span<byte> rgb)
    {
        int area = (right - left) * (bottom - top);
        if (area <= SmallArea)
        {
            MeanOfPixels(left, top, right, bottom, area, rgb);
            return;
        }

        int columns = stride - 1;
        int rows = sums.Length / 4 / stride - 1;
        (int x0, int x1) = Blocks(left, right, columns);
        (int y0, int y1) = Blocks(top, bottom, rows);
        Vector128<uint> sum = At(x1, y1) - At(x0, y1) - At(x1, y0) + At(x0, y0);
        uint count = (uint)((x1 - x0) * (y1 - y0));
        for (int c = 0; c < 3; c++)
        {
            rgb[c] = (byte)((sum[c] + count / 2) / count);
        }
    }

    private (int From, int To) Blocks(int from, int to, int count)
    {
        int first = Math.Min(from / block, count - 1);
        return (first, Math.Clamp(to / block, first + 1, count));
    }

    private Vector128<uint> At(int x, int y) =>
        Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(sums), (nuint)((y * stride + x) * 4));

    private void MeanOfPixels(int left, int top, int right, int bottom, int area, Span<byte> rgb)
    {
        ReadOnlySpan<byte> pixels = picture.Pixels;
        (int r, int g, int b) = (area / 2, area / 2, area / 2);
        for (int y = top; y < bottom; y++)
        {
            for (int at = (y * picture.Width + left) * 4; at < (y * picture.Width + right) * 4; at += 4)
            {
                r += pixels[at];
                g += pixels[at + 1];
                b += pixels[at + 2];
            }
        }

        (rgb[0], rgb[1], rgb[2]) = ((byte)(r / area), (byte)(g / area), (byte)(b / area));
    }

    private void SumRow(int row, int columns)
    {
        ReadOnlySpan<byte> pixels = picture.Pixels;
        ref uint first = ref MemoryMarshal.GetArrayDataReference(sums);
        Vector128<uint> running = Vector128<uint>.Zero;
        int above = row * stride * 4;
        int below = above + stride * 4;
        for (int column = 0; column < columns; column++)
        {
            running += block == 1 ? Pixel(pixels, (row * picture.Width + column) * 4) : BlockMean(pixels, column, row);
            int to = (column + 1) * 4;
            (running + Vector128.LoadUnsafe(ref first, (nuint)(above + to))).StoreUnsafe(
                ref first,
                (nuint)(below + to)
            );
        }
    }

    private Vector128<uint> BlockMean(ReadOnlySpan<byte> pixels, int column, int row)
    {
        Vector128<uint> sum = Vector128<uint>.Zero;
        for (int y = row * block; y < (row + 1) * block; y++)
        {
            for (int x = column * block; x < (column + 1) * block; x++)
            {
                sum += Pixel(pixels, (y * picture.Width + x) * 4);
            }
        }

        return sum / (uint)(block * block);
    }

    private static Vector128<uint> Pixel(ReadOnlySpan<byte> pixels, int at) =>
        Vector128.Create((uint)pixels[at], pixels[at + 1], pixels[at + 2], 0);
}
