namespace VisualAssertions.Training.Language;

/// <summary>Colours and fills.</summary>
internal static class StyleFamilies
{
    private const AssertionCategory Style = AssertionCategory.Style;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("style.color", Style, 5, ["subject", "color"], Color),
        new("style.text", Style, 2, ["subject", "color"], TextColor),
        new("style.any", Style, 2, ["color", "kind"], AnyColored),
        new("style.same", Style, 1, ["subject", "other"], SameColor),
        new("style.which", Style, 1.5, ["kind", "color"], Which, Negatable: false),
    ];

    private static Twins? Color(Drawing d)
    {
        foreach (int id in d.Shuffled(id => d.Scene.ColorOf(id) is not null && IsPainted(d.Scene[id].Kind)).Take(5))
        {
            if (Colors(d, id, d.Scene.Colored) is var (own, other) && d.Refer.To(id, Avoid.Colors) is { } subject)
            {
                return new Twins(Color(d, subject, own), Color(d, subject, other));
            }
        }

        return null;
    }

    private static bool IsPainted(ElementKind kind) =>
        kind
            is ElementKind.Button
                or ElementKind.Badge
                or ElementKind.Tag
                or ElementKind.Alert
                or ElementKind.Toast
                or ElementKind.Banner
                or ElementKind.Icon
                or ElementKind.NavBar
                or ElementKind.Sidebar
                or ElementKind.Footer
                or ElementKind.Heading
                or ElementKind.Link
                or ElementKind.Card
                or ElementKind.Panel
                or ElementKind.Text
                or ElementKind.Progress;

    /// <summary>A name that fits, and a foreign one: mostly that of something else on the page, so that no colour tells the answer.</summary>
    private static (ColorWords Own, ColorWords Other)? Colors(Drawing d, int id, Func<string, Fit[]> colored)
    {
        ColorWords? own = d.Rng.PickOrNone([.. Lexicon.Colors.Where(c => colored(c.Name)[id] == Fit.Yes)]);
        ColorWords[] foreign = [.. Lexicon.Colors.Where(c => colored(c.Name)[id] == Fit.No)];
        if (own is null || foreign.Length == 0)
        {
            return null;
        }

        foreach (int other in d.Shuffled(other => d.Scene.ColorOf(other) is not null).Take(d.Rng.Chance(0.85) ? 6 : 0))
        {
            if (d.Rng.PickOrNone([.. foreign.Where(c => colored(c.Name)[other] == Fit.Yes)]) is { } elsewhere)
            {
                return (own, elsewhere);
            }
        }

        return (own, d.Rng.Pick(foreign));
    }

    private static Drawn Color(Drawing d, Reference subject, ColorWords color) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new Colored(color.Name), Definite: true),
            new Slots().With("subject", subject).With("color", d.Rng.Draw(color.Words))
        );

    private static Twins? TextColor(Drawing d)
    {
        bool HasInk(int id) => d.Scene[id].Color is not null && d.Scene.Texts[id].Length > 0;
        foreach (int id in d.Shuffled(HasInk).Take(5))
        {
            if (
                Colors(d, id, name => new TextColored(name).Over(d.Scene)) is var (own, other)
                && d.Refer.To(id, Avoid.Colors) is { } subject
            )
            {
                return new Twins(TextColor(d, subject, own), TextColor(d, subject, other));
            }
        }

        return null;
    }

    private static Drawn TextColor(Drawing d, Reference subject, ColorWords color) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new TextColored(color.Name), Definite: true),
            new Slots().With("subject", subject).With("color", d.Rng.Draw(color.Words))
        );

    public static Twins? AnyColored(Drawing d)
    {
        foreach (int id in d.Shuffled(id => d.Scene.ColorOf(id) is not null && IsPainted(d.Scene[id].Kind)).Take(5))
        {
            KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
            bool None(ColorWords c) => (new OfKind(kind) & new Colored(c.Name)).Over(d.Scene).All(fit => fit == Fit.No);
            ColorWords? own = d.Rng.PickOrNone([.. Lexicon.Colors.Where(c => d.Scene.Colored(c.Name)[id] == Fit.Yes)]);
            ColorWords? other = d.Rng.PickOrNone([.. Lexicon.Colors.Where(None)]);
            if (own is not null && other is not null)
            {
                return new Twins(AnyColored(d, kind, own), AnyColored(d, kind, other));
            }
        }

        return null;
    }

    private static Drawn AnyColored(Drawing d, KindWords kind, ColorWords color) =>
        new(
            new Said(Quantifier.Exists, new OfKind(kind) & new Colored(color.Name)),
            new Slots().With("kind", d.Refer.Sort(kind)).With("color", d.Rng.Draw(color.Words))
        );

    private static Twins? SameColor(Drawing d)
    {
        int[] painted =
        [
            .. d.Shuffled(id =>
                    d.Scene.ColorOf(id) is not null
                    && d.Scene[id].Kind is ElementKind.Button or ElementKind.Badge or ElementKind.Tag
                )
                .Take(8),
        ];
        (int, int)? same = null;
        (int, int)? differ = null;
        for (int i = 0; i < painted.Length; i++)
        {
            for (int j = i + 1; j < painted.Length; j++)
            {
                Fit alike = ColorFits.Same(d.Scene.ColorOf(painted[i])!.Value, d.Scene.ColorOf(painted[j])!.Value);
                same ??= alike == Fit.Yes ? (painted[i], painted[j]) : null;
                differ ??= alike == Fit.No ? (painted[i], painted[j]) : null;
            }
        }

        return
            same is var (a, b) && differ is var (e, f) && SameColor(d, a, b) is { } yes && SameColor(d, e, f) is { } no
            ? new Twins(yes, no)
            : null;
    }

    private static Drawn? SameColor(Drawing d, int id, int other) =>
        d.Refer.To(id, Avoid.Colors) is { } subject && d.Refer.To(other, Avoid.Colors) is { } anchor
            ? new Drawn(
                new Said(
                    Quantifier.Exists,
                    subject.Property,
                    new SameColorAs(new Anchor(anchor.Property)),
                    Definite: true
                ),
                new Slots().With("subject", subject).With("other", anchor)
            )
            : null;

    private static Twins? Which(Drawing d)
    {
        int id = d.Any(id =>
            d.Scene[id].Kind is ElementKind.Button or ElementKind.Badge or ElementKind.Tag or ElementKind.Link
            && d.Scene.Texts[id].Length > 1
        );
        if (id < 0)
        {
            return null;
        }

        KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
        ColorWords? color = d.Rng.PickOrNone([.. Lexicon.Colors.Where(c => d.Scene.Colored(c.Name)[id] == Fit.Yes)]);
        if (color is null)
        {
            return null;
        }

        Property subject = new OfKind(kind) & new Colored(color.Name);
        Fit[] fits = subject.Over(d.Scene);
        return fits.Contains(Fit.Maybe) || fits.Ids().Length != 1
            ? null
            : new Twins(
                new Drawn(
                    new AskedText(subject, subject),
                    new Slots()
                        .With("kind", new Reference(subject, d.Rng.Draw(kind.One)))
                        .With("color", d.Rng.Draw(color.Words))
                ),
                null
            );
    }
}
