namespace VisualAssertions.Training.Language;

internal sealed partial class Referring
{
    private Reference? ByColor(int id, KindWords kind)
    {
        ColorWords? color = rng.PickOrNone([
            .. Lexicon.Colors.Where(color => scene.Colored(color.Name)[id] == Fit.Yes),
        ]);
        if (color is null)
        {
            return null;
        }

        string word = rng.Draw(color.Words);
        string name = scene.Names[id];
        bool withName = name.Length is > 1 and < 20 && rng.Chance(0.35);
        string said = rng.Chance(0.5) ? Quote(name) : name;
        string core = withName ? $"{word} {said} {rng.Draw(kind.One)}" : $"{word} {rng.Draw(kind.One)}";
        Property property = new OfKind(kind) & new Colored(color.Name);
        return new Reference(withName ? property & new Titled(new Named(name, true)) : property, core);
    }

    private Reference? ByState(int id, KindWords kind)
    {
        StateWords? state = rng.PickOrNone([
            .. Lexicon.States.Where(s =>
                s.Adjective.Count > 0 && s.Of.Contains(scene[id].Kind) && scene.Has(id, s.State)
            ),
        ]);
        return state is null
            ? null
            : new Reference(
                new OfKind(kind) & new InState(state.State),
                $"{rng.Draw(state.Adjective)} {rng.Draw(kind.One)}"
            );
    }

    /// <summary>"The green button in the header": by a look and a place at once.</summary>
    private Reference? ByLookAndPlace(int id, KindWords kind, Avoid avoid)
    {
        Reference? look = avoid != Avoid.States && rng.Chance(0.4) ? ByState(id, kind) : ByColor(id, kind);
        (Property Property, string Words)? where = look is null ? null : Where(id, avoid);
        return where is var (property, words)
            ? look! with
            {
                Property = look.Property & property,
                Core = $"{look.Core} {words}",
            }
            : null;
    }

    private Reference? ByIcon(int id, KindWords kind, Avoid avoid)
    {
        if (scene[id].Icon is not { } icon)
        {
            return null;
        }

        string word = IconWords.Word(icon, rng);
        if (scene[id].Kind == ElementKind.Icon || scene.Texts[id].Length == 0)
        {
            return rng.Chance(0.75)
                ? ByPicture(id, icon, avoid)
                : new Reference(new OfKind(kind) & new WithIcon(icon), $"{word} {rng.Draw(kind.One)}");
        }

        return new Reference(
            new OfKind(kind) & new WithIcon(icon),
            rng.Pick([
                $"{rng.Draw(kind.One)} with the {word} icon",
                $"{rng.Draw(kind.One)} with the {word}",
                $"{word} {rng.Draw(kind.One)}",
            ])
        );
    }

    /// <summary>"The little bell", "the bell at the top".</summary>
    private Reference? ByPicture(int id, string icon, Avoid avoid)
    {
        string thing = rng.Chance(0.5) ? IconWords.Thing(icon, rng) : IconWords.Word(icon, rng);
        string core =
            (rng.Chance(0.2) ? rng.Pick(["little ", "small ", "tiny "]) : "")
            + thing
            + (rng.Chance(0.3) ? rng.Pick([" icon", " icon", " symbol", " sign"]) : "");
        var itself = new Reference(new IconItself(icon), core);
        return rng.Chance(0.3) && Where(id, avoid) is var (property, words)
            ? new Reference(itself.Property & property, $"{core} {words}")
            : itself;
    }
}
