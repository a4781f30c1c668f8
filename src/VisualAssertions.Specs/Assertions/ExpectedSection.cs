using System.Text.RegularExpressions;

namespace VisualAssertions.Specs;

/// <summary>Reads <c>is</c>: a value, a list of values of which one is right, or a pattern between slashes.</summary>
internal static partial class ExpectedSection
{
    /// <summary>A pattern is the user's own, but must not hang the run.</summary>
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    public static ExpectedAnswer? Read(MappingReader question)
    {
        if (question.Value("is") is SequenceNode)
        {
            IReadOnlyList<string> values = question.Texts("is");
            return values.Count > 0 ? new ExpectedAnswer.OneOf(values) : null;
        }

        if (question.Text("is") is not { } text)
        {
            return null;
        }

        Match pattern = PatternPattern().Match(text);
        return pattern.Success ? Pattern(question, pattern) : new ExpectedAnswer.OneOf([text]);
    }

    private static ExpectedAnswer.Pattern? Pattern(MappingReader question, Match pattern)
    {
        RegexOptions options = RegexOptions.CultureInvariant;
        options |= pattern.Groups["capitals"].Success ? RegexOptions.IgnoreCase : RegexOptions.None;
        try
        {
            return new ExpectedAnswer.Pattern(new Regex(pattern.Groups["pattern"].Value, options, LongestMatch));
        }
        catch (RegexParseException problem)
        {
            question.Context.Add(question.Value("is")!, AssertMessages.NoPattern(problem));
            return null;
        }
    }

    [GeneratedRegex("^/(?<pattern>.+)/(?<capitals>i)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex PatternPattern();
}
