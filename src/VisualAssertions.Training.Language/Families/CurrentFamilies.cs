namespace VisualAssertions.Training.Language;

/// <summary>Which entry of a menu, bar, list or pager is the current one, by whatever word.</summary>
internal static class CurrentFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        new("state.current", AssertionCategory.State, 6, ["subject", "where", "kinds", "does"], Current),
        new("state.where", AssertionCategory.State, 1.5, ["subject", "kinds"], WeAreAt),
    ];

    private static Twins? Current(Drawing d) =>
        Draw(d) is var (id, other) ? new Twins(Current(d, id), Current(d, other)) : null;

    /// <summary>The chosen one of a group, and a fellow.</summary>
    private static (int Chosen, int Other)? Draw(Drawing d)
    {
        bool IsNamed(int id) => d.Scene.Names[id].Length is > 0 and < 40;
        bool IsChosen(int id) => d.Scene[id].Group >= 0 && IsNamed(id) && d.Scene.Has(id, ElementState.Selected);
        foreach (int chosen in d.Shuffled(IsChosen))
        {
            int other = d.Any(id =>
                d.Scene[id].Group == d.Scene[chosen].Group
                && d.Scene[id].Kind == d.Scene[chosen].Kind
                && IsNamed(id)
                && !d.Scene.Has(id, ElementState.Selected)
                && d.Scene.PlainNames[id] != d.Scene.PlainNames[chosen]
            );
            if (other >= 0 && Lexicon.KindsFor(d.Scene[chosen].Kind).Count > 0)
            {
                return (chosen, other);
            }
        }

        return null;
    }

    private static Drawn Current(Drawing d, int id)
    {
        KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
        Reference subject = Subject(d, id, kind);
        (Property within, string where) = Where(d, id);
        return new Drawn(
            new Said(Quantifier.Exists, subject.Property & within, new InState(ElementState.Selected), Definite: true),
            new Slots()
                .With("subject", subject)
                .With("where", where)
                .With("kinds", d.Refer.Sort(kind))
                .With("does", d.Rng.Draw(Lexicon.List("current")))
        );
    }

    private static Reference Subject(Drawing d, int id, KindWords kind)
    {
        Reference named = TraitFamilies.Named(d, id, kind);
        return d.Scene[id].Kind == ElementKind.Page
            ? named with
            {
                Core = $"{d.Rng.Pick(["page", "page", "number"])} {d.Scene.Names[id]}",
            }
            : named;
    }

    // Many sentences leave the menu out; where it is said, it is the right one.
    private static (Property Within, string Words) Where(Drawing d, int id)
    {
        ElementKind kind = d.Scene[id].Kind;
        string? list = kind switch
        {
            ElementKind.Page => "pager",
            ElementKind.Tab => "tabs",
            _ => null,
        };
        if (list is not null)
        {
            return (new Anything(), d.Rng.Chance(0.3) ? d.Rng.Draw(Lexicon.List("where." + list)) : "");
        }

        int holder = d.Scene.Holder(id, ElementKind.Sidebar, ElementKind.NavBar);
        return holder >= 0 && d.Rng.Chance(0.6) && d.Refer.Container(holder) is { } container
            ? (new Within(new Anchor(container.Property)), $"in {container.The}")
            : (new Anything(), "");
    }

    /// <summary>"We are on the Billing page", going by the menu.</summary>
    private static Twins? WeAreAt(Drawing d) =>
        Draw(d) is var (id, other)
        && d.Scene[id].Kind is ElementKind.NavItem or ElementKind.Tab or ElementKind.Breadcrumb
            ? new Twins(WeAreAt(d, id), WeAreAt(d, other))
            : null;

    private static Drawn WeAreAt(Drawing d, int id)
    {
        KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
        Reference subject = TraitFamilies.Named(d, id, kind);
        return new Drawn(
            new Said(Quantifier.Exists, subject.Property, new InState(ElementState.Selected), Definite: true),
            new Slots().With("subject", subject).With("kinds", d.Refer.Sort(kind))
        );
    }
}
