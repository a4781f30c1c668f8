namespace VisualAssertions.Owlet.Seeing;

/// <summary>Gives each line of text to the element that it is the text of.</summary>
internal static class TextOwners
{
    /// <summary>IoU from which a candidate is the line itself.</summary>
    private const float SameLine = 0.6f;

    /// <summary>Fills <see cref="Sighting.Lines"/> and adds sightings for lines that stand alone.</summary>
    /// <param name="kept">Elements; paragraphs that got no line are removed, lines that stand alone added.</param>
    /// <param name="all">All sightings, for what the network says of each line.</param>
    /// <param name="lines">In reading order.</param>
    public static void Assign(List<Sighting> kept, IReadOnlyList<Sighting> all, IReadOnlyList<TextLine> lines)
    {
        kept.RemoveAll(sighting => sighting.Candidate.Source == CandidateSource.TextLine);
        Sighting[] bySize = [.. kept.OrderBy(sighting => sighting.Box.Area)];
        foreach (TextLine line in lines)
        {
            Sighting? own = Best(all, line.Box);
            if (Array.Find(bySize, sighting => Takes(sighting, own, line)) is { } owner)
            {
                owner.Lines.Add(line);
            }
            else if (own is not null)
            {
                var alone = new Sighting(own.Candidate with { Box = line.Box }, own.Guess);
                alone.Lines.Add(line);
                kept.Add(alone);
            }
        }

        kept.RemoveAll(sighting => sighting.Candidate.Source == CandidateSource.Paragraph && sighting.Lines.Count == 0);
    }

    private static Sighting? Best(IReadOnlyList<Sighting> all, Box line)
    {
        Sighting? best = null;
        foreach (Sighting sighting in all)
        {
            float iou = sighting.Box.IoU(line);
            if (iou >= SameLine && (best is null || iou > best.Box.IoU(line)))
            {
                best = sighting;
            }
        }

        return best;
    }

    /// <summary>The network calls a line by the kind of the element whose text it is, so equal kinds belong together.</summary>
    private static bool Takes(Sighting sighting, Sighting? own, TextLine line) =>
        sighting.Holds(line.Box)
        && (
            KindTraits.OwnsText(sighting.Kind)
            || (own is not null && own.Kind == sighting.Kind)
            || (KindTraits.IsText(sighting.Kind) && (own is null || KindTraits.IsText(own.Kind)))
        );
}
