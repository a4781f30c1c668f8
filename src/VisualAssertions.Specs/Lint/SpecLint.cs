namespace VisualAssertions.Specs;

/// <summary>What is written correctly and yet cannot work: statements that no picture answers, and statements that stand there twice.</summary>
public static class SpecLint
{
    /// <returns>In the order of the tests; each once, though several tests may use one shared file.</returns>
    public static IReadOnlyList<SpecMistake> Check(SpecFile spec)
    {
        var lines = new Dictionary<string, string[]>();
        return
        [
            .. spec
                .Tests.SelectMany(test => NotJudgeable(test).Concat(Twice(test, spec.Matrix)))
                .Distinct()
                .Select(finding => Quote(finding, lines)),
        ];
    }

    private static IEnumerable<Finding> NotJudgeable(SpecTest test) =>
        test
            .Assertions.Select(assertion =>
                NotOnPicture.Find(assertion.Text) is { } phrase
                    ? new Finding(assertion.Location, phrase.Words, phrase.Why)
                    : null
            )
            .OfType<Finding>();

    /// <summary>The same words about the same part of the picture, for one entry of the matrix at least.</summary>
    private static IEnumerable<Finding> Twice(SpecTest test, IReadOnlyList<MatrixEntry> matrix)
    {
        for (int i = 1; i < test.Assertions.Count; i++)
        {
            SpecAssertion second = test.Assertions[i];
            SpecAssertion? first = test.Assertions.Take(i).FirstOrDefault(first => IsSame(first, second, matrix));
            if (first is not null)
            {
                yield return new Finding(second.Location, second.Text, LintMessages.Twice(first.Location));
            }
        }
    }

    private static bool IsSame(SpecAssertion first, SpecAssertion second, IReadOnlyList<MatrixEntry> matrix) =>
        string.Equals(first.Text.TrimEnd('.'), second.Text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
        && first.Region == second.Region
        && matrix.Any(entry => first.When.Holds(entry) && second.When.Holds(entry));

    private static SpecMistake Quote(Finding finding, Dictionary<string, string[]> lines)
    {
        SpecLocation place = finding.Location;
        if (!lines.TryGetValue(place.File, out string[]? all))
        {
            lines[place.File] = all = File.ReadAllLines(place.File);
        }

        string line = all[place.Line - 1];
        int column = line.IndexOf(finding.Words, place.Column - 1, StringComparison.Ordinal);
        return new SpecMistake(
            column < 0 ? place : place with { Column = column + 1, Length = finding.Words.Length },
            line,
            finding.Message
        );
    }

    /// <param name="Location">Of the whole statement.</param>
    /// <param name="Words">Of the statement; underlined if they stand on its first line.</param>
    private sealed record Finding(SpecLocation Location, string Words, string Message);
}
