namespace VisualAssertions.Programs;

/// <summary>The lines on which each element's text stands.</summary>
internal static class LineOwners
{
    private const float Inside = 0.7f;

    /// <param name="lines">In reading order.</param>
    /// <returns>One list for each element; empty where no line is known.</returns>
    public static IReadOnlyList<TruthLine>[] Of(IReadOnlyList<Element> elements, IReadOnlyList<TextLine> lines)
    {
        List<TruthLine>[] owned = [.. elements.Select(_ => new List<TruthLine>())];
        foreach (TextLine line in lines)
        {
            int owner = Owner(elements, line);
            if (owner >= 0)
            {
                owned[owner].Add(new TruthLine(line.Text, line.Box));
            }
        }

        return owned;
    }

    /// <summary>The smallest element that holds the line and says what it says.</summary>
    private static int Owner(IReadOnlyList<Element> elements, TextLine line)
    {
        int owner = -1;
        for (int id = 0; id < elements.Count; id++)
        {
            bool smaller = owner < 0 || elements[id].Box.Area < elements[owner].Box.Area;
            if (
                smaller
                && line.Box.Inside(elements[id].Box) >= Inside
                && elements[id].Text.Contains(line.Text.Trim(), StringComparison.Ordinal)
            )
            {
                owner = id;
            }
        }

        return owner;
    }
}
