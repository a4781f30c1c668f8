using System.Runtime.InteropServices;

namespace VisualAssertions.Owlet.Seeing;

/// <summary>The picture as runs of equal colour, row by row. Runs tile each row, so a run ends where the next begins.</summary>
internal sealed class FlatRuns
{
    private readonly int[] rowStart;
    private int[] start;
    private uint[] color;

    private FlatRuns(int width, int height)
    {
        (Width, Height) = (width, height);
        rowStart = new int[height + 1];
        int guess = Math.Max(1024, width * height / 16);
        (start, color) = (new int[guess], new uint[guess]);
    }

    public int Width { get; }
    public int Height { get; }
    public int Count { get; private set; }

    /// <summary>First pixel of each run.</summary>
    public ReadOnlySpan<int> Start => start.AsSpan(0, Count);

    /// <summary>R, G, B, 255 from the lowest byte.</summary>
    public ReadOnlySpan<uint> Color => color.AsSpan(0, Count);

    /// <summary>[Height + 1]: number of the first run of each row.</summary>
    public ReadOnlySpan<int> RowStart => rowStart;

    public static FlatRuns Of(Screenshot picture)
    {
        var runs = new FlatRuns(picture.Width, picture.Height);
        ReadOnlySpan<uint> pixels = MemoryMarshal.Cast<byte, uint>(picture.Pixels);
        for (int y = 0; y < picture.Height; y++)
        {
            runs.rowStart[y] = runs.Count;
            runs.AddRow(pixels.Slice(y * picture.Width, picture.Width));
        }

        runs.rowStart[picture.Height] = runs.Count;
        return runs;
    }

    /// <summary>Pixel after the last one of run <paramref name="run"/>, which lies in the row that ends at run <paramref name="rowEnd"/>.</summary>
    public int End(int run, int rowEnd) => run + 1 < rowEnd ? start[run + 1] : Width;

    private void AddRow(ReadOnlySpan<uint> row)
    {
        if (Count + row.Length > start.Length)
        {
            int size = Math.Max(Count + row.Length, start.Length * 2);
            Array.Resize(ref start, size);
            Array.Resize(ref color, size);
        }

        int x = 0;
        while (x < row.Length)
        {
            uint own = row[x];
            start[Count] = x;
            color[Count++] = own;
            // Most runs of text are one pixel long: look once before paying for the vector search.
            if (++x < row.Length && row[x] == own)
            {
                int length = row[x..].IndexOfAnyExcept(own);
                x = length < 0 ? row.Length : x + length;
            }
        }
    }
}
