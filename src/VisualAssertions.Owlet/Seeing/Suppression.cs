namespace VisualAssertions.Owlet.Seeing;

/// <summary>
/// Of sightings that mean the same element keeps the surest (non-maximum suppression). Lines of text take no part: the network
/// calls a line what the box is whose text it is, and surer than the box itself, of which only the line would be left.
/// </summary>
internal static class Suppression
{
    /// <summary>P of an element from which a candidate may be one: the context network decides, since the third of five items is one too.</summary>
    private const float LeastScore = 0.2f;

    private const float SameIoU = 0.7f;
    private const float SameKindIoU = 0.45f;
    private const float InsideSameKind = 0.85f;

    public static List<Sighting> Keep(IEnumerable<Sighting> sightings)
    {
        var kept = new List<Sighting>();
        foreach (
            Sighting one in sightings
                .Where(sighting => sighting.Candidate.Source != CandidateSource.TextLine)
                .Where(sighting => sighting.Score >= LeastScore)
                .OrderByDescending(sighting => sighting.Score * sighting.Guess.Kinds[(int)sighting.Kind])
        )
        {
            if (!kept.Exists(other => IsSame(other, one)))
            {
                kept.Add(one);
            }
        }

        return kept;
    }

    private static bool IsSame(Sighting a, Sighting b)
    {
        float iou = a.Box.IoU(b.Box);
        if (a.Kind != b.Kind || KindTraits.Nests(a.Kind) || iou >= SameIoU)
        {
            return iou >= SameIoU;
        }

        return iou >= SameKindIoU || a.Box.Inside(b.Box) >= InsideSameKind || b.Box.Inside(a.Box) >= InsideSameKind;
    }
}
