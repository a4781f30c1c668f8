using System.Text.RegularExpressions;
using Fluid;

namespace VisualAssertions.Training.Pages.Whole;

/// <summary>
/// One complete screen, written by hand as one HTML file: a header in a comment, then style and markup with slots
/// (Liquid). README.md of this folder lists keys and slots.
/// </summary>
internal sealed partial record WholeScreen(string Name, WholeHeader Header, IFluidTemplate Template)
{
    private static readonly HashSet<string> KnownIcons =
    [
        .. Data.Lines("icons/names.txt").Select(line => line.Split(':')[0].Trim()),
    ];
    private static readonly FluidParser Parser = new(new FluidParserOptions { AllowFunctions = true });

    public bool Held => Header.Held;

    /// <summary>The icons that it names.</summary>
    public required IReadOnlyList<string> Icons { get; init; }

    /// <param name="name">The file's name without extension.</param>
    /// <param name="html">The file.</param>
    public static WholeScreen Parse(string name, string html)
    {
        Match header = HeaderComment().Match(html);
        if (!header.Success)
        {
            throw Wrong(name, "It must begin with a comment that holds its header.");
        }

        if (!Parser.TryParse(html[header.Length..], out IFluidTemplate template, out string error))
        {
            throw Wrong(name, error);
        }

        string[] icons = [.. IconName().Matches(html).Select(match => match.Groups[1].Value).Distinct()];
        if (icons.FirstOrDefault(icon => !KnownIcons.Contains(icon)) is { } strange)
        {
            throw Wrong(name, $"There is no icon '{strange}' (models/owlet/icons.txt has those that there are).");
        }

        WholeHeader read =
            WholeHeader.Read(header.Groups[1].Value)
            ?? throw Wrong(name, "Its header needs kinds and sizes, and may have held, light, dark and var.");
        return new WholeScreen(name, read, template) { Icons = icons };
    }

    private static VisualAssertException Wrong(string name, string why) =>
        new(
            $"The screen {name}.html can't be read.\n{why}\nSee Whole/README.md for what a screen's file holds.",
            Trouble.Usage
        );

    [GeneratedRegex(@"^\s*<!--(.*?)-->", RegexOptions.Singleline)]
    private static partial Regex HeaderComment();

    [GeneratedRegex("icon\\('([a-z-]+)'\\)")]
    private static partial Regex IconName();
}
