namespace VisualAssertions.Training.Language.Notation;

/// <summary>What an element says or is called. Several texts: any of them.</summary>
internal static class TextForms
{
    public static IReadOnlyList<Form<Property>> All { get; } =
    [
        new("named", "\"text\", …", a => Any(a, text => new Named(text, true))),
        new("called", "\"text\", …", a => Any(a, text => new Named(text, false))),
        new("text", "\"text\", …", a => Any(a, text => new HasText(text))),
        new("contains", "\"text\", …", a => Any(a, text => new Contains(text))),
        new("mentions", "\"text\", …", a => Any(a, text => new Mentions(text))),
        new("starts", "\"text\", …", a => Any(a, text => new StartsWith(text))),
        new("ends", "\"text\", …", a => Any(a, text => new EndsWith(text.TrimEnd('.', ':')))),
        new("anytext", "", _ => new HasAnyText()),
        new("sametext", "X", a => new SameTextAs(a.Anchor(0))),
        new("lines", "number, most?", a => new OnLines(a.Whole(0), a.Has(1) ? a.Whole(1) : a.Whole(0))),
        new("required", "", _ => new MarkedRequired()),
        new("leak", "", _ => new LeaksPlaceholder()),
        new("purpose", "\"text\", …", a => Any(a, text => new ForPurpose(text))),
    ];

    private static Property Any(Arguments a, Func<string, Property> of)
    {
        Property[] each = [.. a.Texts(0).Select(of)];
        return each.Length == 1 ? each[0] : new AnyOf(each);
    }
}
