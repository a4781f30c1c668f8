using VisualAssertions.Specs;

namespace VisualAssertions.Cli.Run;

/// <summary>What <c>run --list</c> prints.</summary>
internal static class CaseList
{
    public static void Write(Terminal terminal, IReadOnlyList<SpecCase> cases)
    {
        foreach (SpecCase specCase in cases)
        {
            string tags = string.Concat(specCase.Test.Tags.Select(tag => $" #{tag}"));
            terminal.Line(
                $"{Place(specCase)} {specCase.Name}, {Counted.Of(specCase.Assertions.Count, "assertion")}{tags}"
            );
        }

        terminal.Line(Counted.Of(cases.Count, "test"));
    }

    /// <summary><c>specs/shop.visual.yaml:12</c>.</summary>
    public static string Place(SpecCase specCase) => $"{specCase.Test.Location.File}:{specCase.Test.Location.Line}";
}
