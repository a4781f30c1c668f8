using VisualAssertions.Owlet.Reading;

namespace VisualAssertions.Owlet.Seeing;

/// <summary>Gives each line of text to the element that it is the text of.</summary>
internal static class TextOwners
{
    /// <summary>IoU from which a candidate is the line itself.</summary>
    private const float SameLine = 0.6f;

    /// <summary>Letters that an icon is read as, at most.</summary>
    private const int LongestIcon = 2;

    /// <summary>Fills <see cref="Sighting.Lines"/> and adds sightings for text that stands alone.</summary>
    /// <param name="kept">Elements other than lines of text; paragraphs that got no line are removed, text that stands alone is added.</param>
    /// <param name="all">All sightings, for what the network says of each line.</param>
    /// <param name="lines">In reading order.</param>
    public static void Assign(List<Sighting> kept, IReadOnlyList<Sighting> all, IReadOnlyList<TextLine> lines)
    {
        Sighting[] bySize = [.. kept.OrderBy(sighting => sighting.Box.Area)];
        var alone = new Dictionary<TextLine, Sighting>(ReferenceEqualityComparer.Instance);
        foreach (TextLine line in lines)
        {
            Sighting? own = Best(all, line.Box);
            if (IsIcon(own, line))
            {
                Keep(kept, own!);
            }
            else if (Array.Find(bySize, sighting => Takes(sighting, own, line)) is { } owner)
            {
                owner.Lines.Add(line);
            }
            else if (own is not null)
            {
                alone[line] = own;
            }
        }

        kept.AddRange(Join(alone));
        kept.RemoveAll(sighting => sighting.Candidate.Source == CandidateSource.Paragraph && sighting.Lines.Count == 0);
    }

    /// <summary>Wrapped text becomes one; what the network calls by different kinds stays apart.</summary>
    private static IEnumerable<Sighting> Join(Dictionary<TextLine, Sighting> alone)
    {
        bool IsOneColor(TextLine a, TextLine b) =>
            ColorMeasure.IsSameInk(alone[a].Candidate.Colors.Ink, alone[b].Candidate.Colors.Ink);


        foreach (IGrouping<ElementKind, TextLine> ofKind in alone.Keys.GroupBy(line => alone[line].Kind))
        {
            foreach (Paragraph paragraph in Paragraphs([.. ofKind], ofKind.Key, IsOneColor))
            {
                Sighting own = alone[paragraph.Lines[0]];
                var joined = new Sighting(own.Candidate with { Box = paragraph.Box }, own.Guess);
                joined.Lines.AddRange(paragraph.Lines);
                yield return joined;
            }
        }
    }

    private static IEnumerable<Paragraph> Paragraphs(
        IReadOnlyList<TextLine> lines,
        ElementKind kind,
        Func<TextLine, TextLine, bool> alike
    ) => KindTraits.IsText(kind) ? LineGrouping.Group(lines, alike) : lines.Select(line => new Paragraph([line]));

    /// <summary>Reading takes icons for letters; the network, which sees more of them, knows better.</summary>
    private static bool IsIcon(Sighting? own, TextLine line) =>
        own is { IsSure: true }
        && line.Text.Trim().Length <= LongestIcon
        && (own.Kind == ElementKind.Icon || (KindTraits.IsControl(own.Kind) && own.ShowsIcon));

    private static void Keep(List<Sighting> kept, Sighting icon)
    {
        if (!kept.Exists(other => other.Kind == icon.Kind && other.Box.IoU(icon.Box) >= SameLine))
        {
            kept.Add(icon);
        }
    }

    /// <summary>A list's item holds texts rather than being one.</summary>
    private static bool IsRunningText(ElementKind kind) => KindTraits.IsText(kind) && kind != ElementKind.ListItem;

    private static Sighting? Best(IReadOnlyList<Sighting> all, Box line)
    {
        Sighting? best = null;
        float most = SameLine;
        foreach (Sighting sighting in all)
        {
            float iou = sighting.Box.IoU(line);
            if (iou >= most)
            {
                (best, most) = (sighting, iou);
            }
        }

        return best;
    }

    /// <summary>What may be nothing takes no text. The network calls a line by the kind of the element whose text it is, so equal kinds belong together.</summary>
    private static bool Takes(Sighting sighting, Sighting? own, TextLine line) =>
        sighting.IsSure
        && sighting.Holds(line.Box)
        && (
            KindTraits.OwnsText(sighting.Kind)
            || (own is not null && own.Kind == sighting.Kind)
            || (IsRunningText(sighting.Kind) && (own is null || KindTraits.IsText(own.Kind)))
        );
}
