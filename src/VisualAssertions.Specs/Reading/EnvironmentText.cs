using System.Text.RegularExpressions;

namespace VisualAssertions.Specs;

/// <summary>Fills in variables of the environment: <c>${NAME}</c> and <c>${NAME:-default}</c>.</summary>
internal static partial class EnvironmentText
{
    /// <returns>Null if a variable is not set and has no default; that is told.</returns>
    public static string? Expand(ScalarNode scalar, ReadingContext context)
    {
        bool complete = true;
        string text = VariablePattern().Replace(scalar.Text, Fill);
        return complete ? text : null;

        string Fill(Match match)
        {
            Group name = match.Groups["name"];
            Group fallback = match.Groups["default"];
            string? value = name.Success ? context.Environment(name.Value) : null;
            if (string.IsNullOrEmpty(value) && fallback.Success)
            {
                return fallback.Value;
            }

            if (value is not null)
            {
                return value;
            }

            complete = false;
            context.Add(scalar, name.Success ? NotSet(name.Value) : Malformed(match.Value));
            return "";
        }
    }

    private static string NotSet(string name) =>
        $$"""
            The environment variable {{name}} is not set.
            Set it, or give a default: ${{{name}}:-default}
            """;

    private static string Malformed(string text) =>
        $$"""'{{text}}' is not a variable. Write ${NAME} or ${NAME:-default}.""";

    [GeneratedRegex(
        @"\$\{((?<name>[A-Za-z_][A-Za-z0-9_]*)(:-(?<default>[^}]*))?\}|[^}]*\}?)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex VariablePattern();
}
