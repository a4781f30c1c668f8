namespace VisualAssertions.Owlet.Seeing;

/// <summary>The picture as runs of equal colour, row by row. Runs tile each row, so a run ends where the next begins.</summary>
internal sealed class FlatRuns
{
    /// <summary>More runs than this and noise is blended: 4 bytes in each of six arrays must fit a small CI machine.</summary>
    private const int MostRuns = 12_000_000;

    /// <summary>So many neighbouring runs of at most two pixels are noise; a word has wider spaces in it.</summary>
    private const int NoiseRuns = 16;

    /// <summary>The colour of blended noise; no picture has it, as its alpha is 0.</summary>
    private const uint Noise = 0;

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
        if (!runs.TryFill(picture, blendNoise: false, MostRuns))
        {
            runs.TryFill(picture, blendNoise: true, int.MaxValue);
        }

        return runs;
    }

    /// <summary>Pixel after the last one of run <paramref name="run"/>, which lies in the row that ends at run <paramref name="rowEnd"/>.</summary>
    public int End(int run, int rowEnd) => run + 1 < rowEnd ? start[run + 1] : Width;

    private bool TryFill(Screenshot picture, bool blendNoise, int most)
    {
        Count = 0;
        ReadOnlySpan<uint> pixels = picture.Packed();
        for (int y = 0; y < Height && Count <= most; y++)
        {
            rowStart[y] = Count;
            AddRow(pixels.Slice(y * Width, Width));
            if (blendNoise)
            {
                BlendNoise(rowStart[y]);
            }
        }

        rowStart[Height] = Count;
        return Count <= most;
    }

    /// <summary>Makes one run of each sequence of very short ones in the row that begins at run <paramref name="first"/>.</summary>
    private void BlendNoise(int first)
    {
        (int write, int read) = (first, first);
        while (read < Count)
        {
            int end = read;
            while (end < Count && End(end, Count) - start[end] <= 2)
            {
                end++;
            }

            bool isNoise = end - read >= NoiseRuns;
            int kept = isNoise ? 1 : Math.Max(1, end - read);
            start.AsSpan(read, kept).CopyTo(start.AsSpan(write));
            color.AsSpan(read, kept).CopyTo(color.AsSpan(write));
            color[write] = isNoise ? Noise : color[write];
            write += kept;
            read = isNoise ? end : read + kept;
        }

        Count = write;
    }

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
