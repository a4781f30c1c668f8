namespace VisualAssertions.Programs;

/// <summary>Lies in these thirds of something (SEMANTICS.md, 9).</summary>
internal sealed record AtPlaceIn(Third Across, Third Down, Anchor By) : Placed(By)
{
    private const float Blur = 0.045f;

    protected override Fit Of(Scene scene, int id, int anchor)
    {
        Box box = scene[id].Box;
        Box region = scene[anchor].Box;
        return box.Inside(region) < 0.5f
            ? Fit.No
            : On((box.CenterX - region.X) / region.Width, Across)
                .And(On((box.CenterY - region.Y) / region.Height, Down));
    }

    private static Fit On(float center, Third third) =>
        third switch
        {
            Third.Any => Fit.Yes,
            Third.First => Fits.Between(1 / 3f - center, -Blur, Blur),
            Third.Last => Fits.Between(center - 2 / 3f, -Blur, Blur),
            Third.Middle => Fits.Between(1 / 6f - Math.Abs(center - 0.5f), -Blur, Blur),
        };
}

/// <summary>In the middle across something, within 2 % of its width.</summary>
internal sealed record CentredIn(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor)
    {
        float away = Math.Abs(scene[id].Box.CenterX - scene[anchor].Box.CenterX) / scene[anchor].Box.Width;
        return Fits.Between(-away, -0.06f, -0.02f);
    }
}

/// <summary>Covers a part of something, neither holding the other.</summary>
internal sealed record Overlapping(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor)
    {
        Box a = scene[id].Box;
        Box b = scene[anchor].Box;
        float share = a.Overlap(b) / Math.Max(1, Math.Min(a.Area, b.Area));
        return scene.IsInside(id, anchor) || scene.IsInside(anchor, id) ? Fit.No : Fits.Between(share, 0, 0.02f);
    }
}

/// <summary>Plainly narrower, shorter or smaller than something: by a tenth at least.</summary>
internal sealed record SmallerThan(Measure Measure, Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) =>
        Fits.Between(Sizes.Of(Measure, scene[anchor].Box) / Sizes.Of(Measure, scene[id].Box), 1.01f, 1.15f);
}

/// <summary>Has a plainly lighter surface than something.</summary>
internal sealed record LighterThan(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) =>
        scene[id].Fill is { } a && scene[anchor].Fill is { } b
            ? Fits.Between(ColorNames.ToOklch(a).Lightness - ColorNames.ToOklch(b).Lightness, 0.02f, 0.15f)
            : Fit.Maybe;
}

/// <summary>Goes across nearly all of the page.</summary>
internal sealed record FullWidth : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(scene.Count, id => Fits.Between(scene[id].Box.Width / Room(scene, id), 0.85f, 0.95f));

    // A button over the whole width of its card is called as wide as a banner over the page; cards have padding.
    private static float Room(Scene scene, int id) =>
        scene.IsSeen && scene.Holder(id, ElementKind.Card, ElementKind.Panel, ElementKind.Dialog) is >= 0 and var holder
            ? 0.9f * scene[holder].Box.Width
            : scene.Page.Width;
}

/// <summary>Goes across nearly all of what holds it, or of something.</summary>
internal sealed record Spanning(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) =>
        Fits.Between(scene[id].Box.Width / scene[anchor].Box.Width, 0.7f, 0.85f);
}

/// <summary>Its text stands on so many lines.</summary>
internal sealed record OnLines(int Least, int Most) : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(scene.Count, id => Fits.Of(scene[id].Lines.Count >= Least && scene[id].Lines.Count <= Most));
}

/// <summary>Has the same text as something.</summary>
internal sealed record SameTextAs(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) =>
        Fits.Of(scene.Texts[id].Length > 0 && scene.Texts[id] == scene.Texts[anchor]);
}

/// <summary>Holds so many things of a property, at any depth.</summary>
internal sealed record HoldingCount(Quantifier Quantifier, int Number, Property Inner) : Property
{
    public override Fit[] Over(Scene scene)
    {
        Fit[] inner = Inner.Over(scene);
        return Fits.Map(
            scene.Count,
            id =>
            {
                Fit[] inside = [.. inner.Where((_, at) => scene.IsInside(at, id))];
                (int least, int most) = CountsCompared.Range(inside);
                bool open = Quantifier == Quantifier.Exactly && least < most && Number >= least && Number <= most;
                return open || Holds(least) != Holds(most) ? Fit.Maybe : Fits.Of(Holds(least));
            }
        );
    }

    public override void CollectAnchors(Scene scene, AnchorSets anchors) => Inner.CollectAnchors(scene, anchors);

    private bool Holds(int count) =>
        Quantifier switch
        {
            Quantifier.AtLeast => count >= Number,
            Quantifier.AtMost => count <= Number,
            _ => count == Number,
        };
}

/// <summary>The page is of this kind, as a user would name it: every word that says something is in one of its kinds, or it is another word for one.</summary>
internal sealed record PageIs(string Kind) : Program
{
    private static readonly HashSet<string> Hollow = ["page", "screen", "view", "form", "a", "an", "the", "list", "of"];

    public override Judgement? Judge(Scene scene)
    {
        // What the page is for does not follow from what stands on it.
        if (scene.IsInferred)
        {
            return null;
        }

        string[] asked = Telling(Words(Kind));
        string[][] kinds = [.. scene.Page.PageKinds.Select(Words)];
        bool named =
            kinds.Any(kind => asked.All(kind.Contains))
            || scene.Page.PageKinds.Any(kind => Paraphrases.SamePage(kind, Kind));
        bool alike = kinds.Any(kind => Telling(kind).Intersect(asked).Any());
        return !named && alike ? null : new Judgement(named, new Grounding { Quantifier = Quantifier.Free });
    }

    public override Program? Negated() => null;

    private static string[] Words(string kind) =>
        Plain.Of(kind).Replace('-', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Telling(string[] words) =>
        words.Where(word => !Hollow.Contains(word)).ToArray() is { Length: > 0 } telling ? telling : words;
}

/// <summary>Most of the page is dark.</summary>
internal sealed record DarkTheme : Program
{
    public override Judgement? Judge(Scene scene) =>
        new(scene.Page.Dark, new Grounding { Quantifier = Quantifier.Free }) { IsOfPage = true };

    public override Program? Negated() => null;
}

/// <summary>A question for a text, and where the answer stands.</summary>
internal sealed record AskedText(Property Subject, Property Answer) : Program
{
    public override Judgement? Judge(Scene scene) => new Asked(Subject, Answer.Over(scene).Ids()).Judge(scene);

    public override Program? Negated() => null;
}
