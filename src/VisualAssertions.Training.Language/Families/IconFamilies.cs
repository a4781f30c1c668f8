namespace VisualAssertions.Training.Language;

/// <summary>Which icons are shown, and where.</summary>
internal static class IconFamilies
{
    private const AssertionCategory Icon = AssertionCategory.Icon;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("icon.shown", Icon, 3, ["icon", "thing"], Shown),
        new("icon.in", Icon, 4, ["subject", "icon", "thing"], In),
        new("icon.beside", Icon, 2, ["anchor", "icon", "thing"], Beside),
        new("icon.any", Icon, 1, ["subject"], HasAny),
        new("icon.kind", Icon, 2, ["kind", "icon", "thing"], OnSome),
        new("icon.side", Icon, 1, ["icon", "thing", "place"], AtPlace),
        new("icon.means", Icon, 1, ["subject"], Alone),
    ];

    public static Twins? Shown(Drawing d) =>
        Icons(d, d.Any(id => d.Scene[id].Icon is not null)) is var (own, other)
            ? new Twins(Shown(d, own), Shown(d, other))
            : null;

    private static (string Own, string Other)? Icons(Drawing d, int id)
    {
        if (id < 0)
        {
            return null;
        }

        string own = d.Scene[id].Icon!;
        for (int attempt = 0; attempt < 6; attempt++)
        {
            string absent = d.Rng.Pick(d.Names.Icons);
            if (new WithIcon(absent).Over(d.Scene).All(fit => fit == Fit.No))
            {
                return (own, absent);
            }
        }

        return null;
    }

    private static Drawn Shown(Drawing d, string icon) =>
        new(
            new Said(Quantifier.Exists, new WithIcon(icon)),
            new Slots()
                .With("icon", new Reference(new WithIcon(icon), IconWords.Word(icon, d.Rng)))
                .With("thing", new Reference(new WithIcon(icon), IconWords.Thing(icon, d.Rng)))
        );

    private static Twins? In(Drawing d)
    {
        bool Carries(int id) => d.Scene[id].Icon is not null && d.Scene[id].Kind != ElementKind.Icon;
        foreach (int id in d.Shuffled(Carries).Take(4))
        {
            string own = d.Scene[id].Icon!;
            int elsewhere = d.Any(other =>
                d.Scene[other].Icon is { } icon
                && IconWords.Same(own, icon) == Fit.No
                && IconWords.Same(icon, own) == Fit.No
            );
            string? other = elsewhere >= 0 && d.Rng.Chance(0.6) ? d.Scene[elsewhere].Icon : d.Rng.Pick(d.Names.Icons);
            if (IconWords.Same(own, other!) == Fit.No && d.Refer.To(id, Avoid.Icons) is { } subject)
            {
                return new Twins(In(d, subject, own), In(d, subject, other!));
            }
        }

        return null;
    }

    private static Drawn In(Drawing d, Reference subject, string icon) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new WithIcon(icon), Definite: true),
            new Slots()
                .With("subject", subject)
                .With("icon", new Reference(new WithIcon(icon), IconWords.Word(icon, d.Rng)))
                .With("thing", new Reference(new WithIcon(icon), IconWords.Thing(icon, d.Rng)))
        );

    private static Twins? Beside(Drawing d)
    {
        foreach (
            int id in d.Shuffled(id => d.Scene[id].Kind == ElementKind.Icon && d.Scene[id].Icon is not null).Take(4)
        )
        {
            string icon = d.Scene[id].Icon!;
            Fit At(int other) => NextTo.Is(d.Scene[id].Box, d.Scene[other].Box, d.Scene.Px);
            int beside = d.Any(other => d.Scene.Texts[other].Length > 1 && other != id && At(other) == Fit.Yes);
            int away = d.Any(other =>
                d.Scene.Texts[other].Length > 1 && other != id && At(other) == Fit.No && d.Scene[other].Icon is null
            );
            if (
                beside >= 0
                && away >= 0
                && d.Refer.To(beside, Avoid.Icons) is { } near
                && d.Refer.To(away, Avoid.Icons) is { } far
            )
            {
                return new Twins(Beside(d, near, icon), Beside(d, far, icon));
            }
        }

        return null;
    }

    private static Drawn Beside(Drawing d, Reference anchor, string icon)
    {
        Property icons = new OfAnyKind([ElementKind.Icon]) & new WithIcon(icon);
        return new Drawn(
            new Said(Quantifier.Exists, icons, new NextTo(new Anchor(anchor.Property))),
            new Slots()
                .With("anchor", anchor)
                .With("icon", new Reference(icons, IconWords.Word(icon, d.Rng)))
                .With("thing", new Reference(icons, IconWords.Thing(icon, d.Rng)))
        );
    }

    private static Twins? HasAny(Drawing d)
    {
        bool CanCarry(int id) =>
            d.Scene[id].Kind
                is ElementKind.Button
                    or ElementKind.NavItem
                    or ElementKind.Link
                    or ElementKind.Field
                    or ElementKind.Alert
                    or ElementKind.MenuItem
                    or ElementKind.Tab;
        Fit[] carries = new WithAnyIcon().Over(d.Scene);
        int with = d.Any(id => CanCarry(id) && carries[id] == Fit.Yes);
        int without = with < 0 ? -1 : d.Any(id => d.Scene[id].Kind == d.Scene[with].Kind && carries[id] == Fit.No);
        return without >= 0 && d.Refer.To(with, Avoid.Icons) is { } yes && d.Refer.To(without, Avoid.Icons) is { } no
            ? new Twins(HasAny(yes), HasAny(no))
            : null;
    }

    private static Drawn HasAny(Reference subject) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new WithAnyIcon(), Definite: true),
            new Slots().With("subject", subject)
        );

    /// <summary>"A button with a trash icon": any of a kind that carries it.</summary>
    private static Twins? OnSome(Drawing d)
    {
        bool Carries(int id) => d.Scene[id].Icon is not null && d.Scene[id].Kind != ElementKind.Icon;
        int id = d.Any(Carries);
        if (Icons(d, id) is not var (own, other))
        {
            return null;
        }

        KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
        int elsewhere = d.Any(o => d.Scene[o].Icon is not null && !kind.Is.Contains(d.Scene[o].Kind));
        return new Twins(
            OnSome(d, kind, own),
            OnSome(d, kind, elsewhere >= 0 && d.Rng.Chance(0.5) ? d.Scene[elsewhere].Icon! : other)
        );
    }

    private static Drawn OnSome(Drawing d, KindWords kind, string icon) =>
        new(
            new Said(Quantifier.Exists, new OfKind(kind) & new WithIcon(icon)),
            new Slots()
                .With("kind", d.Refer.Sort(kind))
                .With("icon", new Reference(new WithIcon(icon), IconWords.Word(icon, d.Rng)))
                .With("thing", new Reference(new WithIcon(icon), IconWords.Thing(icon, d.Rng)))
        );

    private static Twins? AtPlace(Drawing d)
    {
        foreach (
            int id in d.Shuffled(id => d.Scene[id].Kind == ElementKind.Icon && d.Scene[id].Icon is not null).Take(4)
        )
        {
            string icon = d.Scene[id].Icon!;
            bool? Holds(PlaceWords place) => AtPlace(d, icon, place).Program.Judge(d.Scene)?.Truth;
            PlaceWords? yes = d.Rng.PickOrNone([.. Lexicon.Places.Where(place => Holds(place) == true)]);
            PlaceWords? no = d.Rng.PickOrNone([.. Lexicon.Places.Where(place => Holds(place) == false)]);
            if (yes is not null && no is not null)
            {
                return new Twins(AtPlace(d, icon, yes), AtPlace(d, icon, no));
            }
        }

        return null;
    }

    private static Drawn AtPlace(Drawing d, string icon, PlaceWords place) =>
        new(
            new Said(Quantifier.Exists, new WithIcon(icon), new AtPlace(place.Across, place.Down)),
            new Slots()
                .With("icon", new Reference(new WithIcon(icon), IconWords.Word(icon, d.Rng)))
                .With("thing", new Reference(new WithIcon(icon), IconWords.Thing(icon, d.Rng)))
                .With("place", d.Rng.Draw(place.Where))
        );

    /// <summary>An icon and no words.</summary>
    private static Twins? Alone(Drawing d)
    {
        bool CanBe(int id) =>
            d.Scene[id].Kind is ElementKind.Button or ElementKind.Link or ElementKind.NavItem or ElementKind.Tab;
        Fit[] carries = new WithAnyIcon().Over(d.Scene);
        int alone = d.Any(id => CanBe(id) && carries[id] == Fit.Yes && d.Scene.Texts[id].Length == 0);
        int worded = alone < 0 ? -1 : d.Any(id => CanBe(id) && d.Scene.Texts[id].Length > 0);
        return worded >= 0 && d.Refer.To(alone, Avoid.Icons) is { } yes && d.Refer.To(worded, Avoid.Names) is { } no
            ? new Twins(Alone(yes), Alone(no))
            : null;
    }

    private static Drawn Alone(Reference subject) =>
        new(
            new Said(
                Quantifier.Exists,
                subject.Property,
                new WithAnyIcon() & new Not(new HasAnyText()),
                Definite: true
            ),
            new Slots().With("subject", subject)
        );
}
