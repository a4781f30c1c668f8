using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Training.Parsing;

/// <summary>A statement and the program to spell for it.</summary>
internal sealed record ParserSample(StatementText Statement, ProgramStep[] Steps)
{
    /// <summary>About how much work it is.</summary>
    public int Length => 2 * Statement.Ids.Length + 3 * Steps.Length;
}
