namespace VisualAssertions.Programs;

internal enum Third
{
    First,
    Middle,
    Last,
    Any,
}

/// <summary>Lies in these thirds of the page; a corner is two of them (SEMANTICS.md, 9).</summary>
internal sealed record AtPlace(Third Across, Third Down) : Property
{
    // Within this share of the page's side around a border of thirds, people differ.
    private const float Blur = 0.045f;

    public override Fit[] Over(Scene scene) => Fits.Map(scene.Count, id => Of(scene, id));

    public Fit Of(Scene scene, int id)
    {
        Box box = scene[id].Box;
        return On(box.CenterX / scene.Page.Width, box.Width / scene.Page.Width, Across)
            .And(On(box.CenterY / scene.Page.Height, box.Height / scene.Page.Height, Down));
    }

    private static Fit On(float center, float size, Third third) =>
        third switch
        {
            Third.Any => Fit.Yes,
            Third.First => Wide(size, Fits.Between(1 / 3f - center, -Blur, Blur)),
            Third.Last => Wide(size, Fits.Between(center - 2 / 3f, -Blur, Blur)),
            Third.Middle => Fits.Between(1 / 6f - Math.Abs(center - 0.5f), -Blur, Blur),
        };

    // A thing that spans most of the page is not plainly at one side of it, nor plainly not.
    private static Fit Wide(float size, Fit fit) => size > 0.55f ? Fit.Maybe : fit;
}

internal enum Direction
{
    Above,
    Below,
    LeftOf,
    RightOf,
}

/// <summary>Something that others are placed by: "the X", one thing.</summary>
internal sealed record Anchor(Property Of)
{
    /// <summary>Its ids; empty if it is missing.</summary>
    public int[] Ids(Scene scene) => Over(scene).Ids();

    public Fit[] Over(Scene scene) => OneThing.Over(Of, scene);

    public int One(Scene scene) => Ids(scene) is [int id, ..] ? id : -1;
}

internal abstract record Placed(Anchor By) : Property
{
    public override Fit[] Over(Scene scene)
    {
        int[] all = By.Ids(scene);
        // On a seen page several things may have been taken for the one that is meant.
        int[] anchors = scene.IsSeen || all.Length < 2 ? all : [all[0]];
        return Fits.Map(
            scene.Count,
            id =>
            {
                Fit fit = Fit.No;
                foreach (int anchor in anchors)
                {
                    fit = anchor == id ? fit : fit.Or(Of(scene, id, anchor));
                }

                return fit;
            }
        );
    }

    public override void CollectAnchors(Scene scene, AnchorSets anchors)
    {
        anchors.Add(scene, By);
    }

    protected abstract Fit Of(Scene scene, int id, int anchor);
}

/// <summary>Above, below, left or right of something: boxes that do not overlap in that direction.</summary>
internal sealed record Beyond(Direction Direction, Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) =>
        Is(Direction, scene[id].Box, scene[anchor].Box, scene.Px);

    public static Fit Is(Direction direction, Box a, Box b, float px)
    {
        float gap = direction switch
        {
            Direction.Above => b.Y - a.Bottom,
            Direction.Below => a.Y - b.Bottom,
            Direction.LeftOf => b.X - a.Right,
            Direction.RightOf => a.X - b.Right,
        };
        float ahead = direction switch
        {
            Direction.Above => b.CenterY - a.CenterY,
            Direction.Below => a.CenterY - b.CenterY,
            Direction.LeftOf => b.CenterX - a.CenterX,
            Direction.RightOf => a.CenterX - b.CenterX,
        };
        return gap >= -2 * px ? Fit.Yes
            : ahead <= 4 * px ? Fit.No
            : Fit.Maybe;
    }
}

/// <summary>In the middle across the page: as far from the left as from the right, within 2 % (SEMANTICS.md, 9).</summary>
internal sealed record Centred : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(
            scene.Count,
            id => Fits.Between(-Math.Abs(scene[id].Box.CenterX / scene.Page.Width - 0.5f), -0.06f, -0.02f)
        );
}

/// <summary>On one side of something, facing it, with no more than about two controls' size between.</summary>
internal sealed record Neighbouring(Direction Direction, Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor)
    {
        Box a = scene[id].Box;
        Box b = scene[anchor].Box;
        Fit side = Beyond.Is(Direction, a, b, scene.Px);
        bool upright = Direction is Direction.Above or Direction.Below;
        float shared = upright
            ? Math.Min(a.Right, b.Right) - Math.Max(a.X, b.X)
            : Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Y, b.Y);
        float gap = upright
            ? Math.Max(a.Y, b.Y) - Math.Min(a.Bottom, b.Bottom)
            : Math.Max(a.X, b.X) - Math.Min(a.Right, b.Right);
        Fit near = Fits.Between(-gap, -400 * scene.Px, -80 * scene.Px);
        return side.And(
            shared > 0 ? near
            : side == Fit.No ? Fit.No
            : Fit.Maybe
        );
    }
}

/// <summary>Adjacent at about a control's size.</summary>
internal sealed record NextTo(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) => Is(scene[id].Box, scene[anchor].Box, scene.Px);

    public static Fit Is(Box a, Box b, float px)
    {
        float across = Math.Max(a.X, b.X) - Math.Min(a.Right, b.Right);
        float down = Math.Max(a.Y, b.Y) - Math.Min(a.Bottom, b.Bottom);
        float control = Math.Clamp(Math.Min(a.Height, b.Height), 16 * px, 48 * px);
        bool sameLine = down < 0 && -down >= 0.4f * Math.Min(a.Height, b.Height);
        bool near = sameLine && across >= -2 * px && across <= control;
        bool apart = across > 4 * control || down > 2.5f * control || (!sameLine && across > control);
        return near ? Fit.Yes
            : apart ? Fit.No
            : Fit.Maybe;
    }
}

/// <summary>Inside something, by the page's tree or by containment.</summary>
internal sealed record Within(Anchor By) : Placed(By)
{
    public override Fit[] Over(Scene scene) =>
        scene.IsSeen && By.Ids(scene).Length == 0 && UsualPlaces.Of(By.Of, scene) is { } usual
            ? usual
            : base.Over(scene);

    protected override Fit Of(Scene scene, int id, int anchor) =>
        scene.IsInside(id, anchor) ? Fit.Yes
        // Of a card without edges only the name was seen.
        : scene.IsSeen && Kinds.IsText(scene[anchor].Kind) ? Headed.Is(scene, id, anchor)
        : scene[id].Box.Inside(scene[anchor].Box) < 0.1f ? Fit.No
        : scene.IsInside(anchor, id) ? Fit.No
        : Fit.Maybe;
}

/// <summary>On one line with something, across the page.</summary>
internal sealed record OnLineWith(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) => Is(scene, id, anchor);

    public static Fit Is(Scene scene, int id, int anchor)
    {
        Box a = scene[id].Box;
        Box b = scene[anchor].Box;
        float shared = Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Y, b.Y);
        float height = Math.Min(a.Height, b.Height);
        return a.Overlap(b) > 0 ? Fit.Maybe : Fits.Between(shared / height, 0, 0.7f);
    }
}

internal enum Edge
{
    Left,
    Right,
    Top,
    Bottom,
}

/// <summary>An edge in line with another's, within 3 px.</summary>
internal sealed record AlignedWith(Edge Edge, Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor)
    {
        float away = Math.Abs(At(scene[id].Box) - At(scene[anchor].Box));
        return Fits.Between(-away, -8 * scene.Px, -3 * scene.Px);
    }

    private float At(Box box) =>
        Edge switch
        {
            Edge.Left => box.X,
            Edge.Right => box.Right,
            Edge.Top => box.Y,
            Edge.Bottom => box.Bottom,
        };
}

/// <summary>Between two things, along a line or down a column.</summary>
internal sealed record Between(Anchor By, Anchor Other) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor)
    {
        int other = Other.One(scene);
        return other < 0 || other == id
            ? Fit.No
            : Lies(scene, id, anchor, other, Direction.LeftOf)
                .Or(Lies(scene, id, other, anchor, Direction.LeftOf))
                .Or(Lies(scene, id, anchor, other, Direction.Above))
                .Or(Lies(scene, id, other, anchor, Direction.Above));
    }

    public override void CollectAnchors(Scene scene, AnchorSets anchors)
    {
        anchors.Add(scene, By);
        anchors.Add(scene, Other);
    }

    private static Fit Lies(Scene scene, int id, int from, int to, Direction direction) =>
        Beyond
            .Is(direction, scene[from].Box, scene[id].Box, scene.Px)
            .And(Beyond.Is(direction, scene[id].Box, scene[to].Box, scene.Px));
}

/// <summary>At an extreme of its fellows: the leftmost, topmost, largest, …</summary>
internal sealed record Outermost(Edge Edge, Property Among) : Property
{
    public override Fit[] Over(Scene scene)
    {
        int[] among = Among.Over(scene).Ids();
        if (among.Length < 2)
        {
            return new Fit[scene.Count];
        }

        float best = among.Max(id => Score(scene[id].Box));
        float size = among.Average(id => Edge is Edge.Left or Edge.Right ? scene[id].Box.Width : scene[id].Box.Height);
        return Fits.Map(
            scene.Count,
            id => among.Contains(id) ? Fits.Between(Score(scene[id].Box) - best, -size / 2, -1f) : Fit.No
        );
    }

    private float Score(Box box) =>
        Edge switch
        {
            Edge.Left => -box.CenterX,
            Edge.Right => box.CenterX,
            Edge.Top => -box.CenterY,
            Edge.Bottom => box.CenterY,
        };
}

/// <summary>The nth of its fellows in reading order, from 0; from the end if negative (−1 is the last).</summary>
internal sealed record Nth(int Index, Property Among) : Property
{
    public override Fit[] Over(Scene scene)
    {
        Fit[] fits = Among.Over(scene);
        var result = new Fit[scene.Count];
        if (fits.Contains(Fit.Maybe))
        {
            return Fits.Map(scene.Count, id => fits[id] == Fit.No ? Fit.No : Fit.Maybe);
        }

        int[] among = fits.Ids();
        int at = Index < 0 ? among.Length + Index : Index;
        if (at >= 0 && at < among.Length)
        {
            result[among[at]] = Fit.Yes;
        }

        return result;
    }
}

/// <summary>The line right below something, as messages and hints stand below their fields.</summary>
internal sealed record RightBelow(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) => Is(scene, id, anchor);

    public static Fit Is(Scene scene, int id, int anchor)
    {
        Box a = scene[id].Box;
        Box b = scene[anchor].Box;
        float gap = a.Y - b.Bottom;
        bool shared = Math.Min(a.Right, b.Right) > Math.Max(a.X, b.X);
        return !shared || gap < -b.Height / 2 ? Fit.No : Fits.Between(-Math.Abs(gap), -70 * scene.Px, -20 * scene.Px);
    }
}

/// <summary>The next of a row of fellows after one of them; of those of its kind where no others are said.</summary>
internal sealed record RightAfter(Anchor By, Property? Among = null) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor)
    {
        int[] among = (Among ?? new OfAnyKind([scene[anchor].Kind])).Over(scene).Ids();
        int at = Array.IndexOf(among, anchor);
        return Fits.Of(at >= 0 && at + 1 < among.Length && among[at + 1] == id);
    }
}

/// <summary>Its one line of text stands at this side of it, or in the middle; −1 left, 0 middle, 1 right.</summary>
internal sealed record LabelAt(int Side) : Property
{
    // Share of the free room on one side, by which the text is out of the middle.
    private const float Centred = 0.12f;
    private const float Aside = 0.55f;

    public override Fit[] Over(Scene scene) => Fits.Map(scene.Count, id => Of(scene, id));

    public static bool CanTell(Scene scene, int id) =>
        scene[id].Lines.Count == 1 && scene[id].Box.Width - scene[id].Lines[0].Box.Width > 80 * scene.Px;

    private Fit Of(Scene scene, int id)
    {
        if (!CanTell(scene, id))
        {
            return Fit.Maybe;
        }

        Box line = scene[id].Lines[0].Box;
        float room = (scene[id].Box.Width - line.Width) / 2;
        float off = (line.CenterX - scene[id].Box.CenterX) / room;
        return Side == 0 ? Fits.Between(-Math.Abs(off), -Aside, -Centred) : Fits.Between(off * Side, Centred, Aside);
    }
}
