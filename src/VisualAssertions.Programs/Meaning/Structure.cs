namespace VisualAssertions.Programs;

/// <summary>The cell in the row of one thing and under the header of another (SEMANTICS.md, 10).</summary>
internal sealed record InCell(Anchor Row, Anchor Header) : Property
{
    public override Fit[] Over(Scene scene)
    {
        int key = Row.One(scene);
        int header = Header.One(scene);
        return Fits.Map(
            scene.Count,
            id =>
                Fits.Of(
                    key >= 0
                        && header >= 0
                        && scene[id].Kind == ElementKind.Cell
                        && scene[id].Header == header
                        && scene[id].Row == scene[key].Row
                )
        );
    }

    public override void CollectAnchors(Scene scene, AnchorSets anchors)
    {
        anchors.Add(scene, Row);
        anchors.Add(scene, Header);
    }
}

/// <summary>A cell of the row of this number, from 0.</summary>
internal sealed record InRowNumber(int Row) : Property
{
    public override Fit[] Over(Scene scene) => Fits.Map(scene.Count, id => Fits.Of(scene[id].Row == Row));
}

/// <summary>Is a badge on something: inside it, overlapping it, right beside it, or in the row or card that it names.</summary>
internal sealed record BadgeOf(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) =>
        scene.IsInside(id, anchor) || scene[id].Box.Overlap(scene[anchor].Box) > 0 ? Fit.Yes
        : IsOfAnother(scene, id, anchor) ? Fit.No
        : Kinds.IsText(scene[anchor].Kind) && RowKey.SameRow(scene, id, anchor) ? Fit.Yes
        : NextTo.Is(scene[id].Box, scene[anchor].Box, scene.Px);

    // A tab's badge is near the next tab too.
    private static bool IsOfAnother(Scene scene, int id, int anchor) =>
        scene.Holder(id, ElementKind.Tab, ElementKind.NavItem, ElementKind.Button, ElementKind.Link)
            is >= 0
                and var owner
        && !scene.IsInside(anchor, owner);
}

/// <summary>What a label or heading names.</summary>
internal sealed record LabelledBy(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) => Fits.Of(scene[id].LabelledBy == anchor);
}

/// <summary>Holds something of this property, at any depth; a control has the label that names it, wherever it stands.</summary>
internal sealed record Holding(Property Inner) : Property
{
    public override Fit[] Over(Scene scene)
    {
        Fit[] inner = Inner.Over(scene);
        var holds = new Fit[scene.Count];
        for (int id = 0; id < scene.Count; id++)
        {
            if (inner[id] == Fit.No)
            {
                continue;
            }

            int steps = 0;
            for (int at = scene[id].Parent; at >= 0 && steps < 40; at = scene[at].Parent, steps++)
            {
                holds[at] = holds[at].Or(inner[id]);
            }
        }

        for (int id = 0; id < scene.Count; id++)
        {
            int label = scene[id].LabelledBy;
            if (label >= 0 && label < scene.Count && Kinds.IsLabelled(scene[id].Kind))
            {
                holds[id] = holds[id].Or(inner[label]);
            }
        }

        return holds;
    }
}

/// <summary>Inside something of this property, at any depth: "a button in a card".</summary>
internal sealed record InsideAny(Property Outer) : Property
{
    public override Fit[] Over(Scene scene)
    {
        Fit[] outer = Outer.Over(scene);
        return Fits.Map(
            scene.Count,
            id =>
            {
                Fit fit = Fit.No;
                int steps = 0;
                for (int at = scene[id].Parent; at >= 0 && steps < 40; at = scene[at].Parent, steps++)
                {
                    fit = fit.Or(outer[at]);
                }

                return fit;
            }
        );
    }
}

/// <summary>Raw template or program text shown to users (SEMANTICS.md, 11).</summary>
internal sealed partial record LeaksPlaceholder : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(
            scene.Count,
            id =>
                Shape().IsMatch(scene[id].Text) ? Fit.Yes
                : Key().IsMatch(scene[id].Text.Trim()) ? Fit.Maybe
                : Fit.No
        );

    [System.Text.RegularExpressions.GeneratedRegex(
        @"\{\{|\}\}|\$\{|%\(?[a-z_]+\)?s|\[object Object\]|\bundefined\b|\bnull\b|\bNaN\b|[Ll]orem ipsum|Ã.|â€"
    )]
    private static partial System.Text.RegularExpressions.Regex Shape();

    [System.Text.RegularExpressions.GeneratedRegex(@"^[a-z]+([._][a-z]+){2,}$")]
    private static partial System.Text.RegularExpressions.Regex Key();
}
