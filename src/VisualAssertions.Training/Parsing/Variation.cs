using System.Globalization;
using System.Text.RegularExpressions;
using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Language;

namespace VisualAssertions.Training.Parsing;

/// <summary>What people said, with other names, numbers, colours and kinds in it, in the sentence and in its program alike.</summary>
/// <param name="texts">What screens say; names are drawn from them.</param>
internal sealed class Variation(IReadOnlyList<string> texts)
{
    private const float Often = 0.6f;
    private const float Seldom = 0.5f;

    private static readonly string[] Colors = ["red", "green", "blue", "yellow", "orange", "purple", "pink", "grey"];

    private static readonly string[] KindNames =
    [
        "button",
        "link",
        "field",
        "tab",
        "checkbox",
        "card",
        "badge",
        "heading",
        "switch",
        "dialog",
        "panel",
        "tag",
    ];

    /// <summary>The sentence and its program, changed in the same places.</summary>
    public (string Text, Node Program) Of(string text, Node program, Random random)
    {
        var nodes = Nodes(program).ToArray();
        foreach (string said in nodes.OfType<TextNode>().Select(node => node.Text).Distinct().ToArray())
        {
            if (said.Length > 1 && random.NextSingle() < Often && Other(said, text, random) is { } other)
            {
                (text, program) = Replace(text, program, said, other);
            }
        }

        foreach (string[] words in new[] { Colors, KindNames })
        {
            foreach (string word in words.Where(word => nodes.OfType<CallNode>().Any(call => call.Name == word)))
            {
                string other = words[random.Next(words.Length)];
                bool free = !Says(text, other) && !Says(text, other + "s");
                if (free && random.NextSingle() < Seldom && (Says(text, word) || Says(text, word + "s")))
                {
                    text = Put(Put(text, word, other), word + "s", other + "s");
                    program = Map(
                        program,
                        node => node is CallNode call && call.Name == word ? call with { Name = other } : node
                    );
                }
            }
        }

        return VaryNumber(text, program, random);
    }

    /// <summary>Counts from 2 to 12 that are said once, as a digit or as a word.</summary>
    private static (string, Node) VaryNumber(string text, Node program, Random random)
    {
        double[] counts = [.. Nodes(program).OfType<NumberNode>().Select(node => node.Value).Distinct()];
        if (
            counts is not [double count and >= 2 and <= 12]
            || count != Math.Floor(count)
            || random.NextSingle() >= Often
        )
        {
            return (text, program);
        }

        int other = random.Next(2, 13);
        string digits = count.ToString(CultureInfo.InvariantCulture);
        string word = NumberWords.Write((int)count);
        string varied = Says(text, digits)
            ? Put(text, digits, other.ToString(CultureInfo.InvariantCulture))
            : Put(text, word, NumberWords.Write(other));
        return varied == text
            ? (text, program)
            : (varied, Map(program, node => node is NumberNode number ? number with { Value = other } : node));
    }

    /// <summary>Another name, small where the statement writes small; null where it is not said as a word of its own.</summary>
    private string? Other(string said, string text, Random random)
    {
        Match match = Regex.Match(text, Whole(said), RegexOptions.IgnoreCase);
        if (!match.Success)
        {
            return null;
        }

        string other = texts[random.Next(texts.Count)];
        bool alike = other.Any(char.IsAsciiDigit) == said.Any(char.IsAsciiDigit) && other.Length <= said.Length + 20;
        return !alike || other.Contains('"', StringComparison.Ordinal) ? null
            : !match.Value.Any(char.IsUpper) ? other.ToLowerInvariant()
            : other;
    }

    private static (string, Node) Replace(string text, Node program, string said, string other)
    {
        bool within = Nodes(program).OfType<TextNode>().Any(node => node.Text != said && Contains(node.Text, said));
        return within
            ? (text, program)
            : (
                Put(text, said, other),
                Map(program, node => node is TextNode one && one.Text == said ? one with { Text = other } : node)
            );
    }

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool Says(string text, string word) => Regex.IsMatch(text, Whole(word), RegexOptions.IgnoreCase);

    private static string Put(string text, string word, string other) =>
        Regex.Replace(text, Whole(word), _ => other, RegexOptions.IgnoreCase);

    private static string Whole(string word) => $@"(?<!\w){Regex.Escape(word)}(?!\w)";

    private static IEnumerable<Node> Nodes(Node node) =>
        node switch
        {
            CallNode { Arguments: { } arguments } => arguments.SelectMany(Nodes).Prepend(node),
            JoinNode join => join.Parts.SelectMany(Nodes).Prepend(node),
            NotNode not => Nodes(not.Of).Prepend(node),
            _ => [node],
        };

    private static Node Map(Node node, Func<Node, Node> change) =>
        change(
            node switch
            {
                CallNode { Arguments: { } arguments } call => call with
                {
                    Arguments = [.. arguments.Select(one => Map(one, change))],
                },
                JoinNode join => join with { Parts = [.. join.Parts.Select(one => Map(one, change))] },
                NotNode not => not with { Of = Map(not.Of, change) },
                _ => node,
            }
        );
}
