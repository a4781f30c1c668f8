namespace VisualAssertions.Training.Questions;

/// <summary>One run of the question model. Its result stands in the run ledger (models/owlet/README.md).</summary>
internal sealed record QuestionRecipe
{
    public double Minutes { get; init; } = 60;

    /// <summary>Pages a step and statements a page: the scene is encoded once for all statements of a page.</summary>
    public int Pages { get; init; } = 8;
    public int Statements { get; init; } = 16;

    /// <summary>Of pages with statements that people wrote: about 1,500 in all, so that they come round hundreds of times as twins.</summary>
    public float People { get; init; } = 0.25f;

    /// <summary>Of the other pages, those that are asked what people imagined; the rest is asked what frames say.</summary>
    public float Imagined { get; init; } = 0.5f;

    /// <summary>Of pages that Owlet has seen, those which are shown as it saw them.</summary>
    public float Perceived { get; init; } = 0.6f;

    /// <summary>Of pages whose statements are new. Encoding costs more than learning, and a statement is worth several looks.</summary>
    public float Fresh { get; init; } = 0.4f;
    public int Kept { get; init; } = 3000;

    /// <summary>5e-4 learned fastest in the sketch; the clip at norm 1 keeps it stable.</summary>
    public double LearningRate { get; init; } = 5e-4;
    public double WeightDecay { get; init; } = 0.01;
    public int WarmUpSteps { get; init; } = 300;
    public double AverageDecay { get; init; } = 0.999;
    public double CheckpointMinutes { get; init; } = 8;
}
