namespace VisualAssertions.Programs.Notation;

/// <summary>The bare name of a property; the first of those that mean the same.</summary>
internal static class BareTexts
{
    private static readonly Dictionary<string, string> Kinds = [];
    private static readonly Dictionary<Property, string> Others = [];
    private static readonly Dictionary<KindWords, string> Words = Lexicon
        .Kinds.Select(kind => (kind, Word: WordOf(kind)))
        .Where(pair => pair.Word is not null)
        .ToDictionary(pair => pair.kind, pair => pair.Word!);

    static BareTexts()
    {
        foreach ((string name, Property property) in BareNames.Meanings)
        {
            if (property is OfAnyKind kinds)
            {
                Kinds.TryAdd(Key(kinds.Kinds), name);
            }
            else
            {
                Others.TryAdd(property, name);
            }
        }

        Kinds[Key([ElementKind.ColumnHeader])] = "column";
        Others[new Not(new InState(ElementState.Checked))] = "unchecked";
        foreach (ColorWords color in Lexicon.Colors)
        {
            if (BareNames.Find(color.Name) is [(_, Colored { Name: var name })] && name == color.Name)
            {
                Others[new Colored(color.Name)] = color.Name;
            }
        }
    }

    public static string? Of(Property property) =>
        property is OfAnyKind kinds ? Kinds.GetValueOrDefault(Key(kinds.Kinds)) : Others.GetValueOrDefault(property);

    public static string? Of(ElementKind kind) => Kinds.GetValueOrDefault(Key([kind]));

    /// <summary>The word that people use for this kind and no other.</summary>
    public static string? Of(KindWords kind) => Words.GetValueOrDefault(kind);

    private static string Key(IReadOnlyList<ElementKind> kinds) => string.Join(' ', kinds.Order());

    private static string? WordOf(KindWords kind) =>
        kind
            .One.Concat(kind.Many)
            .Select(word => word.Text)
            .Prepend(kind.Name)
            .FirstOrDefault(word => BareNames.Called(word) is [var only] && only == kind);
}
