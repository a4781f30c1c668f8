namespace VisualAssertions.Owlet.Seeing;

/// <summary>
/// Records come in numbers: of boxes that may be cards, rows or entries, and that repeat in step, each makes the others likelier,
/// and they are of one kind.
/// </summary>
internal static class Companies
{
    /// <summary>P of being a record, if anything, from which a sighting counts.</summary>
    private const float LeastRecord = 0.4f;

    /// <summary>How much of a fellow's P counts for another: what misleads about one may mislead about all.</summary>
    private const float Weight = 0.8f;

    private const int Enough = 2;
    private const int Most = 3;
    private const float LeastWidth = 60;
    private const float LeastHeight = 24;
    private const float InStep = 3;
    private const float SameWidth = 4;
    private const float MostOverlap = 0.03f;

    /// <returns>All of them; those in company surer.</returns>
    public static Sighting[] Of(IReadOnlyList<Sighting> all)
    {
        Sighting[] records = [.. all.Where(MayBeRecord)];
        return [.. all.Select(one => MayBeRecord(one) ? Among(one, records) : one)];
    }

    /// <summary>P that one is there, given others of its company.</summary>
    public static float Likelihood(float own, IEnumerable<float> others) =>
        1 - others.Aggregate(1 - own, (none, other) => none * (1 - Weight * other));

    /// <summary>Whether one repeats the other: of its size, apart from it, and in line with it.</summary>
    public static bool Repeat(Box a, Box b) =>
        Math.Abs(a.Width - b.Width) <= SameWidth
        && Fellows.Alike(a.Height, b.Height)
        && a.Overlap(b) <= MostOverlap * a.Area
        && (
            (Math.Abs(a.X - b.X) <= InStep && Math.Abs(a.Right - b.Right) <= InStep)
            || (Math.Abs(a.Y - b.Y) <= InStep && Math.Abs(a.Bottom - b.Bottom) <= InStep)
        );

    private static Sighting Among(Sighting one, Sighting[] records)
    {
        Sighting[] fellows =
        [
            .. records
                .Where(other => other != one && Repeat(one.Box, other.Box))
                .OrderByDescending(Sureness)
                .Take(Most),
        ];
        return fellows.Length < Enough
            ? one
            : new Sighting(
                one.Candidate,
                one.Guess with
                {
                    Nothing = 1 - Likelihood(one.Score, fellows.Select(Sureness)),
                    Kinds = Mean([one, .. fellows]),
                }
            );
    }

    private static bool MayBeRecord(Sighting one) =>
        one.Candidate.Source is not (CandidateSource.TextLine or CandidateSource.Paragraph)
        && one.Box.Width >= LeastWidth
        && one.Box.Height >= LeastHeight
        && Record(one) >= LeastRecord;

    private static float Sureness(Sighting one) => one.Score * Record(one);

    private static float Record(Sighting one) => KindTraits.Records.Sum(kind => one.Guess.Kinds[(int)kind]);

    private static float[] Mean(Sighting[] all) =>
        [.. Enumerable.Range(0, all[0].Guess.Kinds.Length).Select(kind => all.Average(one => one.Guess.Kinds[kind]))];
}
