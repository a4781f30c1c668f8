using System.Diagnostics;

namespace VisualAssertions.Owlet.Seeing;

/// <summary>What was seen and how long each part took.</summary>
internal sealed record Seen(Screen Screen, IReadOnlyList<PhaseTime> Phases);

/// <summary>Sees the elements of a screenshot: candidates from its pixels, each looked at by a small network, then all by another.</summary>
/// <param name="network">Looks at one candidate at a time.</param>
/// <param name="context">Judges the elements in the light of each other; null where they are wanted as the look network saw them, those that are hardly elements too.</param>
/// <param name="iconNames">As the look network knows them.</param>
internal sealed class ScreenSeer(LookNetwork network, ContextNetwork? context, IReadOnlyList<string> iconNames)
{
    /// <summary>Most elements that the question network takes beside the page itself.</summary>
    public const int MostElements = Understanding.Regions.Max - 1;

    private readonly ElementMaker maker = new(iconNames);

    /// <param name="picture">The screenshot.</param>
    /// <param name="lines">Its text, as reading found it; may be empty.</param>
    public Seen See(Screenshot picture, IReadOnlyList<TextLine> lines)
    {
        long start = Stopwatch.GetTimestamp();
        IReadOnlyList<Candidate> candidates = CandidateFinder.Find(picture, [.. lines.Select(line => line.Box)]);
        var find = new PhaseTime("find", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        start = Stopwatch.GetTimestamp();
        LookGuess[] guesses = network.Look(new LookPage(picture, lines, candidates));
        Screen screen = Assemble(picture, lines, candidates, guesses);
        var look = new PhaseTime("look", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return new Seen(screen, [find, look]);
    }

    private Screen Assemble(
        Screenshot picture,
        IReadOnlyList<TextLine> lines,
        IReadOnlyList<Candidate> candidates,
        LookGuess[] guesses
    )
    {
        Sighting[] all = Companies.Of([.. candidates.Select((candidate, i) => new Sighting(candidate, guesses[i]))]);
        List<Sighting> kept = Suppression.Keep(all);
        TextOwners.Assign(kept, all, InOrder(lines, line => line.Box), picture);
        Sighting[] most = [.. kept.OrderByDescending(sighting => Priority(sighting, picture)).Take(MostElements)];
        Element[] elements =
        [
            .. most.Select(sighting => maker.Make(sighting, most))
                .Concat(most.Select(maker.BareIcon).OfType<Element>())
                .Take(MostElements),
        ];
        Element[] ordered = InOrder(elements, element => element.Box);
        IReadOnlyList<Element> judged = context is null
            ? ordered
            : Fellows.Settle(context.Judge(ordered, picture.Width, picture.Height));
        return new Screen(
            picture.Width,
            picture.Height,
            InOrder(lines, line => line.Box),
            context is null ? ordered : [.. judged.Where(IsSure).SelectMany(Crumbs.Apart).Take(MostElements)]
        )
        {
            Doubtful = [.. judged.Where(element => !IsSure(element))],
        };
    }

    /// <summary>Rather there than not.</summary>
    public static bool IsSure(Element element) => element.Certainty >= 0.5f;

    /// <summary>Where there are too many, what is sure, what says something and what is large stays.</summary>
    private static float Priority(Sighting sighting, Screenshot picture) =>
        sighting.Score
        + (sighting.Lines.Count > 0 ? 0.5f : 0)
        + (KindTraits.IsControl(sighting.Kind) ? 0.3f : 0)
        + MathF.Sqrt(sighting.Box.Area / picture.Width / picture.Height);

    private static T[] InOrder<T>(IReadOnlyList<T> items, Func<T, Box> boxOf) =>
        [.. ReadingOrder.Of([.. items.Select(boxOf)]).Select(i => items[i])];
}
