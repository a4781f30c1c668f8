namespace VisualAssertions.Owlet.Seeing;

/// <summary>Icons in a line of text: text detectors often take them into the line's box.</summary>
internal static class LineEnds
{
    /// <summary>Bits this near are parts of one letter or icon, as a share of the line's height.</summary>
    private const float SameBit = 0.1f;

    /// <summary>Wider than the space between two words, as a share of the line's height.</summary>
    private const float WideSpace = 0.45f;

    /// <summary>Wider than the space between two letters, as a share of the line's height.</summary>
    private const float LetterSpace = 0.15f;

    /// <summary>Least height of a square at the end and amid a line, as a share of the line's height.</summary>
    private const float LeastEnd = 0.6f;
    private const float LeastMiddle = 0.85f;

    /// <summary>Least size of an icon that no space parts from the text, as a share of the line's height.</summary>
    private const float GluedWidth = 0.85f;
    private const float GluedHeight = 0.65f;

    /// <summary>Wider than this for their height are letters that touch.</summary>
    private const float GluedAspect = 1.35f;

    private const float WidestIcon = 1.6f;
    private const float LeastIcon = 0.3f;

    /// <summary>The groups of bits of a line that stand apart at its ends, or are squares with space around them.</summary>
    public static IEnumerable<Box> Of(Box line, List<Box> bits)
    {
        Box[] sorted = [.. bits.OrderBy(bit => bit.X)];
        foreach (Box glued in Glued(Groups(sorted, -1), line.Height))
        {
            yield return glued;
        }

        List<Box> groups = Groups(sorted, SameBit * line.Height);
        for (int i = 0; i < groups.Count && groups.Count > 1; i++)
        {
            float before = i == 0 ? float.MaxValue : groups[i].X - groups[i - 1].Right;
            float after = i == groups.Count - 1 ? float.MaxValue : groups[i + 1].X - groups[i].Right;
            bool isAtEnd = i == 0 || i == groups.Count - 1;
            if (IsIcon(groups[i], Math.Min(before, after), isAtEnd, line.Height))
            {
                yield return groups[i];
            }
        }
    }

    /// <summary>Of single letters and icons the first and the last if wider than letters are: icons with no space to the text.</summary>
    private static IEnumerable<Box> Glued(List<Box> single, float lineHeight) =>
        single
            .Where((_, i) => single.Count > 2 && (i == 0 || i == single.Count - 1))
            .Where(one =>
                one.Width >= GluedWidth * lineHeight
                && one.Width <= GluedAspect * one.Height
                && one.Height >= GluedHeight * lineHeight
            );

    private static bool IsIcon(Box group, float space, bool isAtEnd, float lineHeight)
    {
        bool standsApart = isAtEnd && space >= WideSpace * lineHeight;
        bool isTall = group.Height >= (isAtEnd ? LeastEnd : LeastMiddle) * lineHeight;
        float aspect = group.Width / group.Height;
        bool isSquare = isTall && aspect is >= 0.75f and <= 1.5f && space >= LetterSpace * lineHeight;
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
