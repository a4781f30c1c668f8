using VisualAssertions.Training.Graphs;

namespace VisualAssertions.Training.Networks;

/// <summary>The sentence encoder all-MiniLM-L6-v2: BERT with post-norm layers. Weights are named as in its published file.</summary>
internal static class MiniLm
{
    internal sealed record Config
    {
        public int Layers { get; init; } = 6;
        public int D { get; init; } = 384;
        public int Heads { get; init; } = 12;
        public int Hidden { get; init; } = 1536;
        public int Vocabulary { get; init; } = 30522;

        /// <summary>The longest text, in word pieces.</summary>
        public int Positions { get; init; } = 512;
        public float Epsilon { get; init; } = 1e-12f;

        /// <summary>Rank of the adapters beside each matrix of a layer.</summary>
        public int Rank { get; init; } = 16;
    }

    public const string WordTable = "embeddings.word_embeddings.weight";

    private const string Adapters = "spoken.";
    private const float Hide = -1e4f;

    /// <param name="Tokens">[B, T, d], the last layer's states.</param>
    /// <param name="Pooled">[B, d], their mean over the shown tokens, of length 1.</param>
    /// <param name="Words">[B, T, d], the rows of the word table, before everything else.</param>
    internal sealed record Encoded<T>(T Tokens, T Pooled, T Words);

    /// <param name="g">The back end.</param>
    /// <param name="config">Sizes.</param>
    /// <param name="ids">[B, T] int64.</param>
    /// <param name="mask">[B, T]: 1 for a token, 0 for padding.</param>
    /// <param name="spoken">
    /// [1]: how much the adapters count (low-rank, Hu et al. 2021), with which it reads statements for the parser; 0 is MiniLM
    /// as published.
    /// </param>
    public static Encoded<T> Forward<T>(IGraph<T> g, Config config, T ids, T mask, T spoken)
    {
        var words = g.Gather(g.Weight(WordTable, [config.Vocabulary, config.D], Init.Normal(0.02f)), ids); // [B, T, d]
        var hidden = g.Unsqueeze(g.Unsqueeze(g.Add(g.Multiply(mask, -Hide), Hide), 1), 1); // [B, 1, 1, T]
        var x = Embed(g, config, words);
        for (var layer = 0; layer < config.Layers; layer++)
        {
            x = Layer(g, config, x, $"encoder.layer.{layer}", hidden, spoken);
        }
        return new Encoded<T>(x, Pool(g, x, mask), words);
    }

    /// <summary>Whether a weight of that name is no published one.</summary>
    public static bool IsAdapter(string name) => name.StartsWith(Adapters, StringComparison.Ordinal);

    private static T Embed<T>(IGraph<T> g, Config config, T words)
    {
        var positions = g.Weight(
            "embeddings.position_embeddings.weight",
            [config.Positions, config.D],
            Init.Normal(0.02f)
        );
        var segments = g.Weight("embeddings.token_type_embeddings.weight", [2, config.D], Init.Normal(0.02f));
        var x = g.Add(g.Add(words, g.SliceLike(positions, 0, words, 1)), g.Slice(segments, 0, 0, 1));
        return g.LayerNorm(x, "embeddings.LayerNorm", config.D, config.Epsilon);
    }

    private static T Layer<T>(IGraph<T> g, Config config, T x, string name, T hidden, T spoken)
    {
        T Linear(T from, string part, int input, int output) =>
            g.Add(
                g.Linear(from, $"{name}.{part}", input, output),
                g.Multiply(Adapter(g, from, $"{Adapters}{name}.{part}", input, output, config.Rank), spoken)
            );
        T Heads(string part) =>
            g.SplitHeads(Linear(x, $"attention.self.{part}", config.D, config.D), config.Heads, config.D);
        var seen = g.MergeHeads(g.Attention(Heads("query"), Heads("key"), Heads("value"), hidden), config.D);
        var attended = Linear(seen, "attention.output.dense", config.D, config.D);
        x = g.LayerNorm(g.Add(attended, x), $"{name}.attention.output.LayerNorm", config.D, config.Epsilon);
        var wide = g.Gelu(Linear(x, "intermediate.dense", config.D, config.Hidden));
        var narrow = Linear(wide, "output.dense", config.Hidden, config.D);
        return g.LayerNorm(g.Add(narrow, x), $"{name}.output.LayerNorm", config.D, config.Epsilon);
    }

    /// <summary>Begins as 0.</summary>
    private static T Adapter<T>(IGraph<T> g, T x, string name, int input, int output, int rank)
    {
        T narrow = g.Linear(x, $"{name}.down", input, rank, bias: false);
        return g.Linear(narrow, g.Weight($"{name}.up.weight", [output, rank], Init.Zeros), default);
    }

    private static T Pool<T>(IGraph<T> g, T tokens, T mask)
    {
        var shown = g.Unsqueeze(mask, -1); // [B, T, 1]
        var mean = g.Divide(g.Sum(g.Multiply(tokens, shown), 1), g.Sum(shown, 1)); // [B, d]
        return g.Divide(mean, g.Sqrt(g.Add(g.Sum(g.Multiply(mean, mean), -1, keep: true), 1e-12f)));
    }
}
