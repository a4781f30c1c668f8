namespace VisualAssertions.Owlet.Reading;

/// <summary>Finds text lines and fits their boxes to the ink.</summary>
internal sealed class LineDetector(TextProbability network)
{
    /// <summary>Mean probability that a kernel needs.</summary>
    private const float KernelThreshold = 0.5f;

    /// <summary>Thinner kernels, in pixels, are specks.</summary>
    private const int LeastSide = 3;

    /// <summary>Largest piece of ink, in square pixels, that is looked at again: two badges, a short word of a heading.</summary>
    private const int MostAgain = 6_500;

    /// <summary>Longest side, in pixels, of such a piece.</summary>
    private const int MostSideAgain = 128;

    /// <summary>What is seen around it, in pixels: with more the network takes lone characters for specks.</summary>
    private const int MarginAgain = 8;

    /// <summary>How much larger the second look is, and the third: at its own size the network misses most single characters.</summary>
    private static readonly int[] scalesAgain = [2, 3];

    public List<PixelRect> Detect(Screenshot screenshot, ParallelOptions parallel)
    {
        InkCells cells = InkCells.Of(screenshot);
        List<PixelRect> boxes = First(screenshot, InkRegions.Of(cells.Dilate()), parallel);
        PixelRect[] rest = InkRegions
            .Of(cells.Without(boxes))
            .Where(r => r.Width * r.Height <= MostAgain && Math.Max(r.Width, r.Height) <= MostSideAgain)
            .ToArray();
        var again = new List<PixelRect>[rest.Length];
        Parallel.For(0, rest.Length, parallel, i => again[i] = Again(screenshot, rest[i]));
        return LineJoin.Join([.. boxes, .. again.SelectMany(b => b)]);
    }

    private List<PixelRect> First(Screenshot screenshot, List<PixelRect> regions, ParallelOptions parallel)
    {
        DetectorTile[] tiles = regions.SelectMany(DetectorTile.Cover).ToArray();
        var runs = new KernelRun[tiles.Length][];
        Parallel.For(0, tiles.Length, parallel, i => runs[i] = network.Look(screenshot, tiles[i]));
        return Boxes(screenshot, runs.SelectMany(r => r), scale: 1);
    }

    /// <summary>Looks again, enlarged, at a small piece of ink where nothing was found: a lone digit or letter, or an icon.</summary>
    private List<PixelRect> Again(Screenshot screenshot, PixelRect region)
    {
        List<PixelRect> islands = InkIslands.Of(screenshot, region);
        var boxes = new List<PixelRect>();
        foreach (int scale in scalesAgain)
        {
            islands.RemoveAll(island => boxes.Exists(island.Touches));
            if (islands.Count == 0)
            {
                break;
            }

            PixelRect seen = islands.Aggregate((a, b) => a.Union(b)).Grow(MarginAgain, MarginAgain).Clip(screenshot);
            KernelRun[] runs = network.Look(screenshot, DetectorTile.Cover(seen).Single(), scale);
            boxes.AddRange(Boxes(screenshot, runs, scale));
        }

        return boxes;
    }

    private static List<PixelRect> Boxes(Screenshot screenshot, IEnumerable<KernelRun> runs, int scale)
    {
        List<Kernel> kernels = Kernels.Join(runs.ToList());
        kernels.RemoveAll(k => k.Score < KernelThreshold || Math.Min(k.Rect.Width, k.Rect.Height) < LeastSide);
        return kernels.SelectMany(kernel => LineBoxes.Of(screenshot, kernel.Shrink(scale))).ToList();
    }
}
