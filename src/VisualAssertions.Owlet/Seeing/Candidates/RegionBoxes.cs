namespace VisualAssertions.Owlet.Seeing;

/// <summary>The boxes that come of regions: surfaces, what stands on them, lines and patchwork.</summary>
internal sealed class RegionBoxes
{
    /// <summary>Adjacent pixels of a gradient differ by so many levels at most.</summary>
    private const int GradientStep = 2;

    private const int LeastArea = 40;
    private const int LeastSide = 6;

    /// <summary>Least side and area of a surface that others stand on, in pixels.</summary>
    private const int LeastGroundSide = 16;
    private const int LeastGroundArea = 150;

    /// <summary>Thickest and shortest line, in pixels at scale 1.</summary>
    private const float ThickestLine = 5;
    private const float ShortestLine = 10;

    private const int LeastPicture = 20;
    private const int MostPlates = 3;
    private const float MostSolidFrame = 0.5f;

    /// <summary>Largest hole that a logo, an avatar or a button makes in a bar, in pixels at scale 1.</summary>
    private const float LargestHole = 240;

    private readonly Screenshot picture;
    private readonly TextMask text;
    private readonly FlatRuns runs;
    private readonly FlatRegions exact;
    private readonly FlatRegions smooth;
    private readonly bool[] plain;

    public RegionBoxes(Screenshot picture, TextMask text)
    {
        (this.picture, this.text) = (picture, text);
        runs = FlatRuns.Of(picture);
        exact = FlatRegions.Join(runs, 0);
        smooth = FlatRegions.Join(runs, GradientStep);
        plain = new bool[runs.Count];
    }

    /// <summary>Boxes of surfaces, outlines, bits of ink and pictures.</summary>
    public List<FoundBox> Found { get; } = [];

    /// <summary>Long thin pieces of one colour, also those that are sides of outlines.</summary>
    public List<Box> Lines { get; } = [];

    public RegionBoxes Search()
    {
        List<FlatRegion> flat = exact.AtLeast(LeastArea / 2);
        List<FlatRegion> blended = smooth.AtLeast(LeastGroundArea);
        Dictionary<int, int> blendedArea = blended.ToDictionary(region => region.Number, region => region.Area);
        var largestFlat = new Dictionary<int, int>();
        foreach (FlatRegion region in flat)
        {
            int of = smooth.RegionOfRun[region.Number];
            largestFlat[of] = Math.Max(largestFlat.GetValueOrDefault(of), region.Area);
            if (blendedArea.GetValueOrDefault(of) <= 1.5f * region.Area || StandsOut(region))
            {
                AddRegion(region, isGradient: false);
            }
        }

        List<FlatRegion> gradients =
        [
            .. blended.Where(region => region.Area > 1.05f * largestFlat.GetValueOrDefault(region.Number)),
        ];
        foreach (FlatRegion region in gradients)
        {
            AddRegion(region, isGradient: true);
        }

        MarkPlain(exact, flat);
        MarkPlain(smooth, gradients.FindAll(region => Outline.Of(region).IsRectangle));
        AddPatches();
        return this;
    }

    /// <summary>A piece of a gradient does not; a white card whose shadow fades into the white page does.</summary>
    private bool StandsOut(FlatRegion region) => EdgeContrast.Of(picture, region.Box).Mean >= 0.7f;

    private void AddRegion(FlatRegion region, bool isGradient)
    {
        (int least, int most) = (Math.Min(region.Width, region.Height), Math.Max(region.Width, region.Height));
        if (least <= ThickestLine * text.Scale)
        {
            if (most >= ShortestLine * text.Scale && region.Solidity > 0.9f)
            {
                Lines.Add(region.Box);
            }

            return;
        }

        AddSurface(region, isGradient);
        if (region.Area >= LeastGroundArea && least >= LeastGroundSide)
        {
            new Standing(region, text, Found).Add();
        }
    }

    private void AddSurface(FlatRegion region, bool isGradient)
    {
        if (Math.Min(region.Width, region.Height) < LeastSide || region.Area < LeastArea)
        {
            return;
        }

        Outline outline = Outline.Of(region);
        if ((outline.IsRectangle || outline.IsCoveredRectangle) && !text.IsGlyph(region.Box, outline.Hull))
        {
            Found.Add(new FoundBox(region.Box, CandidateSource.Surface));
        }

        if (!isGradient && (!outline.IsRectangle || region.Solidity < 0.6f))
        {
            AddPieces(region);
        }
    }

    private void AddPieces(FlatRegion region)
    {
        if (region.Box.Area > picture.Width * (float)picture.Height / 4)
        {
            // A bar and a sidebar of one colour are an L; the page itself is no frame.
            if (region.Solidity > MostSolidFrame)
            {
                return;
            }

            region = Gaps.Fill(region, LargestHole * text.Scale);
        }

        (List<Box> plates, int thick) = ([], 0);
        foreach (Box piece in Pieces.Of(region, text))
        {
            if (Math.Min(piece.Width, piece.Height) <= ThickestLine * text.Scale)
            {
                if (IsLine(piece))
                {
                    Lines.Add(piece);
                }

                continue;
            }

            thick++;
            if (piece.Width >= LeastGroundSide && piece.Height >= LeastGroundSide && !text.IsGlyph(piece, 1))
            {
                plates.Add(piece);
            }
        }

        // A frame has few plates; a surface on which much stands falls into many pieces that are nothing.
        if (thick <= MostPlates)
        {
            Found.AddRange(plates.Select(plate => new FoundBox(plate, CandidateSource.Surface)));
        }
    }

    /// <summary>A row of a slanting plate has its own colour above and below; a line has another on one side at least.</summary>
    private bool IsLine(Box piece)
    {
        Sides sides = EdgeContrast.Of(picture, piece);
        return Math.Max(
                piece.Width >= piece.Height ? sides.Top : sides.Left,
                piece.Width >= piece.Height ? sides.Bottom : sides.Right
            ) >= 0.5f;
    }

    private void MarkPlain(FlatRegions regions, List<FlatRegion> large)
    {
        HashSet<int> numbers = [.. large.Where(region => region.Area >= LeastGroundArea).Select(one => one.Number)];
        ReadOnlySpan<int> regionOfRun = regions.RegionOfRun;
        for (int run = 0; run < plain.Length; run++)
        {
            plain[run] |= numbers.Contains(regionOfRun[run]);
        }
    }

    private void AddPatches()
    {
        foreach (FlatRegion patch in Patchwork.Of(runs, plain))
        {
            if (
                Math.Min(patch.Width, patch.Height) >= LeastPicture
                && patch.Solidity >= 0.5f
                && !text.IsGlyph(patch.Box, 0)
            )
            {
                Found.Add(new FoundBox(patch.Box, CandidateSource.Picture));
            }
        }
    }
}
