namespace VisualAssertions.Programs.Notation;

/// <summary>What an element says or is called. Several texts: any of them.</summary>
internal static class TextForms
{
    private static readonly Dictionary<string, int> Sides = new()
    {
        ["left"] = -1,
        ["middle"] = 0,
        ["center"] = 0,
        ["right"] = 1,
    };

    /// <summary>Those that take several texts.</summary>
    public static IReadOnlySet<string> OfSeveral => Several.Value;

    public static IReadOnlyList<Form<Property>> All { get; } =
    [
        new("named", "\"text\", …", a => Any(a, text => new Titled(new Named(text, true)))),
        new("called", "\"text\", …", a => Any(a, text => new Titled(new Named(text, false)))),
        new("text", "\"text\", …", a => Any(a, text => new HasText(text))),
        new("contains", "\"text\", …", a => Any(a, text => new Contains(text))),
        new("mentions", "\"text\", …", a => Any(a, text => new Mentions(text))),
        new("starts", "\"text\", …", a => Any(a, text => new StartsWith(text))),
        new("ends", "\"text\", …", a => Any(a, text => new EndsWith(text.TrimEnd('.', ':')))),
        new("begins", "\"text\", …", a => Any(a, text => new NameBegins(text))),
        new("goesby", "\"text\", …", a => Any(a, text => new GoesBy(text, true))),
        new("nicknamed", "\"text\", …", a => Any(a, text => new GoesBy(text, false))),
        new("language", "\"German\"", Language),
        new("anytext", "", _ => new HasAnyText()),
        new("sametext", "X", a => new SameTextAs(a.Anchor(0))),
        new("lines", "number, most?", a => new OnLines(a.Whole(0), a.Has(1) ? a.Whole(1) : a.Whole(0))),
        new("textalign", "left|middle|right", a => new LabelAt(a.Choice(0, Sides, "side"))),
        new("largertext", "X", a => new LargerText(a.Anchor(0), Larger: true)),
        new("smallertext", "X", a => new LargerText(a.Anchor(0), Larger: false)),
        new("uppercase", "", _ => new InCapitals()),
        new("required", "", _ => new MarkedRequired()),
        new("leak", "", _ => new LeaksPlaceholder()),
        new("purpose", "\"text\", …", a => Any(a, text => new ForPurpose(text))),
    ];

    private static InLanguage Language(Arguments a)
    {
        Dictionary<string, string> known = InLanguage.Known.ToDictionary(Names.Plain);
        return new InLanguage(a.Choice(0, known, "language"));
    }

    private static readonly Lazy<IReadOnlySet<string>> Several = new(() =>
        All.Where(form => form.Most == int.MaxValue).Select(form => form.Name).ToHashSet()
    );

    private static Property Any(Arguments a, Func<string, Property> of)
    {
        Property[] each = [.. a.Texts(0).Select(of)];
        return each.Length == 1 ? each[0] : new AnyOf(each);
    }
}
