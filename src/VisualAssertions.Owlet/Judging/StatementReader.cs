using VisualAssertions.Owlet.Answering;
using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet.Judging;

/// <summary>Asks a statement of a screen twice: of the network as it is, and by running the programs that it may mean. Thread-safe.</summary>
internal sealed class StatementReader(SentenceEncoder encoder, QuestionModel questions, StatementParser parser)
{
    public Scene Understand(Regions regions) => questions.Understand(regions);

    public Weighed Ask(Scene scene, SeenWorlds worlds, string statement)
    {
        var text = StatementText.Read(statement, encoder.Pieces, SentenceEncoder.MaxTokens);
        EncodedStatements encoded = encoder.Encode([text.Ids]);
        return new Weighed(
            questions.Ask(scene, text, encoded),
            ProgramJudge.Judge(parser.Parse(text, encoded), worlds)
        );
    }
}

/// <summary>What the network says, and what the programs come to.</summary>
internal sealed record Weighed(Answered Network, ProgramVerdict Programs)
{
    public CategoryFamily Family => Network.LikeliestCategory.Family();
}
