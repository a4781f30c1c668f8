namespace VisualAssertions.Programs;

/// <summary>Is called so; a container without a label or text of its own is called as its heading or its first text, a table as the heading over it.</summary>
internal sealed record Titled(Named Name) : Property
{
    public override bool IsByName => true;

    public override Fit[] Over(Scene scene)
    {
        Fit[] named = Name.Over(scene);
        return Fits.Map(
            scene.Count,
            id =>
                named[id] == Fit.No && scene.PlainNames[id].Length == 0 && Kinds.Containers.Contains(scene[id].Kind)
                    ? ByTitle(scene, id, named)
                    : named[id]
        );
    }

    private static Fit ByTitle(Scene scene, int id, Fit[] named)
    {
        if (scene[id].Kind == ElementKind.Table)
        {
            return ByHeadingOver(scene, id, named);
        }

        int[] texts =
        [
            .. Enumerable.Range(0, scene.Count).Where(at => scene.Texts[at].Length > 0 && scene.IsInside(at, id)),
        ];
        if (texts.Length == 0)
        {
            return Fit.No;
        }

        int heading = texts.FirstOrDefault(at => scene[at].Kind == ElementKind.Heading, -1);
        Fit title = named[heading >= 0 ? heading : texts[0]];
        return title != Fit.No ? title
            : texts.Any(at => named[at] == Fit.Yes) ? Fit.Maybe
            : Fit.No;
    }

    private static Fit ByHeadingOver(Scene scene, int table, Fit[] named)
    {
        int heading = Enumerable
            .Range(0, scene.Count)
            .Where(id => scene[id].Kind == ElementKind.Heading)
            .LastOrDefault(id => Headed.Is(scene, table, id) == Fit.Yes, -1);
        return heading >= 0 ? named[heading] : Fit.No;
    }
}
