using VisualAssertions.Programs;
using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Questions;

/// <summary>What a page calls its things, for the texts of a program that speaks of another.</summary>
internal sealed class PageWords(Scene scene)
{
    private const int Longest = 48;

    /// <summary>Each text of a program, and what on this page could stand in its place.</summary>
    public IEnumerable<(string Text, IReadOnlyList<string> Fitting)> Fitting(Node program) =>
        Places(program, [], "").DistinctBy(place => place.Text).Select(place => (place.Text, Of(place)));

    /// <param name="Text">As the program says it.</param>
    /// <param name="Kinds">Those that are said of the same thing.</param>
    /// <param name="Form">The form that it stands in.</param>
    private readonly record struct Place(string Text, IReadOnlyList<ElementKind> Kinds, string Form);

    private static IEnumerable<Place> Places(Node node, IReadOnlyList<ElementKind> kinds, string form) =>
        node switch
        {
            TextNode text => [new Place(text.Text, kinds, form)],
            CallNode { Arguments: { } arguments } call => Arguments(call, arguments, kinds),
            JoinNode { Operator: '&' } join => join.Parts.SelectMany(part => Places(part, KindsOf(join), form)),
            JoinNode join => join.Parts.SelectMany(part => Places(part, kinds, form)),
            NotNode not => Places(not.Of, kinds, form),
            _ => [],
        };

    // What is said in is(X, P) is said of X.
    private static IEnumerable<Place> Arguments(
        CallNode call,
        IReadOnlyList<Node> arguments,
        IReadOnlyList<ElementKind> kinds
    )
    {
        IReadOnlyList<ElementKind> first = arguments.Count > 1 ? KindsOf(arguments[0]) : [];
        return arguments.SelectMany(
            (argument, i) =>
                Places(
                    argument,
                    i > 0 ? first
                        : argument is TextNode ? kinds
                        : [],
                    $"{call.Name} {i}"
                )
        );
    }

    private static IReadOnlyList<ElementKind> KindsOf(Node node) =>
        node switch
        {
            CallNode { Arguments: null } name => BareNames
                .Find(name.Name)
                .Select(meaning => meaning.Property)
                .OfType<OfAnyKind>()
                .SelectMany(kind => kind.Kinds)
                .ToArray(),
            JoinNode { Operator: '&' } join => join.Parts.Select(KindsOf).FirstOrDefault(kinds => kinds.Count > 0, []),
            _ => [],
        };

    private IReadOnlyList<string> Of(Place place) =>
        place.Form switch
        {
            "icon 0" or "iconalone 0" => Distinct(
                scene.Elements.Select(element => element.Icon?.Replace('-', ' ') ?? "")
            ),
            "row 0" or "cell 0" => Distinct(
                scene
                    .Elements.Where(element => element.Row > 0 || Holder(element) is not null)
                    .Select(element => element.Text)
            ),
            "column 0" or "cell 1" or "sorted 0" => Texts(ElementKind.ColumnHeader),
            _ when place.Text.Any(char.IsAsciiDigit) => Distinct(
                scene.Elements.Select(element => element.Text).Where(text => text.Any(char.IsAsciiDigit))
            ),
            _ when place.Kinds.Count > 0 => Distinct(
                Enumerable
                    .Range(0, scene.Count)
                    .Where(id => place.Kinds.Contains(scene[id].Kind))
                    .SelectMany(id => (string[])[scene.Names[id], .. Held(id)])
            ),
            _ => Distinct(scene.Elements.Select(element => element.Text)),
        };

    /// <summary>What names a box is what lies in it.</summary>
    private IEnumerable<string> Held(int id) =>
        scene.Names[id].Length > 0 ? [] : scene.Children(id).Select(child => scene[child].Text);

    private TruthElement? Holder(TruthElement element) =>
        element.Parent >= 0 && scene[element.Parent] is { Kind: ElementKind.ListItem or ElementKind.Card } holder
            ? holder
            : null;

    private IReadOnlyList<string> Texts(ElementKind kind) =>
        Distinct(scene.Elements.Where(element => element.Kind == kind).Select(element => element.Text));

    private static IReadOnlyList<string> Distinct(IEnumerable<string> texts) =>
        [
            .. texts
                .Where(text => text.Length is > 1 and < Longest && !text.Contains('"', StringComparison.Ordinal))
                .Distinct(),
        ];
}
