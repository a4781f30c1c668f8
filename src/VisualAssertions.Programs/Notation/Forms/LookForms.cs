namespace VisualAssertions.Programs.Notation;

/// <summary>Colours, icons, surfaces, sizes.</summary>
internal static class LookForms
{
    private static readonly Dictionary<string, string> Colors = Lexicon
        .Colors.SelectMany(color => color.Words.Select(word => (Word: Names.Plain(word.Text), color.Name)))
        .Concat(Lexicon.Colors.Select(color => (Word: color.Name, color.Name)))
        .DistinctBy(pair => pair.Word)
        .ToDictionary(pair => pair.Word, pair => pair.Name);

    public static IReadOnlyList<Form<Property>> All { get; } =
    [
        new("color", "colour", a => new Colored(Color(a))),
        new("textcolor", "colour", a => new TextColored(Color(a))),
        new("fill", "colour", a => new FilledWith(Color(a))),
        new("filled", "", _ => new Filled()),
        new("icon", "\"name\", …", Icon),
        new("iconalone", "\"name\"", a => new IconItself(Icon(a, a.Text(0), 0).Icon)),
        new("withicon", "", _ => new WithAnyIcon()),
        new("tighticon", "", _ => new IconTouches()),
        new("lightfill", "", _ => new Shaded(Dark: false)),
        new("darkfill", "", _ => new Shaded(Dark: true)),
        new("samecolor", "X", a => new SameColorAs(a.Anchor(0))),
        new("darker", "X", a => new DarkerThan(a.Anchor(0))),
        new("lighter", "X", a => new LighterThan(a.Anchor(0))),
        new("wider", "X", a => new LargerThan(Measure.Width, a.Anchor(0))),
        new("taller", "X", a => new LargerThan(Measure.Height, a.Anchor(0))),
        new("larger", "X", a => new LargerThan(Measure.Area, a.Anchor(0))),
        new("narrower", "X", a => new SmallerThan(Measure.Width, a.Anchor(0))),
        new("shorter", "X", a => new SmallerThan(Measure.Height, a.Anchor(0))),
        new("smaller", "X", a => new SmallerThan(Measure.Area, a.Anchor(0))),
        new("samewidth", "X", a => new AsLargeAs(Measure.Width, a.Anchor(0))),
        new("sameheight", "X", a => new AsLargeAs(Measure.Height, a.Anchor(0))),
        new(
            "samesize",
            "X",
            a => new AsLargeAs(Measure.Width, a.Anchor(0)) & new AsLargeAs(Measure.Height, a.Anchor(0))
        ),
        new("fullwidth", "", _ => new FullWidth()),
        new("spans", "X", a => new Spanning(a.Anchor(0))),
    ];

    private static string Color(Arguments a) => a.Choice(0, Colors, "colour");

    private static Property Icon(Arguments a)
    {
        Property[] each = [.. a.Texts(0).Select((name, index) => Icon(a, name, index))];
        return each.Length == 1 ? each[0] : new AnyOf(each);
    }

    private static WithIcon Icon(Arguments a, string name, int index)
    {
        if (!IconWords.Known.Contains(name))
        {
            a.Wrong(index, $"there is no icon '{name}'{Names.Near(name, IconWords.Known)}");
        }

        return new WithIcon(name);
    }
}
