namespace VisualAssertions.Programs.Notation;

/// <summary>
/// One way of writing of the several that a notation leaves open: <c>toggles</c> and <c>kind("switch")</c> are
/// <c>switch</c>, <c>on</c> is <c>checked</c>, and in a conjunction the kind comes first, then names, looks and places.
/// <c>called</c> is <c>named</c>: which of them is meant tells the statement, by its quotation marks.
/// A parser that learns from many people need not guess whose habit to follow.
/// </summary>
internal static class Canonical
{
    private static readonly Dictionary<string, string> Renamed = new()
    {
        ["on"] = "checked",
        ["ticked"] = "checked",
        ["off"] = "unchecked",
        ["active"] = "selected",
        ["current"] = "selected",
        ["open"] = "expanded",
        ["error"] = "invalid",
        ["gray"] = "grey",
        ["within"] = "in",
        ["called"] = "named",
        ["nicknamed"] = "goesby",
        ["beside"] = "nextto",
        ["header"] = "navbar",
        ["navigation"] = "nav",
        ["column"] = "columnheader",
        ["columns"] = "columnheader",
        ["picture"] = "image",
        ["pictures"] = "image",
        ["controls"] = "control",
        ["containers"] = "container",
        ["messages"] = "message",
        ["inputs"] = "input",
    };

    private static readonly HashSet<string> Naming =
    [
        "named",
        "goesby",
        "text",
        "contains",
        "mentions",
        "starts",
        "ends",
        "begins",
    ];

    private static readonly HashSet<string> Placing =
    [
        "in",
        "inside",
        "row",
        "column",
        "cell",
        "headed",
        "labelledby",
        "badgeof",
        "above",
        "below",
        "leftof",
        "rightof",
        "nextto",
        "sameline",
        "between",
        "at",
    ];

    private static readonly Dictionary<string, string> Kinds = Enum.GetValues<ElementKind>()
        .Select(kind => Names.Plain(kind.ToString()))
        .ToDictionary(name => name);

    public static Node Of(Node node) =>
        node switch
        {
            CallNode { Arguments: null } name => name with { Name = Bare(Names.Plain(name.Name)) },
            CallNode { Arguments: [TextNode word] } call
                when Names.Plain(call.Name) == "kind" && KindOf(word.Text) is { } kind => new CallNode(
                call.At,
                kind,
                null
            ),
            CallNode { Arguments: { } arguments } call => OfCall(call, [.. arguments.Select(Of)]),
            JoinNode join => OfJoin(join, [.. join.Parts.Select(Of)]),
            NotNode not => not with { Of = Of(not.Of) },
            _ => node,
        };

    private static Node OfCall(CallNode call, IReadOnlyList<Node> arguments) =>
        Names.Plain(call.Name) switch
        {
            "and" => OfJoin(new JoinNode(call.At, '&', arguments), arguments),
            "or" => OfJoin(new JoinNode(call.At, '|', arguments), arguments),
            "not" when arguments.Count == 1 => new NotNode(call.At, arguments[0]),
            // A column's place is a form, its header a kind.
            "column" => call with { Name = "column", Arguments = arguments },
            var name => call with { Name = Renamed.GetValueOrDefault(name, name), Arguments = arguments },
        };

    /// <summary>Statements and looks keep their order, which is that of the sentence.</summary>
    private static JoinNode OfJoin(JoinNode join, IReadOnlyList<Node> parts)
    {
        Node[] flat =
        [
            .. parts.SelectMany(part =>
                part is JoinNode inner && inner.Operator == join.Operator ? inner.Parts : [part]
            ),
        ];
        bool anyOfKinds = join.Operator == '|' && Array.TrueForAll(flat, IsKind);
        return join with
        {
            Parts =
                anyOfKinds ? [.. flat.OrderBy(part => ((CallNode)part).Name, StringComparer.Ordinal)]
                : join.Operator == '&' ? [.. flat.OrderBy(Rank)]
                : flat,
        };
    }

    private static bool IsKind(Node part) => part is CallNode { Arguments: null } name && Kinds.ContainsKey(name.Name);

    private static int Rank(Node part) =>
        part switch
        {
            _ when IsKind(part) => 0,
            JoinNode { Operator: '|' } any when any.Parts.All(IsKind) => 0,
            CallNode { Arguments: not null } call when Naming.Contains(call.Name) => 1,
            CallNode { Arguments: not null } call when Placing.Contains(call.Name) => 3,
            _ => 2,
        };

    private static string Bare(string name) =>
        Renamed.TryGetValue(name, out string? other) ? other
        : Kinds.ContainsKey(name) ? name
        : KindOf(name) ?? name;

    /// <summary>The one kind that a word means; null where people use it for several, or it is no kind.</summary>
    private static string? KindOf(string word) =>
        BareNames.Find(word) switch
        {
            [(_, OfAnyKind { Kinds: [var kind] })] => Names.Plain(kind.ToString()),
            _ => null,
        };
}
