namespace VisualAssertions.Training.Language;

/// <summary>Something said of one thing in a few words: "is greyed out", "has a bell icon", "sits at the top right".</summary>
/// <param name="Sort">Two of one sort would contradict or repeat each other.</param>
internal sealed record Quality(string Sort, Property Holds, string Says);

/// <summary>A trait that a thing has, and one of the same sort that it lacks.</summary>
internal sealed record Contrast(Quality Has, Quality Lacks);

internal static class Qualities
{
    /// <summary>Qualities of a thing in random order, each of another sort.</summary>
    public static IEnumerable<Contrast> Of(Drawing d, int id)
    {
        Func<Drawing, int, Contrast?>[] sorts = [OfState, OfState, OfColor, OfInk, OfIcon, OfPlace, OfValue, OfFill];
        return d
            .Rng.Shuffled(sorts)
            .Select(sort => sort(d, id))
            .OfType<Contrast>()
            .DistinctBy(contrast => contrast.Has.Sort);
    }

    public static Contrast? OfState(Drawing d, int id)
    {
        StateWords? words = d.Rng.PickOrNone([.. Lexicon.States.Where(s => s.Of.Contains(d.Scene[id].Kind))]);
        if (words is null || !CanBe(d.Scene, id, words.State))
        {
            return null;
        }

        var yes = new Quality("state", new InState(words.State), "is " + d.Rng.Draw(words.Yes));
        var no = new Quality("state", new Not(new InState(words.State)), "is " + d.Rng.Draw(words.Not));
        return d.Scene.Has(id, words.State) ? new Contrast(yes, no) : new Contrast(no, yes);
    }

    // That a button has no error, or is not loading, nobody says.
    private static bool CanBe(Scene scene, int id, ElementState state) =>
        scene.Has(id, state)
        || state is ElementState.Checked or ElementState.Empty
        || scene.Elements.Any(e => e.Kind == scene[id].Kind && e.States.Contains(state));

    public static Contrast? OfColor(Drawing d, int id)
    {
        ColorWords? own = d.Rng.PickOrNone([.. Lexicon.Colors.Where(c => d.Scene.Colored(c.Name)[id] == Fit.Yes)]);
        ColorWords[] foreign = [.. Lexicon.Colors.Where(c => d.Scene.Colored(c.Name)[id] == Fit.No)];
        ColorWords[] shown = [.. foreign.Where(c => d.Scene.Colored(c.Name).Contains(Fit.Yes))];
        return own is null || foreign.Length == 0
            ? null
            : new Contrast(
                Color(d, own),
                Color(d, d.Rng.Pick(shown.Length > 0 && d.Rng.Chance(0.8) ? shown : foreign))
            );
    }

    private static Quality Color(Drawing d, ColorWords color)
    {
        string shade = d.Rng.Draw(color.Words);
        return new Quality(
            "color",
            new Colored(color.Name),
            d.Rng.Pick([$"is {shade}", $"is {shade}", $"is shown in {shade}"])
        );
    }

    /// <summary>The colour of the words on a surface.</summary>
    private static Contrast? OfInk(Drawing d, int id)
    {
        if (d.Scene[id].Color is not { } ink || !d.Scene.FillShows(id) || d.Scene.Texts[id].Length == 0)
        {
            return null;
        }

        ColorWords? own = d.Rng.PickOrNone([.. Lexicon.Colors.Where(c => ColorFits.Named(ink, c.Name) == Fit.Yes)]);
        ColorWords? other = d.Rng.PickOrNone([.. Lexicon.Colors.Where(c => ColorFits.Named(ink, c.Name) == Fit.No)]);
        return own is null || other is null ? null : new Contrast(Ink(d, own), Ink(d, other));
    }

    private static Quality Ink(Drawing d, ColorWords color)
    {
        string shade = d.Rng.Draw(color.Words);
        string says = d.Rng.Pick([$"has {shade} text", $"has {shade} letters", $"is written in {shade}"]);
        return new Quality("ink", new TextColored(color.Name), says);
    }

    public static Contrast? OfIcon(Drawing d, int id)
    {
        if (d.Scene[id].Icon is not { } own || d.Scene[id].Kind == ElementKind.Icon || d.Scene.Texts[id].Length == 0)
        {
            return null;
        }

        int elsewhere = d.Any(o => d.Scene[o].Icon is { } icon && Differ(own, icon));
        string other = elsewhere >= 0 && d.Rng.Chance(0.6) ? d.Scene[elsewhere].Icon! : d.Rng.Pick(d.Names.Icons);
        return Differ(own, other) ? new Contrast(Icon(d, own), Icon(d, other)) : null;
    }

    private static bool Differ(string a, string b) => IconWords.Same(a, b) == Fit.No && IconWords.Same(b, a) == Fit.No;

    private static Quality Icon(Drawing d, string icon)
    {
        string word = IconWords.Word(icon, d.Rng);
        string thing = IconWords.Thing(icon, d.Rng);
        return new Quality(
            "icon",
            new WithIcon(icon),
            d.Rng.Pick([
                $"has {Articles.Indefinite(word)} {word} icon",
                $"shows {Articles.Indefinite(thing)} {thing}",
                $"comes with {Articles.Indefinite(word)} {word} icon",
                $"has {Articles.Indefinite(thing)} {thing} on it",
            ])
        );
    }

    private static Contrast? OfPlace(Drawing d, int id)
    {
        Fit At(PlaceWords place) => new AtPlace(place.Across, place.Down).Of(d.Scene, id);
        PlaceWords? yes = d.Rng.PickOrNone([.. Lexicon.Places.Where(place => At(place) == Fit.Yes)]);
        PlaceWords? no = d.Rng.PickOrNone([.. Lexicon.Places.Where(place => At(place) == Fit.No)]);
        return yes is null || no is null ? null : new Contrast(Place(d, yes), Place(d, no));
    }

    private static Quality Place(Drawing d, PlaceWords place) =>
        new(
            "place",
            new AtPlace(place.Across, place.Down),
            $"{d.Rng.Pick(["is", "sits", "is placed", "stands"])} {d.Rng.Draw(place.Where)}"
        );

    private static Contrast? OfValue(Drawing d, int id)
    {
        bool Filled(int other) =>
            Kinds.HoldsValue(d.Scene[other].Kind)
            && d.Scene.Texts[other].Length is > 0 and < 40
            && !d.Scene.Has(other, ElementState.Empty);
        if (!Filled(id))
        {
            return null;
        }

        int sibling = d.Any(other => Filled(other) && d.Scene.Texts[other] != d.Scene.Texts[id]);
        string? wrong = sibling >= 0 && d.Rng.Chance(0.6) ? d.Scene[sibling].Text : Altering.Text(d.Scene[id].Text, d);
        return wrong is null ? null : new Contrast(Value(d, d.Scene[id].Text), Value(d, wrong));
    }

    private static Quality Value(Drawing d, string value)
    {
        string said = d.Rng.Chance(0.5) ? d.Refer.Quote(value) : value;
        return new Quality(
            "state",
            new HasText(value),
            $"{d.Rng.Pick(["says", "shows", "is set to", "contains", "holds"])} {said}"
        );
    }

    private static Contrast? OfFill(Drawing d, int id)
    {
        if (d.Scene[id].Kind is not (ElementKind.Button or ElementKind.Tag or ElementKind.Badge))
        {
            return null;
        }

        var filled = new Quality("fill", new Filled(), d.Rng.Pick(["is filled", "is solid", "has a fill"]));
        var outlined = new Quality(
            "fill",
            new Not(new Filled()),
            d.Rng.Pick(["is outlined", "has no fill", "is just an outline"])
        );
        return new Filled().Over(d.Scene)[id] switch
        {
            Fit.Yes => new Contrast(filled, outlined),
            Fit.No => new Contrast(outlined, filled),
            _ => null,
        };
    }
}
