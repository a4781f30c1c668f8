using System.Text.RegularExpressions;

namespace VisualAssertions.Specs;

/// <summary>The answer that a question must get.</summary>
public abstract record ExpectedAnswer
{
    /// <summary>As a person reads it: <c>3 or three</c>, <c>/^\$/</c>.</summary>
    public abstract string Words { get; }

    /// <summary>One of these, in the words of the spec; numbers are compared by value.</summary>
    public sealed record OneOf(IReadOnlyList<string> Values) : ExpectedAnswer
    {
        public override string Words => string.Join(" or ", Values);
    }

    /// <summary>Anything that the pattern is found in.</summary>
    public sealed record Pattern(Regex Regex) : ExpectedAnswer
    {
        public override string Words => $"/{Regex}/";
    }
}
