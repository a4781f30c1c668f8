namespace VisualAssertions.Training.Language;

/// <summary>The page in one sentence: kind, theme, accent colour and what it has.</summary>
internal static class PageMoreFamilies
{
    private const AssertionCategory Page = AssertionCategory.Page;

    private static readonly string[] FeatureKinds =
    [
        "sidebar",
        "navbar",
        "footer",
        "table",
        "chart",
        "search",
        "dialog",
        "toast",
        "alert",
        "banner",
        "card",
        "image",
        "rating",
        "progress",
        "slider",
        "switch",
        "checkbox",
        "radio",
        "breadcrumb",
        "tab",
        "calendar",
        "spinner",
        "skeleton",
        "avatar",
        "select",
    ];

    private static readonly string[] Hues =
    [
        "red",
        "orange",
        "yellow",
        "green",
        "teal",
        "blue",
        "purple",
        "pink",
        "brown",
    ];

    public static IReadOnlyList<Family> All { get; } =
    [
        new("page.sum", Page, 4, ["theme", "page", "with"], Sum, Negatable: false),
        new("page.with", Page, 2, ["page", "with"], With, Negatable: false),
        new("page.title", Page, 2, ["page", "quoted"], Title, Negatable: false),
        new("page.accent", Page, 1.5, ["color"], Accent),
        new("page.dark", Page, 1.5, ["theme", "with"], Dark, Negatable: false),
    ];

    private static Twins? Sum(Drawing d)
    {
        if (PageFamilies.Kinds(d) is not var (own, foreign) || Features(d) is not var (has, lacks))
        {
            return null;
        }

        bool dark = d.Scene.Page.Dark;
        return new Twins(
            Sum(d, dark, own, has, true),
            d.Rng.Below(3) switch
            {
                0 => Sum(d, !dark, own, has, false),
                1 => Sum(d, dark, foreign, has, false),
                _ => Sum(d, dark, own, lacks, false),
            }
        );
    }

    private static Drawn Sum(Drawing d, bool dark, string page, Feature with, bool truth) =>
        new(
            Says(d, truth, new PageIs(page), PageFamilies.Themed(dark), with.Shown),
            Told(d, dark, with).With("page", new Reference(new Anything(), page))
        );

    private static Slots Told(Drawing d, bool dark, Feature with) =>
        new Slots()
            .With("theme", d.Rng.Draw(Lexicon.List(dark ? "theme.dark" : "theme.light")))
            .With("with", with.Words);

    private static Free Says(Drawing d, bool truth, params Program[] parts) =>
        new Free(truth).Saying(parts.Length == 1 ? parts[0] : new Conjunction(parts), d.Scene);

    private static Drawn With(Drawing d, string page, Feature with, bool truth) =>
        new(
            Says(d, truth, new PageIs(page), with.Shown),
            new Slots().With("with", with.Words).With("page", new Reference(new Anything(), page))
        );

    private static Twins? With(Drawing d) =>
        PageFamilies.Kinds(d) is not var (own, foreign) || Features(d) is not var (has, lacks)
            ? null
            : new Twins(
                With(d, own, has, true),
                d.Rng.Chance(0.5) ? With(d, own, lacks, false) : With(d, foreign, has, false)
            );

    /// <summary>What the title says beside what the page is: the two need not agree.</summary>
    private static Twins? Title(Drawing d)
    {
        int title = MainHeading.Of(d.Scene);
        if (title < 0 || d.Scene.Texts[title].Length is < 2 or > 50 || PageFamilies.Kinds(d) is not var (own, foreign))
        {
            return null;
        }

        string text = d.Scene[title].Text;
        return d.Rng.Chance(0.6) ? new Twins(Title(d, text, own, true), Title(d, text, foreign, false))
            : Altering.Text(text, d) is { } wrong ? new Twins(Title(d, text, own, true), Title(d, wrong, own, false))
            : null;
    }

    private static Drawn Title(Drawing d, string title, string page, bool truth) =>
        new(
            new Free(truth, new MainHeading()).Saying(
                new Conjunction([
                    new PageIs(page),
                    new Said(Quantifier.Exists, TheOne.Of(new MainHeading()), new HasText(title), Definite: true),
                ]),
                d.Scene
            ),
            new Slots()
                .With("page", new Reference(new Anything(), page))
                .With("quoted", d.Rng.Chance(0.6) ? d.Refer.Quote(title) : title)
        );

    private static Twins? Dark(Drawing d)
    {
        bool dark = d.Scene.Page.Dark;
        return Features(d) is not var (has, lacks)
            ? null
            : new Twins(
                Dark(d, dark, has, true),
                d.Rng.Chance(0.5) ? Dark(d, !dark, has, false) : Dark(d, dark, lacks, false)
            );
    }

    private static Drawn Dark(Drawing d, bool dark, Feature with, bool truth) =>
        new(Says(d, truth, PageFamilies.Themed(dark), with.Shown), Told(d, dark, with));

    private sealed record Feature(string Words, Program Shown);

    /// <summary>Something that the page shows and something that it doesn't, to stand after "with".</summary>
    private static (Feature Has, Feature Lacks)? Features(Drawing d)
    {
        if (d.Rng.Chance(0.3) && Accents(d) is var (own, foreign))
        {
            string frame = d.Rng.Pick([
                "{0} accents",
                "{0} as its accent colour",
                "{0} buttons",
                "{0} as the main colour",
            ]);
            return (
                new Feature(frame.Replace("{0}", d.Rng.Draw(own.Words), StringComparison.Ordinal), Accented(own)),
                new Feature(
                    frame.Replace("{0}", d.Rng.Draw(foreign.Words), StringComparison.Ordinal),
                    Accented(foreign)
                )
            );
        }

        KindWords[] kinds = [.. Lexicon.Kinds.Where(kind => FeatureKinds.Contains(kind.Name))];
        Fit[] Fits(KindWords kind) => new OfKind(kind).Over(d.Scene);
        KindWords[] shown = [.. kinds.Where(kind => Fits(kind).Contains(Fit.Yes))];
        KindWords[] absent = [.. kinds.Where(kind => Fits(kind).All(fit => fit == Fit.No))];
        return shown.Length == 0 || absent.Length == 0
            ? null
            : (
                Some(d, d.Rng.PickWeighted(shown, kind => 1 - d.Names.Share(kind))),
                Some(d, d.Rng.PickWeighted(absent, d.Names.Share))
            );
    }

    private static Feature Some(Drawing d, KindWords kind) =>
        new(new Reference(new OfKind(kind), d.Rng.Draw(kind.One)).A, new Said(Quantifier.Exists, new OfKind(kind)));

    /// <summary>Most filled buttons have this colour.</summary>
    private static CountsCompared Accented(ColorWords color)
    {
        Property buttons = new OfAnyKind([ElementKind.Button]) & new Filled();
        return new CountsCompared(
            Comparison.More,
            buttons & new Colored(color.Name),
            buttons & new Not(new Colored(color.Name))
        );
    }

    private static Twins? Accent(Drawing d) =>
        Accents(d) is var (own, foreign) ? new Twins(Accent(d, own, true), Accent(d, foreign, false)) : null;

    private static Drawn Accent(Drawing d, ColorWords color, bool truth) =>
        new(Says(d, truth, Accented(color)), new Slots().With("color", d.Rng.Draw(color.Words)));

    /// <summary>The hue of the filled buttons, and one that nothing on the page has.</summary>
    private static (ColorWords Own, ColorWords Foreign)? Accents(Drawing d)
    {
        ColorWords[] hues = [.. Lexicon.Colors.Where(color => Hues.Contains(color.Name))];
        int[] buttons =
        [
            .. Enumerable
                .Range(0, d.Scene.Count)
                .Where(id => d.Scene[id].Kind == ElementKind.Button && d.Scene.FillShows(id)),
        ];
        ColorWords[] own =
        [
            .. hues.Where(color =>
                buttons.Count(id => d.Scene.Colored(color.Name)[id] == Fit.Yes) * 2 > buttons.Length
            ),
        ];
        ColorWords[] foreign = [.. hues.Where(color => d.Scene.Colored(color.Name).All(fit => fit == Fit.No))];
        return own.Length == 0 || foreign.Length == 0 ? null : (d.Rng.Pick(own), d.Rng.Pick(foreign));
    }
}
