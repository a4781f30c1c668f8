namespace VisualAssertions.Training.Language;

/// <summary>Fills and outlines, shades compared, sizes compared.</summary>
internal static class StyleMoreFamilies
{
    private const AssertionCategory Style = AssertionCategory.Style;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("style.filled", Style, 1, ["subject"], Filled),
        new("style.background", Style, 2, ["subject", "color"], Background),
        new("style.darker", Style, 1, ["subject", "anchor"], Darker, Negatable: false),
        new("style.all", Style, 1.5, ["kinds", "color"], AllColored, Negatable: false),
        new("style.bigger", Style, 1.5, ["subject", "anchor", "size"], Bigger),
        new("style.samesize", Style, 0.7, ["subject", "anchor", "side"], SameSize),
    ];

    private static Twins? Filled(Drawing d)
    {
        bool CanBe(int id) => d.Scene[id].Kind is ElementKind.Button or ElementKind.Badge or ElementKind.Tag;
        int filled = d.Any(id => CanBe(id) && d.Scene.FillShows(id));
        int outlined = filled < 0 ? -1 : d.Any(id => CanBe(id) && d.Scene[id].Fill is null);
        return outlined >= 0 && d.Refer.To(filled, Avoid.Colors) is { } a && d.Refer.To(outlined, Avoid.Colors) is { } b
            ? new Twins(Filled(a), Filled(b))
            : null;
    }

    private static Drawn Filled(Reference subject) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new Filled(), Definite: true),
            new Slots().With("subject", subject)
        );

    private static Twins? Background(Drawing d)
    {
        bool IsSurface(int id) =>
            d.Scene[id].Fill is not null && d.Scene[id].Kind is not (ElementKind.Image or ElementKind.Icon);
        foreach (int id in d.Shuffled(IsSurface).Take(5))
        {
            ColorWords? own = d.Rng.PickOrNone([
                .. Lexicon.Colors.Where(c => FilledWith.Of(d.Scene, id, c.Name) == Fit.Yes),
            ]);
            ColorWords? other = null;
            foreach (int elsewhere in d.Shuffled(IsSurface).Take(5))
            {
                other ??= d.Rng.PickOrNone([
                    .. Lexicon.Colors.Where(c =>
                        FilledWith.Of(d.Scene, elsewhere, c.Name) == Fit.Yes
                        && FilledWith.Of(d.Scene, id, c.Name) == Fit.No
                    ),
                ]);
            }

            if (own is not null && other is not null && d.Refer.To(id, Avoid.Colors) is { } subject)
            {
                return new Twins(Background(d, subject, own), Background(d, subject, other));
            }
        }

        return null;
    }

    private static Drawn Background(Drawing d, Reference subject, ColorWords color) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new FilledWith(color.Name), Definite: true),
            new Slots().With("subject", subject).With("color", d.Rng.Draw(color.Words))
        );

    private static Twins? Darker(Drawing d)
    {
        foreach (int id in d.Shuffled(IsPainted).Take(4))
        {
            int other = d.Any(other =>
                IsPainted(other) && new DarkerThan(new Anchor(new These(other))).Over(d.Scene)[id] == Fit.Yes
            );
            if (other >= 0 && d.Refer.To(id, Avoid.Colors) is { } dark && d.Refer.To(other, Avoid.Colors) is { } light)
            {
                return new Twins(Darker(dark, light), Darker(light, dark));
            }
        }

        return null;

        bool IsPainted(int id) => d.Scene[id].Fill is not null && d.Scene[id].Kind is not ElementKind.Image;
    }

    private static Drawn Darker(Reference subject, Reference anchor) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new DarkerThan(new Anchor(anchor.Property)), Definite: true),
            new Slots().With("subject", subject).With("anchor", anchor)
        );

    private static Twins? AllColored(Drawing d)
    {
        (KindWords Kind, ColorWords Color)? yes = null;
        (KindWords Kind, ColorWords Color)? no = null;
        foreach (KindWords kind in d.Rng.Shuffled(Lexicon.Kinds).Take(16))
        {
            int[] ids = [.. new OfKind(kind).Over(d.Scene).Ids().Where(id => d.Scene.ColorOf(id) is not null)];
            if (ids.Length < 2)
            {
                continue;
            }

            int one = d.Rng.Pick(ids);
            ColorWords? color = d.Rng.PickOrNone([
                .. Lexicon.Colors.Where(c => d.Scene.Colored(c.Name)[one] == Fit.Yes),
            ]);
            bool? all = color is null ? null : AllColored(d, kind, color).Program.Judge(d.Scene)?.Truth;
            yes ??= all == true ? (kind, color!) : null;
            no ??= all == false ? (kind, color!) : null;
        }

        return yes is var (a, b) && no is var (e, f) ? new Twins(AllColored(d, a, b), AllColored(d, e, f)) : null;
    }

    private static Drawn AllColored(Drawing d, KindWords kind, ColorWords color) =>
        new(
            new Said(Quantifier.All, new OfKind(kind), new Colored(color.Name)),
            new Slots().With("kinds", d.Refer.Sort(kind)).With("color", d.Rng.Draw(color.Words))
        );

    private static Twins? Bigger(Drawing d)
    {
        foreach (Measure measure in d.Rng.Shuffled(Enum.GetValues<Measure>()))
        {
            foreach (int id in d.Shuffled(IsSizable).Take(3))
            {
                Fit[] fits = new LargerThan(measure, new Anchor(new These(id))).Over(d.Scene);
                int larger = d.Any(other =>
                    IsSizable(other) && fits[other] == Fit.Yes && d.Scene[other].Kind == d.Scene[id].Kind
                );
                larger = larger >= 0 ? larger : d.Any(other => IsSizable(other) && fits[other] == Fit.Yes);
                if (larger >= 0 && d.Refer.To(larger) is { } big && d.Refer.To(id) is { } small)
                {
                    return new Twins(Bigger(d, big, small, measure), Bigger(d, small, big, measure));
                }
            }
        }

        return null;

        bool IsSizable(int id) =>
            d.Scene[id].Bounded
            && d.Scene[id].Kind is not (ElementKind.Row or ElementKind.Divider or ElementKind.Table);
    }

    private static Drawn Bigger(Drawing d, Reference subject, Reference anchor, Measure measure) =>
        new(
            new Said(
                Quantifier.Exists,
                subject.Property,
                new LargerThan(measure, new Anchor(anchor.Property)),
                Definite: true
            ),
            new Slots()
                .With("subject", subject)
                .With("anchor", anchor)
                .With("size", d.Rng.Draw(Lexicon.List("larger." + measure)))
        );

    private static Twins? SameSize(Drawing d)
    {
        Measure measure = d.Rng.Chance(0.6) ? Measure.Width : Measure.Height;
        foreach (int id in d.Shuffled(id => d.Scene[id].Bounded && d.Scene[id].Kind is not ElementKind.Row).Take(5))
        {
            Fit[] fits = new AsLargeAs(measure, new Anchor(new These(id))).Over(d.Scene);
            int same = d.Any(other =>
                other != id
                && d.Scene[other].Bounded
                && fits[other] == Fit.Yes
                && d.Scene[other].Kind == d.Scene[id].Kind
            );
            int differs = d.Any(other => other != id && d.Scene[other].Bounded && fits[other] == Fit.No);
            if (same < 0 || differs < 0 || d.Refer.To(id) is not { } anchor)
            {
                continue;
            }

            if (d.Refer.To(same) is { } a && d.Refer.To(differs) is { } b)
            {
                return new Twins(SameSize(a, anchor, measure), SameSize(b, anchor, measure));
            }
        }

        return null;
    }

    private static Drawn SameSize(Reference subject, Reference anchor, Measure measure) =>
        new(
            new Said(
                Quantifier.Exists,
                subject.Property,
                new AsLargeAs(measure, new Anchor(anchor.Property)),
                Definite: true
            ),
            new Slots()
                .With("subject", subject)
                .With("anchor", anchor)
                .With("side", measure == Measure.Width ? "width" : "height")
        );
}
