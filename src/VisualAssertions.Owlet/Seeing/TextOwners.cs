using VisualAssertions.Owlet.Reading;

namespace VisualAssertions.Owlet.Seeing;

/// <summary>Gives each line of text to the element that it is the text of.</summary>
internal static class TextOwners
{
    /// <summary>IoU from which a candidate is the line itself.</summary>
    private const float SameLine = 0.6f;

    /// <summary>How far from the start and the middle of a line, in its heights, an icon stands that was read as its first letter.</summary>
    private const float AtStart = 0.35f;

    /// <summary>Widest such icon, in heights of the line.</summary>
    private const float WidestLetter = 1.6f;

    /// <summary>Letters that an icon is read as, at most.</summary>
    private const int LongestIcon = 2;

    /// <summary>Fills <see cref="Sighting.Lines"/> and adds sightings for text that stands alone.</summary>
    /// <param name="kept">Elements other than lines of text; paragraphs that got no line are removed, text that stands alone is added.</param>
    /// <param name="all">All sightings, for what the network says of each line.</param>
    /// <param name="lines">In reading order.</param>
    /// <param name="picture">For the contrast of texts; null where it is not wanted.</param>
    public static void Assign(
        List<Sighting> kept,
        IReadOnlyList<Sighting> all,
        IReadOnlyList<TextLine> lines,
        Screenshot? picture = null
    )
    {
        Sighting[] bySize = [.. kept.OrderBy(sighting => sighting.Box.Area)];
        var alone = new Dictionary<TextLine, Sighting>(ReferenceEqualityComparer.Instance);
        foreach (TextLine read in lines)
        {
            TextLine line = WithoutIcon(read, bySize);
            Sighting? own = Best(all, read.Box);
            if (IsIcon(own, line))
            {
                Keep(kept, own!);
            }
            else if (Array.Find(bySize, sighting => Takes(sighting, own, line)) is { } owner)
            {
                owner.Lines.Add(line);
                owner.TextContrast = KindTraits.IsWritten(owner.Kind) ? ContrastOf(line, picture) : 0;
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

    private static float ContrastOf(TextLine line, Screenshot? picture) =>
        picture is not null && ColorMeasure.Of(picture, line.Box) is { Ink: { } ink } colors
            ? Contrast.Between(ink, colors.Fill)
            : 0;

    /// <summary>A magnifier before a word is read as O or Q: a letter by itself, where an icon is seen.</summary>
    private static TextLine WithoutIcon(TextLine line, IReadOnlyList<Sighting> kept)
    {
        int end = line.Text.IndexOf(' ', StringComparison.Ordinal);
        if (end is < 1 or > LongestIcon || end == line.Text.Length - 1)
        {
            return line;
        }

        Sighting? icon = kept.FirstOrDefault(sighting =>
            sighting is { IsSure: true, Kind: ElementKind.Icon }
            && Math.Abs(sighting.Box.X - line.Box.X) <= AtStart * line.Box.Height
            && sighting.Box.Width <= WidestLetter * line.Box.Height
            && Math.Abs(sighting.Box.CenterY - line.Box.CenterY) <= AtStart * line.Box.Height
        );
        return icon is null
            ? line
            : line with
            {
                Text = line.Text[(end + 1)..],
                Box = Box.FromCorners(icon.Box.Right, line.Box.Y, line.Box.Right, line.Box.Bottom),
            };
    }

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
