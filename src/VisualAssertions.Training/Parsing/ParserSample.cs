using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Training.Parsing;

/// <summary>A statement and the program to spell for it.</summary>
internal sealed record ParserSample(StatementText Statement, ProgramStep[] Steps);

/// <summary>The same, with MiniLM's hidden states of the statement [T, 384].</summary>
internal sealed record EncodedSample(ParserSample Sample, float[] Tokens)
{
    public int Pieces => Sample.Statement.Ids.Length;
    public int Steps => Sample.Steps.Length;
}
