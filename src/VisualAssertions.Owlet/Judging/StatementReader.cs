using System.Collections.Concurrent;
using VisualAssertions.Owlet.Answering;
using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet.Judging;

/// <summary>Asks a statement of a screen twice: of the network as it is, and by running the programs that it may mean. Thread-safe.</summary>
internal sealed class StatementReader(SentenceEncoder encoder, QuestionModel questions, StatementParser parser)
{
    private const int MostKept = 2000;

    /// <summary>A statement means the same on every screen: one that is waited for is read once.</summary>
    private readonly ConcurrentDictionary<string, ReadStatement> read = new();

    private sealed record ReadStatement(
        StatementText Text,
        EncodedStatements Encoded,
        IReadOnlyList<Understood> Readings
    );

    public Scene Understand(Regions regions) => questions.Understand(regions);

    public Weighed Ask(Scene scene, SeenWorlds worlds, string statement)
    {
        ReadStatement one = read.GetOrAdd(statement, Read);
        if (read.Count > MostKept)
        {
            read.Clear();
        }

        return new Weighed(questions.Ask(scene, one.Text, one.Encoded), ProgramJudge.Judge(one.Readings, worlds));
    }

    private ReadStatement Read(string statement)
    {
        var text = StatementText.Read(statement, encoder.Pieces, SentenceEncoder.MaxTokens);
        EncodedStatements encoded = encoder.Encode([text.Ids]);
        return new ReadStatement(text, encoded, parser.Parse(text));
    }
}

/// <summary>What the network says, and what the programs come to.</summary>
internal sealed record Weighed(Answered Network, ProgramVerdict Programs)
{
    public CategoryFamily Family => Network.LikeliestCategory.Family();
}
