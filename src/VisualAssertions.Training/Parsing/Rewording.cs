using System.Globalization;
using System.Text.RegularExpressions;
using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Language;

namespace VisualAssertions.Training.Parsing;

/// <summary>Changes what is said, in the sentence and in its program alike.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Program">What it means.</param>
internal sealed record Rewording(string Text, Node Program)
{
    public IEnumerable<TextNode> Texts => Nodes(Program).OfType<TextNode>();
    public IEnumerable<CallNode> Calls => Nodes(Program).OfType<CallNode>();

    /// <summary>The count, 2 to 12, that is said as the only number; null for none.</summary>
    public int? Count =>
        (double[])[.. Nodes(Program).OfType<NumberNode>().Select(node => node.Value).Distinct()]
            is [double count and >= 2 and <= 12]
        && count == Math.Floor(count)
            ? (int)count
            : null;

    public bool Says(string word) => Regex.IsMatch(Text, Whole(word), RegexOptions.IgnoreCase);

    /// <summary>How a text is written in the sentence; null where it is no word of its own.</summary>
    public string? Written(string said) =>
        Regex.Match(Text, Whole(said), RegexOptions.IgnoreCase) is { Success: true } match ? match.Value : null;

    /// <summary>The same with another text; unchanged where other texts have it within.</summary>
    public Rewording With(string said, string other) =>
        Texts.Any(node => node.Text != said && node.Text.Contains(said, StringComparison.OrdinalIgnoreCase))
            ? this
            : new Rewording(
                Put(Text, said, other),
                Map(Program, node => node is TextNode one && one.Text == said ? one with { Text = other } : node)
            );

    /// <summary>The same with another bare name, in the singular or plural.</summary>
    public Rewording WithName(string word, string other) =>
        new(
            Put(Put(Text, word, other), word + "s", other + "s"),
            Map(Program, node => node is CallNode call && call.Name == word ? call with { Name = other } : node)
        );

    /// <summary>The same with another <see cref="Count"/>; unchanged where it is not said once, as a digit or as a word.</summary>
    public Rewording WithCount(int other)
    {
        if (Count is not { } count)
        {
            return this;
        }

        string digits = count.ToString(CultureInfo.InvariantCulture);
        string varied = Says(digits)
            ? Put(Text, digits, other.ToString(CultureInfo.InvariantCulture))
            : Put(Text, NumberWords.Write(count), NumberWords.Write(other));
        return varied == Text
            ? this
            : new Rewording(
                varied,
                Map(Program, node => node is NumberNode number ? number with { Value = other } : node)
            );
    }

    private static string Put(string text, string word, string other) =>
        Regex.Replace(text, Whole(word), _ => other, RegexOptions.IgnoreCase);

    private static string Whole(string word) => $@"(?<!\w){Regex.Escape(word)}(?!\w)";

    /// <summary>A node and all within it.</summary>
    public static IEnumerable<Node> Nodes(Node node) =>
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
