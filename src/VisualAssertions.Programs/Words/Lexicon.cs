namespace VisualAssertions.Programs;

/// <summary>A word family for kinds: "button, btn, CTA".</summary>
/// <param name="Is">Kinds that it surely names.</param>
/// <param name="Maybe">Kinds that some would call so.</param>
internal sealed record KindWords(
    string Name,
    IReadOnlyList<ElementKind> Is,
    IReadOnlyList<ElementKind> Maybe,
    IReadOnlyList<Word> One,
    IReadOnlyList<Word> Many
);

/// <summary>How people say a state: "is {Yes}", "is {Not}", "the {Adjective} button", "{Does}", "{Doesnt}".</summary>
internal sealed record StateWords(
    ElementState State,
    IReadOnlyList<ElementKind> Of,
    IReadOnlyList<Word> Yes,
    IReadOnlyList<Word> Not,
    IReadOnlyList<Word> Adjective,
    IReadOnlyList<Word> Does,
    IReadOnlyList<Word> Doesnt
);

internal sealed record PlaceWords(
    string Name,
    Third Across,
    Third Down,
    IReadOnlyList<Word> Where,
    IReadOnlyList<Word> Adjective
);

internal sealed record ColorWords(string Name, IReadOnlyList<Word> Words);

/// <summary>All word lists of the language, read once from the files in this folder.</summary>
internal static class Lexicon
{
    private static readonly Dictionary<string, IReadOnlyList<Word>> Lists = [];

    static Lexicon()
    {
        foreach (WordEntry entry in WordFile.ReadEmbedded("lists.words"))
        {
            Lists[entry.Name] = entry.Require("of");
        }

        Kinds = [.. WordFile.ReadEmbedded("kinds.words").Select(ReadKind)];
        ByKind =
        [
            .. Enum.GetValues<ElementKind>()
                .Select(kind => (IReadOnlyList<KindWords>)[.. Kinds.Where(words => words.Is.Contains(kind))]),
        ];
        States = [.. WordFile.ReadEmbedded("states.words").Select(ReadState)];
        Places = [.. WordFile.ReadEmbedded("places.words").Select(ReadPlace)];
        Colors =
        [
            .. WordFile
                .ReadEmbedded("colors.words")
                .Select(entry => new ColorWords(entry.Name, entry.Require("words"))),
        ];
    }

    public static IReadOnlyList<KindWords> Kinds { get; }
    private static IReadOnlyList<IReadOnlyList<KindWords>> ByKind { get; }
    public static IReadOnlyList<StateWords> States { get; }
    public static IReadOnlyList<PlaceWords> Places { get; }
    public static IReadOnlyList<ColorWords> Colors { get; }

    public static IEnumerable<string> ListNames => Lists.Keys;

    public static bool HasList(string name) => Lists.ContainsKey(name);

    public static IReadOnlyList<Word> List(string name) => Lists[name];

    public static IReadOnlyList<KindWords> KindsFor(ElementKind kind) => ByKind[(int)kind];

    public static string Draw(this Rng rng, IReadOnlyList<Word> words) =>
        rng.PickWeighted(words, word => word.Weight).Text;

    private static KindWords ReadKind(WordEntry entry) =>
        new(
            entry.Name,
            Enums<ElementKind>(entry, "is"),
            Enums<ElementKind>(entry, "maybe"),
            entry.Require("one"),
            entry.Require("many")
        );

    private static StateWords ReadState(WordEntry entry) =>
        new(
            Enum.Parse<ElementState>(entry.Name, ignoreCase: true),
            Enums<ElementKind>(entry, "kinds"),
            entry.Require("yes"),
            entry.Require("not"),
            entry.Optional("adjective"),
            entry.Optional("does"),
            entry.Optional("doesnt")
        );

    private static PlaceWords ReadPlace(WordEntry entry) =>
        new(
            entry.Name,
            Enums<Third>(entry, "across")[0],
            Enums<Third>(entry, "down")[0],
            entry.Require("where"),
            entry.Optional("adjective")
        );

    private static T[] Enums<T>(WordEntry entry, string key)
        where T : struct, Enum =>
        [
            .. entry
                .Optional(key)
                .Select(word =>
                    Enum.TryParse(word.Text, ignoreCase: true, out T value)
                        ? value
                        : throw DataErrors.UnknownName(
                            entry.File,
                            entry.Line,
                            typeof(T).Name,
                            word.Text,
                            Enum.GetNames<T>()
                        )
                ),
        ];
}
