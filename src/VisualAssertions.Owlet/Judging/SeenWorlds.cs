using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Programs;
using Page = VisualAssertions.Programs.Scene;

namespace VisualAssertions.Owlet.Judging;

/// <summary>What the page may be, after what was seen of it: the likeliest world, and others drawn as often as they are likely, with what may be there.</summary>
internal sealed class SeenWorlds
{
    /// <summary>Drawn worlds beside the likeliest one.</summary>
    private const int Drawn = 6;
    private const int Seed = 20261124;

    private readonly Lazy<Page[]> worlds;

    /// <param name="screen">What was seen.</param>
    /// <param name="pixels">The picture; null if it is not known.</param>
    public SeenWorlds(Screen screen, Screenshot? pixels = null)
    {
        worlds = new Lazy<Page[]>(() =>
        {
            SeenPicture picture = pixels is null
                ? new SeenPicture(screen.Width, screen.Height) { Lines = screen.Lines }
                : SeenPicture.Of(pixels, screen.Lines);
            Page likeliest = World(PageInference.Sense(screen.Elements), new LikeliestChooser(), picture);
            IReadOnlyList<Element> possible = PageInference.Sense(Possible(screen));
            return
            [
                likeliest,
                .. Enumerable.Range(0, Drawn).Select(i => Draw(possible, new Random(Seed + i), picture)),
            ];
        });
    }

    public Page Likeliest => worlds.Value[0];

    public IReadOnlyList<Page> All => worlds.Value;

    /// <summary>All that may be there, in reading order.</summary>
    private static Element[] Possible(Screen screen)
    {
        Element[] all = [.. screen.Elements, .. screen.Doubtful];
        return screen.Doubtful.Count == 0
            ? all
            : [.. ReadingOrder.Of([.. all.Select(element => element.Box)]).Select(i => all[i])];
    }

    private static Page Draw(IReadOnlyList<Element> possible, Random random, SeenPicture picture) =>
        World([.. possible.Where(one => random.NextSingle() < one.Certainty)], new DrawnChooser(random), picture);

    private static Page World(IReadOnlyList<Element> elements, IElementChooser chooser, SeenPicture picture) =>
        new(PageInference.Structure(PageInference.Choose(elements, chooser, picture), picture), isSeen: true);
}
