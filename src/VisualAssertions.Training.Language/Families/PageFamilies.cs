namespace VisualAssertions.Training.Language;

/// <summary>What the page is, and its theme.</summary>
internal static class PageFamilies
{
    private const AssertionCategory Page = AssertionCategory.Page;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("page.kind", Page, 3, ["page"], Kind),
        new("page.rather", Page, 1, ["page", "other"], Rather, Negatable: false),
        new("page.theme", Page, 1.5, ["theme", "colors"], Theme),
    ];

    private static Twins? Kind(Drawing d) =>
        Kinds(d) is var (own, foreign) ? new Twins(Kind(d, own, true), Kind(d, foreign, false)) : null;

    /// <summary>A kind that the page is and one that it isn't.</summary>
    public static (string Own, string Foreign)? Kinds(Drawing d)
    {
        IReadOnlyList<string> own = d.Scene.Page.PageKinds;
        string[] foreign = [.. d.Names.PageKinds.Where(kind => own.All(o => !Alike(o, kind)))];
        return own.Count == 0 || foreign.Length == 0
            ? null
            : (Worded(d, d.Rng.Pick(own)), Worded(d, d.Rng.Pick(foreign)));
    }

    private static string Worded(Drawing d, string kind) =>
        d.Rng.Chance(0.4) && Paraphrases.OtherPage(kind, d.Rng) is { } other ? other : kind;

    // "Product page" and "product list page" share what they are about: a user may call either so.
    private static bool Alike(string a, string b) =>
        a.Split(' ').Where(word => word is not ("page" or "screen" or "view")).Intersect(b.Split(' ')).Any();

    private static Drawn Kind(Drawing d, string kind, bool truth) =>
        new(
            new Free(truth).Saying(new PageIs(kind), d.Scene),
            new Slots().With("page", new Reference(new Anything(), kind))
        );

    private static Twins? Rather(Drawing d) =>
        Kinds(d) is var (own, foreign)
            ? new Twins(Rather(d, own, foreign, true), Rather(d, foreign, own, false))
            : null;

    private static Drawn Rather(Drawing d, string page, string other, bool truth) =>
        new(
            new Free(truth).Saying(new Conjunction([new PageIs(page), new Opposite(new PageIs(other))]), d.Scene),
            new Slots()
                .With("page", new Reference(new Anything(), page))
                .With("other", new Reference(new Anything(), other))
        );

    private static Twins? Theme(Drawing d)
    {
        bool dark = d.Scene.Page.Dark;
        return new Twins(Theme(d, dark, true), Theme(d, !dark, false));
    }

    public static Program Themed(bool dark) => dark ? new DarkTheme() : new Opposite(new DarkTheme());

    private static Drawn Theme(Drawing d, bool dark, bool truth) =>
        new(
            new Free(truth).Saying(Themed(dark), d.Scene),
            new Slots()
                .With("theme", dark ? "dark" : "light")
                .With("colors", d.Rng.Draw(Lexicon.List(dark ? "dark" : "light")))
        );
}
