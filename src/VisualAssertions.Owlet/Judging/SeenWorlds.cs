using VisualAssertions.Programs;
using Page = VisualAssertions.Programs.Scene;

namespace VisualAssertions.Owlet.Judging;

/// <summary>What the page may be, after what was seen of it: the likeliest world, and others drawn as often as they are likely.</summary>
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
            IReadOnlyList<Element> elements = PageInference.Sense(screen.Elements);
            return [.. Choosers().Select(chooser => World(elements, picture, chooser))];
        });
    }

    public Page Likeliest => worlds.Value[0];

    public IReadOnlyList<Page> All => worlds.Value;

    private static IEnumerable<IElementChooser> Choosers() =>
        Enumerable
            .Range(0, Drawn)
            .Select(IElementChooser (i) => new DrawnChooser(new Random(Seed + i)))
            .Prepend(new LikeliestChooser());

    private static Page World(IReadOnlyList<Element> elements, SeenPicture picture, IElementChooser chooser) =>
        new(PageInference.Structure(PageInference.Choose(elements, chooser, picture), picture), isSeen: true);
}
