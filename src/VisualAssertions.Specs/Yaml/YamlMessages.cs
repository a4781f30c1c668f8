using YamlDotNet.Core;

namespace VisualAssertions.Specs;

internal static class YamlMessages
{
    public const string SecondDocument = """
        A spec file holds one document, and '---' starts a second.
        Put it in a file of its own; the name ends in .visual.yaml.
        """;

    public const string KeyIsNoText = """
        YAML reads this as a mapping or list in the place of a key: '{' and '[' start one.
        Put text that begins with '{' or '[' in quotes.
        """;

    public static string NoAnchor(string name, IEnumerable<string> known) =>
        $"""
            There is no anchor '&{name}' before this place.{Nearest.Suggest(name, known)}
            Put text that begins with '*' in quotes.
            """;

    public const string Tab = """
        The line is indented by a tab, and YAML takes only spaces.
        Write two spaces for each level.
        """;

    public static string NotYaml(YamlException problem) =>
        $"""
            This is not YAML: {Reason(problem)}
            Check the indentation and the quotes of this line and of the one above it.
            """;

    private static string Reason(YamlException problem)
    {
        string reason = problem.Message.TrimEnd('.');
        return reason.Length == 0 ? "it ends early." : $"{char.ToLowerInvariant(reason[0])}{reason[1..]}.";
    }
}
