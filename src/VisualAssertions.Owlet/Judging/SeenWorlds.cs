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

    public SeenWorlds(Screen screen)
    {
        var picture = new SeenPicture(screen.Width, screen.Height) { Lines = screen.Lines };
        worlds = new Lazy<Page[]>(() => [.. Choosers().Select(chooser => World(screen, picture, chooser))]);
    }

    public Page Likeliest => worlds.Value[0];

    public IReadOnlyList<Page> All => worlds.Value;

    private static IEnumerable<IElementChooser> Choosers() =>
        Enumerable
            .Range(0, Drawn)
            .Select(IElementChooser (i) => new DrawnChooser(new Random(Seed + i)))
            .Prepend(new LikeliestChooser());

    private static Page World(Screen screen, SeenPicture picture, IElementChooser chooser) =>
        new(PageInference.Structure(PageInference.Choose(screen.Elements, chooser, picture), picture), isSeen: true);
}
