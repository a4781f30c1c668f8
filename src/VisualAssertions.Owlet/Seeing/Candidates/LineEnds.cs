namespace VisualAssertions.Owlet.Seeing;

/// <summary>Icons at the ends of a line of text: text detectors often take them into the line's box.</summary>
internal static class LineEnds
{
    /// <summary>Bits this near are parts of one letter or icon, as a share of the line's height.</summary>
    private const float SameBit = 0.1f;

    /// <summary>Wider than the space between two words, as a share of the line's height.</summary>
    private const float WideSpace = 0.45f;

    /// <summary>Wider than the space between two letters, as a share of the line's height.</summary>
    private const float LetterSpace = 0.15f;

    private const float WidestIcon = 1.6f;
    private const float LeastIcon = 0.3f;

    /// <summary>The first and the last group of bits of a line, where it stands apart or is a square as high as the line.</summary>
    public static IEnumerable<Box> Of(Box line, List<Box> bits)
    {
        List<Box> groups = Groups([.. bits.OrderBy(bit => bit.X)], SameBit * line.Height);
        if (groups.Count < 2)
        {
            yield break;
        }

        if (IsIcon(groups[0], groups[1].X - groups[0].Right, line.Height))
        {
            yield return groups[0];
        }

        if (IsIcon(groups[^1], groups[^1].X - groups[^2].Right, line.Height))
        {
            yield return groups[^1];
        }
    }

    private static bool IsIcon(Box group, float space, float lineHeight)
    {
        bool standsApart = space >= WideSpace * lineHeight;
        bool isTall = group.Height >= 0.85f * lineHeight && group.Width >= 0.75f * group.Height;
        bool isSquare = isTall && space >= LetterSpace * lineHeight;
        return (standsApart || isSquare)
            && group.Width <= WidestIcon * lineHeight
            && Math.Max(group.Width, group.Height) >= LeastIcon * lineHeight;
    }

    private static List<Box> Groups(Box[] sorted, float distance)
    {
        var groups = new List<Box>();
        foreach (Box bit in sorted)
        {
            if (groups.Count > 0 && bit.X - groups[^1].Right <= distance)
            {
                groups[^1] = groups[^1].Union(bit);
            }
            else
            {
                groups.Add(bit);
            }
        }

        return groups;
    }
}
