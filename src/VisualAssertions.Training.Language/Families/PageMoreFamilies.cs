namespace VisualAssertions.Training.Language;

/// <summary>The page in one sentence: kind, theme, accent colour and what it has.</summary>
internal static class PageMoreFamilies
{
    private const AssertionCategory Page = AssertionCategory.Page;

    private static readonly string[] Features =
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
        if (PageFamilies.Kinds(d) is not var (own, foreign) || Feature(d) is not var (has, lacks))
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

    private static Drawn Sum(Drawing d, bool dark, string page, string with, bool truth) =>
        new(new Free(truth), Told(d, dark, with).With("page", new Reference(new Anything(), page)));

    private static Slots Told(Drawing d, bool dark, string with) =>
        new Slots().With("theme", d.Rng.Draw(Lexicon.List(dark ? "theme.dark" : "theme.light"))).With("with", with);

    private static Twins? With(Drawing d) =>
        PageFamilies.Kinds(d) is not var (own, foreign) || Feature(d) is not var (has, lacks)
            ? null
            : new Twins(
                Sum(d, d.Scene.Page.Dark, own, has, true),
                d.Rng.Chance(0.5)
                    ? Sum(d, d.Scene.Page.Dark, own, lacks, false)
                    : Sum(d, d.Scene.Page.Dark, foreign, has, false)
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
            new Free(truth, new MainHeading()),
            new Slots()
                .With("page", new Reference(new Anything(), page))
                .With("quoted", d.Rng.Chance(0.6) ? d.Refer.Quote(title) : title)
        );

    private static Twins? Dark(Drawing d)
    {
        bool dark = d.Scene.Page.Dark;
        return Feature(d) is not var (has, lacks)
            ? null
            : new Twins(
                new Drawn(new Free(true), Told(d, dark, has)),
                new Drawn(new Free(false), d.Rng.Chance(0.5) ? Told(d, !dark, has) : Told(d, dark, lacks))
            );
    }

    /// <summary>Something that the page shows and something that it doesn't, to stand after "with".</summary>
    private static (string Has, string Lacks)? Feature(Drawing d)
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
                frame.Replace("{0}", d.Rng.Draw(own.Words), StringComparison.Ordinal),
                frame.Replace("{0}", d.Rng.Draw(foreign.Words), StringComparison.Ordinal)
            );
        }

        KindWords[] kinds = [.. Lexicon.Kinds.Where(kind => Features.Contains(kind.Name))];
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

    private static string Some(Drawing d, KindWords kind) => new Reference(new OfKind(kind), d.Rng.Draw(kind.One)).A;

    private static Twins? Accent(Drawing d) =>
        Accents(d) is var (own, foreign) ? new Twins(Accent(d, own, true), Accent(d, foreign, false)) : null;

    private static Drawn Accent(Drawing d, ColorWords color, bool truth) =>
        new(new Free(truth), new Slots().With("color", d.Rng.Draw(color.Words)));

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
