namespace VisualAssertions.Owlet.Seeing;

/// <summary>The boxes that come of regions: surfaces, what stands on them, and patchwork.</summary>
internal static class RegionBoxes
{
    /// <summary>Adjacent pixels of a gradient differ by so many levels at most.</summary>
    private const int GradientStep = 2;

    private const int LeastSide = 6;
    private const int LeastArea = 40;

    /// <summary>Least side and area of a surface that others stand on, in pixels.</summary>
    private const int LeastGroundSide = 16;
    private const int LeastGroundArea = 150;

    /// <summary>Thickest and shortest separator, in pixels at scale 1.</summary>
    private const int ThickestLine = 3;
    private const int ShortestLine = 24;

    private const int LeastPicture = 20;

    public static IEnumerable<FoundBox> Of(Screenshot picture, TextMask text)
    {
        FlatRuns runs = FlatRuns.Of(picture);
        FlatRegions exact = FlatRegions.Join(runs, 0);
        FlatRegions smooth = FlatRegions.Join(runs, GradientStep);
        List<FlatRegion> flat = exact.AtLeast(LeastArea);
        List<FlatRegion> gradients = Gradients(smooth, flat);
        var found = new List<FoundBox>();
        bool[] plain = new bool[runs.Count];
        foreach (FlatRegion region in flat.Concat(gradients))
        {
            AddSurface(region, text, found);
            if (region.Area >= LeastGroundArea && Math.Min(region.Width, region.Height) >= LeastGroundSide)
            {
                new Standing(region, text, found).Add();
            }
        }

        MarkPlain(exact, flat, plain);
        MarkPlain(smooth, gradients, plain);
        AddPatches(runs, plain, text, found);
        return found;
    }

    /// <summary>The smooth regions that are more than one flat region with its fringes.</summary>
    private static List<FlatRegion> Gradients(FlatRegions smooth, List<FlatRegion> flat)
    {
        var largestFlat = new Dictionary<int, int>();
        foreach (FlatRegion region in flat)
        {
            int of = smooth.RegionOfRun[region.Number];
            largestFlat[of] = Math.Max(largestFlat.GetValueOrDefault(of), region.Area);
        }

        return
        [
            .. smooth
                .AtLeast(LeastGroundArea)
                .Where(region => region.Area > 1.05f * largestFlat.GetValueOrDefault(region.Number)),
        ];
    }

    private static void AddSurface(FlatRegion region, TextMask text, List<FoundBox> found)
    {
        if (Math.Min(region.Width, region.Height) <= ThickestLine * text.Scale)
        {
            if (Math.Max(region.Width, region.Height) >= ShortestLine * text.Scale && region.Solidity > 0.9f)
            {
                found.Add(new FoundBox(region.Box, CandidateSource.Separator));
            }

            return;
        }

        if (Math.Min(region.Width, region.Height) < LeastSide)
        {
            return;
        }

        Outline outline = Outline.Of(region);
        if (
            (outline.IsRectangle || outline.IsCoveredRectangle)
            && !text.IsGlyph(region.Box, Math.Min(outline.Hull, region.Solidity))
        )
        {
            found.Add(new FoundBox(region.Box, CandidateSource.Surface));
        }
    }

    private static void MarkPlain(FlatRegions regions, List<FlatRegion> large, bool[] plain)
    {
        HashSet<int> numbers = [.. large.Where(region => region.Area >= LeastGroundArea).Select(one => one.Number)];
        ReadOnlySpan<int> regionOfRun = regions.RegionOfRun;
        for (int run = 0; run < plain.Length; run++)
        {
            plain[run] |= numbers.Contains(regionOfRun[run]);
        }
    }

    private static void AddPatches(FlatRuns runs, bool[] plain, TextMask text, List<FoundBox> found)
    {
        foreach (FlatRegion patch in Patchwork.Of(runs, plain))
        {
            if (
                Math.Min(patch.Width, patch.Height) >= LeastPicture
                && patch.Solidity >= 0.5f
                && !text.IsGlyph(patch.Box, 0)
            )
            {
                found.Add(new FoundBox(patch.Box, CandidateSource.Picture));
            }
        }
    }
}
