namespace VisualAssertions.Owlet.Seeing;

/// <summary>Sorts what stands on one surface: outlines, lines, drawings and bits of ink.</summary>
internal sealed class Standing(FlatRegion ground, TextMask text, List<FoundBox> found)
{
    private const float LeastSolidity = 0.72f;
    private const int LeastOutline = 6;

    /// <summary>Largest bit of ink and group of them, in pixels at scale 1.</summary>
    private const float LargestBit = 96;
    private const float LargestGroup = 128;
    private const float LeastGroup = 4;

    /// <summary>Distances at which bits of ink are one thing, in pixels at scale 1: strokes of an icon; bars and dots of one.</summary>
    private static readonly float[] JoinDistances = [3, 7];

    private readonly List<Box> bits = [];
    private readonly Dictionary<Box, List<Box>> lettersOfLine = [];

    public void Add()
    {
        foreach (Gap gap in Gaps.Of(ground))
        {
            Sort(gap);
        }

        foreach ((Box line, List<Box> letters) in lettersOfLine)
        {
            found.AddRange(LineEnds.Of(line, letters).Select(box => new FoundBox(box, CandidateSource.Blob)));
        }

        found.AddRange(BlobGroups.Series(bits).Select(box => new FoundBox(box, CandidateSource.Blob)));
        foreach (float distance in JoinDistances)
        {
            foreach (Box group in BlobGroups.Join(bits, distance * text.Scale))
            {
                float longest = Math.Max(group.Width, group.Height);
                if (
                    longest >= LeastGroup * text.Scale
                    && longest <= LargestGroup * text.Scale
                    && !text.IsGlyph(group, 0)
                )
                {
                    found.Add(new FoundBox(group, CandidateSource.Blob));
                }
            }
        }
    }

    private void Sort(Gap gap)
    {
        Box box = gap.Region.Box;
        (float least, float most) = (Math.Min(box.Width, box.Height), Math.Max(box.Width, box.Height));
        if (text.LineOf(box, gap.Region.Solidity) is { } line)
        {
            if (!lettersOfLine.TryGetValue(line, out List<Box>? letters))
            {
                lettersOfLine[line] = letters = [];
            }

            letters.Add(box);
            return;
        }

        bool solid = gap.Region.Solidity >= LeastSolidity;
        if (solid && least >= LeastOutline)
        {
            found.Add(new FoundBox(box, CandidateSource.Border));
        }

        if (gap.TouchesEdge)
        {
            return;
        }

        if (most <= LargestBit * text.Scale)
        {
            bits.Add(box);
        }
        else if (!solid && least >= LeastOutline)
        {
            found.Add(new FoundBox(box, CandidateSource.Picture));
        }
    }
}
