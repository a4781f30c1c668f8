using VisualAssertions.Training.Graphs;

namespace VisualAssertions.Training.Networks;

/// <summary>Regions in the light of each other; runs once per screenshot.</summary>
public static class SceneNet
{
    /// <summary>Inputs of a page, padded to N regions.</summary>
    /// <param name="Features">[B, N, F].</param>
    /// <param name="Text">[B, N, 384]: MiniLM's pooled embedding of the region's text, zero if it has none.</param>
    /// <param name="Icon">[B, N, 384]: the same of its icon's name times P.</param>
    /// <param name="Geometry">[B, N, N, G].</param>
    /// <param name="Hidden">[B, N]: 0 for a region, −10⁴ for padding.</param>
    public sealed record Page<T>(T Features, T Text, T Icon, T Geometry, T Hidden);

    /// <param name="Regions">[B, N, D].</param>
    /// <param name="TextKeys">[B, N, channels · width]: what tokens are compared with.</param>
    public sealed record Scene<T>(T Regions, T TextKeys);

    public static Scene<T> Forward<T>(IGraph<T> g, QuestionConfig c, Page<T> page)
    {
        T x = g.Linear(page.Features, "scene.features", c.Features, c.D);
        x = g.Add(x, g.Linear(g.Multiply(page.Text, 4), "scene.text", c.Embedding, c.D));
        x = g.Add(x, g.Linear(g.Multiply(page.Icon, 4), "scene.icon", c.Embedding, c.D));
        T hidden = g.Unsqueeze(g.Unsqueeze(page.Hidden, 1), 1); // [B, 1, 1, N]
        for (int i = 0; i < c.SceneLayers; i++)
        {
            string name = $"scene.block{i}";
            T relation = g.Gelu(g.Linear(page.Geometry, $"{name}.relation1", c.Geometry, 24));
            relation = g.Linear(relation, $"{name}.relation2", 24, c.Heads);
            T bias = g.Add(g.Transpose(relation, 0, 3, 1, 2), hidden); // [B, heads, N, N]
            x = g.Block(x, name, c.D, c.Heads, bias);
        }

        T keys = g.Linear(page.Text, "scene.keys", c.Embedding, c.LearnedChannels * c.LearnedWidth, bias: false);
        return new Scene<T>(g.LayerNorm(x, "scene.norm", c.D), keys);
    }
}
