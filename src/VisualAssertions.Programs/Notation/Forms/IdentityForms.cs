namespace VisualAssertions.Programs.Notation;

/// <summary>Which elements: by id, by a kind as people say it, "the" one.</summary>
internal static class IdentityForms
{
    public static IReadOnlyList<Form<Property>> All { get; } =
    [
        new("id", "number", a => new These(a.Whole(0))),
        new("ids", "number, …", Ids),
        new("kind", "\"word\"", Kind),
        new("anything", "", _ => new Anything()),
        new("the", "X", a => TheOne.Of(a.Property(0))),
        new("sole", "P, X", a => new Sole(a.Property(0), a.Property(1))),
        new("loose", "X", a => new Resolved(a.Property(0), Fit.Yes)),
        new("strict", "X", a => new Resolved(a.Property(0), Fit.No)),
        new("not", "X", a => new Not(a.Property(0))),
    ];

    private static These Ids(Arguments a) => new([.. a.Wholes(0)]);

    private static Property Kind(Arguments a)
    {
        string word = a.Text(0);
        IReadOnlyList<KindWords> kinds = BareNames.Called(word);
        if (kinds.Count == 0)
        {
            a.Wrong(0, $"nobody calls a kind '{word}'{Names.Near(Names.Plain(word), BareNames.Known)}");
            return new Anything();
        }

        return kinds.Count == 1 ? new OfKind(kinds[0]) : new AnyOf([.. kinds.Select(kind => new OfKind(kind))]);
    }
}
