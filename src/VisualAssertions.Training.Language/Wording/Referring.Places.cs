namespace VisualAssertions.Training.Language;

internal sealed partial class Referring
{
    private static readonly ElementKind[] Headed = [ElementKind.Card, ElementKind.Panel, ElementKind.Dialog];

    /// <summary>Words for a container that hold something; null if it can't be named.</summary>
    public Reference? Container(int id) =>
        rng.Chance(0.5) && Region(id) is { } region && MeansOnly(region.Property, id)
            ? region
            : To(id, Avoid.Containers);

    /// <summary>A bar or menu by where it lies: "the left menu", "the top bar".</summary>
    private Reference? Region(int id)
    {
        ElementKind kind = scene[id].Kind;
        string side = RegionSide(id);
        return Lexicon.HasList($"region.{kind}{side}")
            ? new Reference(new OfAnyKind([kind]), rng.Draw(Lexicon.List($"region.{kind}{side}")))
            : null;
    }

    private string RegionSide(int id)
    {
        float across = scene[id].Box.CenterX / scene.Page.Width;
        return scene[id].Kind == ElementKind.Sidebar
            ? across < 0.33f
                ? ".Left"
                : across > 0.67f
                    ? ".Right"
                    : ""
            : scene[id].Kind == ElementKind.NavBar && scene[id].Box.CenterY < 0.2f * scene.Page.Height
                ? ".Top"
                : "";
    }

    /// <summary>Where something lies, to stand after it: in its container, or at a side of the page.</summary>
    private (Property Property, string Words)? Where(int id, Avoid avoid)
    {
        if (avoid is not (Avoid.Places or Avoid.Looks) && rng.Chance(0.5))
        {
            return At(id) is { } place ? (new AtPlace(place.Across, place.Down), rng.Draw(place.Where)) : null;
        }

        int holder = avoid == Avoid.Containers ? -1 : scene.Holder(id, [.. Kinds.Containers]);
        return holder < 0 ? null : Inside(holder);
    }

    private (Property Property, string Words)? Inside(int holder)
    {
        string name = scene.Names[holder];
        if (Headed.Contains(scene[holder].Kind) && name.Length is > 1 and < 30 && rng.Chance(0.3))
        {
            string said = rng.Chance(0.4) ? Quote(name) : name;
            Property headed = new OfAnyKind(Headed) & new Titled(new Named(name, true));
            return (new Within(new Anchor(headed)), $"{rng.Pick(["under", "under", "below", "in"])} {said}");
        }

        return Container(holder) is { } container
            ? (
                new Within(new Anchor(container.Property)),
                $"{rng.Pick(["in", "in", "in", "inside", "within", "of", "from", "on"])} {container.The}"
            )
            : null;
    }

    /// <summary>The same sort, only in what holds this one; the whole sort where that has no name.</summary>
    public Reference SortBeside(int id, Reference sort)
    {
        int holder = scene.Holder(id, [.. Kinds.Containers]);
        return holder >= 0 && Inside(holder) is var (inside, where)
            ? sort with
            {
                Property = sort.Property & inside,
                Core = $"{sort.Core} {where}",
                Plural = $"{sort.Plural} {where}",
            }
            : sort;
    }

    private PlaceWords? At(int id) =>
        rng.PickOrNone([
            .. Lexicon.Places.Where(place => new AtPlace(place.Across, place.Down).Of(scene, id) == Fit.Yes),
        ]);

    private Reference? ByPlace(int id, KindWords kind)
    {
        if (At(id) is not { } place)
        {
            return null;
        }

        string word = rng.Draw(kind.One);
        string core =
            place.Adjective.Count > 0 && rng.Chance(0.35)
                ? $"{rng.Draw(place.Adjective)} {word}"
                : $"{word} {rng.Draw(place.Where)}";
        return new Reference(new OfKind(kind) & new AtPlace(place.Across, place.Down), core);
    }

    private Reference? ByContainer(int id, KindWords kind, string name)
    {
        int holder = scene.Holder(id, [.. Kinds.Containers]);
        if (holder < 0 || Inside(holder) is not var (inside, where))
        {
            return null;
        }

        if (name.Length > 0 && rng.Chance(0.6))
        {
            Reference called = Called(kind, name);
            return called with { Property = called.Property & inside, Core = $"{called.Core} {where}" };
        }

        return new Reference(new OfKind(kind) & inside, $"{rng.Draw(kind.One)} {where}");
    }

    /// <summary>"The second card", "the last entry in the sidebar", "the first of the three tabs".</summary>
    private Reference? ByOrder(int id, KindWords kind, Avoid avoid)
    {
        Property among = new OfKind(kind);
        string where = "";
        int holder = avoid == Avoid.Containers ? -1 : scene.Holder(id, [.. Kinds.Containers]);
        if (holder >= 0 && rng.Chance(0.5) && Inside(holder) is var (inside, words))
        {
            among &= inside;
            where = " " + words;
        }

        int[] ids = among.Over(scene).Ids();
        int at = Array.IndexOf(ids, id);
        if (at < 0 || ids.Length is < 2 or > 12 || !Lines.InReadingOrder(scene, ids))
        {
            return null;
        }

        bool last = at == ids.Length - 1 && rng.Chance(0.6);
        if (!last && at > 5)
        {
            return null;
        }

        string ordinal = last ? rng.Pick(["last", "last", "final"]) : Numbers.Ordinal(at + 1, rng);
        string core =
            rng.Chance(0.15) && ids.Length < 6
                ? $"{ordinal} of the {Numbers.Cardinal(ids.Length, rng)} {rng.Draw(kind.Many)}"
                : $"{ordinal} {rng.Draw(kind.One)}";
        return new Reference(new Nth(last ? -1 : at, among), core + where);
    }

    /// <summary>"The top card", "the leftmost button", "the lower toast".</summary>
    private Reference? ByEnd(int id, KindWords kind)
    {
        Property among = new OfKind(kind);
        Fit[] fits = among.Over(scene);
        int count = fits.Ids().Length;
        if (count is < 2 or > 12 || fits.Contains(Fit.Maybe))
        {
            return null;
        }

        Edge edge = rng.Pick(Enum.GetValues<Edge>());
        string list = count == 2 ? "two." : "extreme.";
        return new Reference(new Outermost(edge, among), $"{rng.Draw(Lexicon.List(list + edge))} {rng.Draw(kind.One)}");
    }
}
