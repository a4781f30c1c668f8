namespace VisualAssertions.Training.Language;

/// <summary>Finds words for elements, as a person would: by kind and name, by purpose, colour, place, container, order, state or icon.</summary>
internal sealed class Referring(Scene scene, Rng rng)
{
    private const int LongestName = 44;
    private readonly Naming naming = new(rng);

    public Scene Scene => scene;

    /// <summary>Words that mean this element and no other; null if none were found in a few tries.</summary>
    /// <param name="avoid">What the statement will say, so that it must not be given away by the subject.</param>
    public Reference? To(int id, Avoid avoid = Avoid.Nothing)
    {
        for (int attempt = 0; attempt < 6; attempt++)
        {
            if (Candidate(id, avoid) is { } candidate && MeansOnly(candidate.Property, id))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Words for a kind with a name: they may mean something that isn't there.</summary>
    public Reference Called(KindWords kind, string name, bool? quoted = null) => naming.Called(kind, name, quoted);

    public string Quote(string text) => naming.Quote(text);

    /// <summary>A sort of elements: "buttons", "red badges", "buttons in the header".</summary>
    public Reference Sort(KindWords kind)
    {
        string many = rng.Draw(kind.Many);
        return new Reference(new OfKind(kind), rng.Draw(kind.One), true, many);
    }

    /// <summary>Words for a container that hold something; null if it can't be named.</summary>
    public Reference? Container(int id) => To(id, Avoid.Containers);

    private bool MeansOnly(Property property, int id)
    {
        Fit[] fits = property.Over(scene);
        for (int other = 0; other < fits.Length; other++)
        {
            if (other == id ? fits[other] != Fit.Yes : fits[other] != Fit.No)
            {
                return false;
            }
        }

        return true;
    }

    private Reference? Candidate(int id, Avoid avoid)
    {
        IReadOnlyList<KindWords> kinds = Lexicon.KindsFor(scene[id].Kind);
        if (kinds.Count == 0)
        {
            return null;
        }

        KindWords kind = rng.Pick(kinds);
        string name = scene.Names[id];
        bool named = name.Length is > 1 and <= LongestName && avoid != Avoid.Names;
        if (named && rng.Chance(0.55))
        {
            return ByName(kind, name);
        }

        return rng.Below(11) switch
        {
            0 or 1 => new Reference(new OfKind(kind), rng.Draw(kind.One)),
            2 => avoid == Avoid.Colors ? null : ByColor(id, kind),
            3 => avoid == Avoid.Places ? null : ByPlace(id, kind),
            4 or 5 => avoid == Avoid.Containers ? null : ByContainer(id, kind, named ? name : ""),
            6 => avoid is Avoid.Places ? null : ByOrder(id, kind),
            7 => avoid == Avoid.States ? null : ByState(id, kind),
            8 => ByPurpose(id, kind),
            9 => avoid == Avoid.Names ? null : ByMention(id, kind),
            _ => avoid == Avoid.Icons ? null : ByIcon(id, kind),
        };
    }

    private Reference ByName(KindWords kind, string name)
    {
        if (rng.Chance(0.2) && Paraphrases.Other(name, rng) is { } other)
        {
            return new Reference(new OfKind(kind) & new Named(other, false), $"{other} {rng.Draw(kind.One)}");
        }

        return rng.Chance(0.12)
            ? new Reference(new Named(name, true), Quote(name), Article: false)
            : Called(kind, name);
    }

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
        bool withName = name.Length is > 1 and < 20 && rng.Chance(0.3);
        string core = withName ? $"{word} {Quote(name)} {rng.Draw(kind.One)}" : $"{word} {rng.Draw(kind.One)}";
        Property property = new OfKind(kind) & new Colored(color.Name);
        return new Reference(withName ? property & new Named(name, true) : property, core);
    }

    private Reference? ByPlace(int id, KindWords kind)
    {
        PlaceWords? place = rng.PickOrNone([
            .. Lexicon.Places.Where(place => new AtPlace(place.Across, place.Down).Of(scene, id) == Fit.Yes),
        ]);
        return place is null
            ? null
            : new Reference(
                new OfKind(kind) & new AtPlace(place.Across, place.Down),
                $"{rng.Draw(kind.One)} {rng.Draw(place.Where)}"
            );
    }

    private Reference? ByContainer(int id, KindWords kind, string name)
    {
        int holder = scene.Holder(id, [.. Kinds.Containers]);
        if (holder < 0 || To(holder, Avoid.Containers) is not { } container)
        {
            return null;
        }

        Property inside = new Within(new Anchor(container.Property));
        string where = $"{rng.Pick(["in", "in", "inside", "within", "of"])} {container.The}";
        if (name.Length > 0 && rng.Chance(0.6))
        {
            Reference called = Called(kind, name);
            return called with { Property = called.Property & inside, Core = $"{called.Core} {where}" };
        }

        return new Reference(new OfKind(kind) & inside, $"{rng.Draw(kind.One)} {where}");
    }

    private Reference? ByOrder(int id, KindWords kind)
    {
        Property among = new OfKind(kind);
        int[] ids = among.Over(scene).Ids();
        int at = Array.IndexOf(ids, id);
        if (ids.Length is < 2 or > 12 || !Lines.InOrder(scene, ids))
        {
            return null;
        }

        if (at == ids.Length - 1 && rng.Chance(0.6))
        {
            return new Reference(new Nth(-1, among), $"last {rng.Draw(kind.One)}");
        }

        return at < 6
            ? new Reference(new Nth(at, among), $"{Numbers.Ordinal(at + 1, rng)} {rng.Draw(kind.One)}")
            : null;
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

    private Reference? ByPurpose(int id, KindWords kind)
    {
        if (scene[id].Kind == ElementKind.Image && scene[id].Purpose is { Length: > 2 } shown)
        {
            return new Reference(new OfKind(kind) & new ForPurpose(shown), shown);
        }

        if (Purposes.Of(scene, id) is not { } purpose)
        {
            return null;
        }

        string word = rng.Draw(kind.One);
        string core = Purposes.IsAct(purpose)
            ? rng.Pick([
                $"{word} to {purpose}",
                $"{word} for {Purposes.Gerund(purpose)}",
                $"{word} where you {purpose}",
            ])
            : rng.Pick([$"{word} for the {purpose}", $"{purpose} {word}", $"{word} for {purpose}"]);
        return new Reference(new OfKind(kind) & new ForPurpose(purpose), core);
    }

    private Reference? ByMention(int id, KindWords kind)
    {
        string[] words = [.. TextWords.Content(scene.Texts[id].Length > 0 ? scene[id].Text : scene.Names[id])];
        return words.Length < 3 ? null : naming.Mentioning(kind, rng.Pick(words).ToLowerInvariant());
    }

    private Reference? ByIcon(int id, KindWords kind)
    {
        if (scene[id].Icon is not { } icon)
        {
            return null;
        }

        string word = IconWords.Word(icon, rng);
        return scene[id].Kind == ElementKind.Icon
            ? new Reference(new OfKind(kind) & new WithIcon(icon), $"{word} {rng.Draw(kind.One)}")
            : new Reference(
                new OfKind(kind) & new WithIcon(icon),
                rng.Pick([
                    $"{rng.Draw(kind.One)} with the {word} icon",
                    $"{rng.Draw(kind.One)} with the {word}",
                    $"{word} {rng.Draw(kind.One)}",
                ])
            );
    }
}

/// <summary>What a reference must not mention.</summary>
internal enum Avoid
{
    Nothing,
    Names,
    Colors,
    Places,
    Containers,
    States,
    Icons,
}
