using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Training.Networks;

/// <summary>Sizes of the parser. B statements, T word pieces, L steps of a program, V words of the vocabulary.</summary>
/// <param name="Vocabulary">V.</param>
internal sealed record ParserConfig(int Vocabulary)
{
    /// <summary>Width.</summary>
    public int D { get; init; } = 256;
    public int Heads { get; init; } = 8;
    public int ReadingLayers { get; init; } = 2;
    public int SpellingLayers { get; init; } = 3;

    /// <summary>Share of the values that are dropped in training between the layers.</summary>
    public float Dropout { get; init; } = 0.12f;
    public int Embedding { get; init; } = Regions.Embedding;
    public MiniLm.Config Encoder { get; init; } = new();
    public int Features { get; init; } = PieceFeatures.Length;

    /// <summary>Longest program, in steps.</summary>
    public int Steps { get; init; } = ParserModel.MostSteps;
    public int HeadWidth => D / Heads;
}
