using VisualAssertions.Programs.Notation;

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
        var said = new Rewording(text, program);
        CallNode[] calls = [.. said.Calls];
        foreach (string name in said.Texts.Select(node => node.Text).Distinct().ToArray())
        {
            if (name.Length > 1 && random.NextSingle() < Often && Other(said, name, random) is { } other)
            {
                said = said.With(name, other);
            }
        }

        foreach (string[] words in new[] { Colors, KindNames })
        {
            foreach (string word in words.Where(word => calls.Any(call => call.Name == word)))
            {
                string other = words[random.Next(words.Length)];
                bool free = !said.Says(other) && !said.Says(other + "s");
                if (free && random.NextSingle() < Seldom && (said.Says(word) || said.Says(word + "s")))
                {
                    said = said.WithName(word, other);
                }
            }
        }

        said = said.Count is null || random.NextSingle() >= Often ? said : said.WithCount(random.Next(2, 13));
        return (said.Text, said.Program);
    }

    /// <summary>Another name, small where the statement writes small; null where it is not said as a word of its own.</summary>
    private string? Other(Rewording said, string name, Random random)
    {
        if (said.Written(name) is not { } written)
        {
            return null;
        }

        string other = texts[random.Next(texts.Count)];
        bool alike = other.Any(char.IsAsciiDigit) == name.Any(char.IsAsciiDigit) && other.Length <= name.Length + 20;
        return !alike || other.Contains('"', StringComparison.Ordinal) ? null
            : !written.Any(char.IsUpper) ? other.ToLowerInvariant()
            : other;
    }
}
