using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Graphs;

namespace VisualAssertions.Training.Networks;

/// <summary>Sizes of the context network. B pages, N regions, F features of a region, E of a text's embedding, G of a pair.</summary>
internal sealed record ContextConfig
{
    /// <summary>Width.</summary>
    public int D { get; init; } = 96;
    public int Heads { get; init; } = 6;
    public int Layers { get; init; } = 3;

    /// <summary>Width of what a pair's features are read by.</summary>
    public int Relation { get; init; } = 24;
    public float Dropout { get; init; } = 0.25f;
    public int Features { get; init; } = RegionFeatures.Length;
    public int Embedding { get; init; } = Regions.Embedding;
    public int Geometry { get; init; } = Owlet.Understanding.Geometry.Features;

    public int Kinds { get; } = Element.KindCount;
    public int KindsAndNothing => Kinds + 1;
    public int States { get; } = Element.StateCount;
}

/// <summary>
/// What each element is, in the light of all others: the look network sees one at a time, and a menu's item looks like a list's.
/// It begins by saying what it was told, and learns what to change.
/// </summary>
internal static class ContextNet
{
    /// <summary>Before softmax and sigmoid.</summary>
    /// <param name="Kind">[B, N, KindsAndNothing].</param>
    /// <param name="States">[B, N, States].</param>
    internal sealed record Logits<T>(T Kind, T States);

    /// <summary>Least P that a logarithm is taken of.</summary>
    private const float Least = 1e-3f;

    /// <param name="g">The back end.</param>
    /// <param name="c">Sizes.</param>
    /// <param name="features">[B, N, F]; the first is whether it is the page, then P of kinds, which sum to P of an element, and of states.</param>
    /// <param name="texts">[B, N, E]: what each region's text means; 0 for none.</param>
    /// <param name="geometry">[B, N, N, G].</param>
    /// <param name="hidden">[B, N]: 0 for a region, −10⁴ for padding.</param>
    public static Logits<T> Forward<T>(IGraph<T> g, ContextConfig c, T features, T texts, T geometry, T hidden)
    {
        T shown = g.Unsqueeze(g.Unsqueeze(hidden, 1), 1); // [B, 1, 1, N]
        T x = g.Linear(features, "context.features", c.Features, c.D);
        x = g.Add(x, g.Linear(texts, "context.texts", c.Embedding, c.D, bias: false));
        for (int i = 0; i < c.Layers; i++)
        {
            string name = $"context.block{i}";
            T relation = g.Gelu(g.Linear(geometry, $"{name}.relation1", c.Geometry, c.Relation));
            relation = g.Linear(relation, $"{name}.relation2", c.Relation, c.Heads);
            T bias = g.Add(g.Transpose(relation, 0, 3, 1, 2), shown); // [B, heads, N, N]
            x = g.Block(g.Dropout(x, c.Dropout), name, c.D, c.Heads, bias);
        }

        x = g.Dropout(g.LayerNorm(x, "context.norm", c.D), c.Dropout);
        T kinds = Clamped(g, g.Slice(features, -1, 1, 1 + c.Kinds));
        T states = Clamped(g, g.Slice(features, -1, 1 + c.Kinds, 1 + c.Kinds + c.States));
        T nothing = Clamped(g, g.Add(g.Multiply(g.Sum(g.Slice(features, -1, 1, 1 + c.Kinds), -1, keep: true), -1), 1));
        T odds = g.Subtract(g.Log(states), g.Log(g.Add(g.Multiply(states, -1), 1)));
        return new Logits<T>(
            g.Add(g.Log(g.Concat(-1, kinds, nothing)), Changed(g, x, "context.kind", c.D, c.KindsAndNothing)),
            g.Add(odds, Changed(g, x, "context.states", c.D, c.States))
        );
    }

    private static T Clamped<T>(IGraph<T> g, T p) => g.Clamp(p, Least, 1 - Least);

    private static T Changed<T>(IGraph<T> g, T x, string name, int from, int to) =>
        g.Linear(x, g.Weight($"{name}.weight", [to, from], Init.Zeros), g.Weight($"{name}.bias", [to], Init.Zeros));
}
