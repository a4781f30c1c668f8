using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Training.Networks;

/// <summary>Sizes of the question model. B pages, Q statements a page, N regions, T tokens, S slots, C channels, G geometry features.</summary>
public sealed record QuestionConfig
{
    /// <summary>Width.</summary>
    public int D { get; init; } = 192;
    public int Heads { get; init; } = 6;
    public int SceneLayers { get; init; } = 3;
    public int SlotLayers { get; init; } = 3;

    /// <summary>Learned comparisons of a token with a region's text, beside the fixed match channels.</summary>
    public int LearnedChannels { get; init; } = 4;
    public int LearnedWidth { get; init; } = 32;
    public int Features { get; init; } = RegionFeatures.Length;
    public int Embedding { get; init; } = Regions.Embedding;
    public int Geometry { get; init; } = Owlet.Understanding.Geometry.Features;
    public int FixedChannels { get; init; } = Matching.Channels;

    /// <summary>Exact counts go to here; the last bin of a distribution means one more, or any more.</summary>
    public int MaxCount { get; init; } = 12;
    public int Channels => FixedChannels + LearnedChannels;
    public int HeadWidth => D / Heads;
}

/// <summary>What each slot comes to mean by the losses on it.</summary>
internal static class Slot
{
    public const int Subject = 0;
    public const int Anchor = 1;
    public const int Predicate = 2;
    public const int AnchorRelation = 3;
    public const int Quantifier = 4;
    public const int Number = 5;
    public const int Free = 6;
    public const int SecondAnchor = 7;
    public const int Count = 8;
}
