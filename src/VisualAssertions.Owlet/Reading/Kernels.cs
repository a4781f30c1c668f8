namespace VisualAssertions.Owlet.Reading;

/// <summary>Neighbouring pixels of one row whose text probability passes the threshold.</summary>
/// <param name="Right">First pixel outside.</param>
/// <param name="Sum">Sum of their probabilities.</param>
internal readonly record struct KernelRun(int Row, int Left, int Right, float Sum)
{
    public KernelRun Move(int x, int y) => new(Row + y, Left + x, Right + x, Sum);
}

/// <summary>A connected set of runs: the middle of a text line, as the detector draws it.</summary>
/// <param name="Score">Mean probability, 0 to 1.</param>
internal readonly record struct Kernel(PixelRect Rect, float Score)
{
    /// <summary>The network was trained on lines shrunk by area / perimeter times this.</summary>
    private const float Unclip = 1.6f;

    /// <summary>From an enlarged picture back to the screenshot, outwards to whole pixels.</summary>
    public Kernel Shrink(int scale) =>
        this with
        {
            Rect = new PixelRect(
                Rect.Left / scale,
                Rect.Top / scale,
                (Rect.Right + scale - 1) / scale,
                (Rect.Bottom + scale - 1) / scale
            ),
        };

    /// <summary>About the whole line.</summary>
    public PixelRect Grow()
    {
        float distance = Rect.Width * Rect.Height * Unclip / (2 * (Rect.Width + Rect.Height));
        return Rect.Grow((int)MathF.Round(distance), (int)MathF.Round(distance));
    }
}

/// <summary>Joins runs that touch into kernels. Needs no picture-sized memory, so tiles of any number can be joined.</summary>
internal static class Kernels
{
    public static List<Kernel> Join(List<KernelRun> runs)
    {
        runs.Sort((a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Left.CompareTo(b.Left));
        int[] parents = Enumerable.Range(0, runs.Count).ToArray();
        int above = 0;
        for (int i = 0; i < runs.Count; i++)
        {
            KernelRun run = runs[i];
            if (i > 0 && runs[i - 1].Row == run.Row && runs[i - 1].Right >= run.Left)
            {
                Union(parents, i - 1, i);
            }

            while (above < i && (runs[above].Row < run.Row - 1 || IsLeftOf(runs[above], run)))
            {
                above++;
            }

            for (int j = above; j < i && runs[j].Row == run.Row - 1 && runs[j].Left <= run.Right; j++)
            {
                Union(parents, j, i);
            }
        }

        return Collect(runs, parents);
    }

    private static bool IsLeftOf(KernelRun above, KernelRun run) => above.Row == run.Row - 1 && above.Right < run.Left;

    private static List<Kernel> Collect(List<KernelRun> runs, int[] parents)
    {
        var found = new SortedDictionary<int, (PixelRect Rect, float Sum, int Count)>();
        for (int i = 0; i < runs.Count; i++)
        {
            KernelRun run = runs[i];
            int root = Root(parents, i);
            var rect = new PixelRect(run.Left, run.Row, run.Right, run.Row + 1);
            (PixelRect all, float sum, int count) = found.GetValueOrDefault(root, (rect, 0, 0));
            found[root] = (all.Union(rect), sum + run.Sum, count + rect.Width);
        }

        return found.Values.Select(kernel => new Kernel(kernel.Rect, kernel.Sum / kernel.Count)).ToList();
    }

    // The lower index becomes the root: kernels come out in the order of their first pixel, whatever tile was ready first.
    private static void Union(int[] parents, int a, int b)
    {
        (a, b) = (Root(parents, a), Root(parents, b));
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int Root(int[] parents, int i)
    {
        while (parents[i] != i)
        {
            parents[i] = parents[parents[i]];
            i = parents[i];
        }

        return i;
    }
}
