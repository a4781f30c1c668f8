using VisualAssertions.Specs;

namespace VisualAssertions.Cli.Run;

/// <summary>An expected answer in words.</summary>
internal static class ExpectedWords
{
    public static string Of(ExpectedAnswer expected) =>
        expected switch
        {
            ExpectedAnswer.OneOf values => string.Join(" or ", values.Values),
            ExpectedAnswer.Pattern pattern => $"/{pattern.Regex}/",
            _ => throw new NotSupportedException($"{expected.GetType().Name} has no words."),
        };
}
