using VisualAssertions.Training.Graphs;

namespace VisualAssertions.Training.Networks;

/// <summary>Statements about a page: eight slots read the statement, look at the regions, and end in the grounded head.</summary>
public static class QuestionNet
{
    /// <summary>Statements, all of one batch of pages, Q to each.</summary>
    /// <param name="Tokens">[B·Q, T, 384]: MiniLM's last hidden states.</param>
    /// <param name="Pooled">[B·Q, 384]: its sentence embedding.</param>
    /// <param name="Hidden">[B·Q, T]: 0 for a token, −10⁴ for padding.</param>
    /// <param name="Match">[B·Q, T, N, C]: the fixed match channels.</param>
    public sealed record Asked<T>(T Tokens, T Pooled, T Hidden, T Match);

    /// <summary>Sizes of a batch.</summary>
    public readonly record struct Sizes(int B, int Q, int T, int N);

    public static GroundedHead.Grounded<T> Forward<T>(
        IGraph<T> g,
        QuestionConfig c,
        Sizes size,
        T geometry,
        T hiddenRegions,
        SceneNet.Scene<T> scene,
        Asked<T> asked
    )
    {
        int bq = size.B * size.Q;
        T hiddenTokens = g.Unsqueeze(g.Unsqueeze(asked.Hidden, 1), 1); // [BQ, 1, 1, T]
        T question = g.Linear(asked.Tokens, "ask.words", c.Embedding, c.D);
        question = g.Block(question, "ask.block", c.D, c.Heads, hiddenTokens);
        T match = g.Concat(3, asked.Match, LearnedMatch(g, c, size, scene.TextKeys, asked.Tokens)); // [BQ, T, N, C]
        T sentence = g.Unsqueeze(g.Linear(g.Multiply(asked.Pooled, 4), "ask.sentence", c.Embedding, c.D), 1);
        T slots = g.Weight("ask.slots", [1, Slot.Count, c.D], Init.Normal(0.3f));
        T z = g.Add(slots, sentence); // [BQ, S, D]
        T unseen = g.Unsqueeze(g.Unsqueeze(hiddenRegions, 1), 1); // [B, 1, 1, N]
        T matched = match;
        for (int i = 0; i < c.SlotLayers; i++)
        {
            string name = $"ask.slot{i}";
            z = g.Block(z, $"{name}.among", c.D, c.Heads, default);
            (z, T reads) = ReadStatement(g, c, size, name, z, question, hiddenTokens);
            T flat = g.Reshape(match, bq, size.T, size.N * c.Channels);
            matched = g.Reshape(g.MatMul(reads, flat), bq, Slot.Count, size.N, c.Channels);
            z = LookAtRegions(g, c, size, name, z, matched, scene.Regions, unseen);
        }

        T summary = Summary(g, c, size, match, asked.Hidden);
        return GroundedHead.Forward(g, c, size, z, matched, summary, scene.Regions, geometry, hiddenRegions);
    }

    /// <summary>Learned comparison of every token with every region's text: [BQ, T, N, learned].</summary>
    private static T LearnedMatch<T>(IGraph<T> g, QuestionConfig c, Sizes s, T keys, T tokens)
    {
        (int l, int w) = (c.LearnedChannels, c.LearnedWidth);
        T q = g.Linear(tokens, "ask.queries", c.Embedding, l * w, bias: false);
        q = g.Transpose(g.Reshape(q, s.B, s.Q * s.T, l, w), 0, 2, 1, 3); // [B, l, QT, w]
        T k = g.Transpose(g.Reshape(keys, s.B, s.N, l, w), 0, 2, 3, 1); // [B, l, w, N]
        T dot = g.Tanh(g.Multiply(g.MatMul(q, k), 1 / MathF.Sqrt(w)));
        return g.Reshape(g.Transpose(dot, 0, 2, 3, 1), s.B * s.Q, s.T, s.N, l);
    }

    /// <summary>Each slot reads the tokens that matter to it; returns also what it read, [BQ, S, T], mean over heads.</summary>
    private static (T Z, T Reads) ReadStatement<T>(
        IGraph<T> g,
        QuestionConfig c,
        Sizes s,
        string name,
        T z,
        T question,
        T hidden
    )
    {
        int bq = s.B * s.Q;
        T q = Heads(g, c, g.Linear(g.LayerNorm(z, $"{name}.norm_q", c.D), $"{name}.q1", c.D, c.D), bq, Slot.Count);
        T k = Heads(g, c, g.Linear(question, $"{name}.k1", c.D, c.D), bq, s.T);
        T v = Heads(g, c, g.Linear(question, $"{name}.v1", c.D, c.D), bq, s.T);
        T score = g.Multiply(g.MatMul(q, g.Transpose(k, 0, 1, 3, 2)), 1 / MathF.Sqrt(c.HeadWidth));
        T reads = g.Softmax(g.Add(score, hidden), -1); // [BQ, heads, S, T]
        T y = Joined(g, c, g.MatMul(reads, v), bq, Slot.Count);
        return (g.Add(z, g.Linear(y, $"{name}.o1", c.D, c.D)), g.Mean(reads, 1));
    }

    /// <summary>Each slot looks at the regions that fit what it read; all statements of a page share its keys.</summary>
    private static T LookAtRegions<T>(
        IGraph<T> g,
        QuestionConfig c,
        Sizes s,
        string name,
        T z,
        T matched,
        T regions,
        T hidden
    )
    {
        int qs = s.Q * Slot.Count;
        T bias = g.Multiply(g.Linear(matched, $"{name}.match", c.Channels, c.Heads, bias: false), 4);
        bias = g.Transpose(g.Reshape(bias, s.B, qs, s.N, c.Heads), 0, 3, 1, 2); // [B, heads, QS, N]
        T q = g.Linear(g.LayerNorm(z, $"{name}.norm_r", c.D), $"{name}.q2", c.D, c.D);
        q = Heads(g, c, g.Reshape(q, s.B, qs, c.D), s.B, qs);
        T k = Heads(g, c, g.Linear(regions, $"{name}.k2", c.D, c.D), s.B, s.N);
        T v = Heads(g, c, g.Linear(regions, $"{name}.v2", c.D, c.D), s.B, s.N);
        T score = g.Multiply(g.MatMul(q, g.Transpose(k, 0, 1, 3, 2)), 1 / MathF.Sqrt(c.HeadWidth));
        T looks = g.Softmax(g.Add(g.Add(score, bias), hidden), -1);
        T y = g.Reshape(Joined(g, c, g.MatMul(looks, v), s.B, qs), s.B * s.Q, Slot.Count, c.D);
        z = g.Add(z, g.Linear(y, $"{name}.o2", c.D, c.D));
        T inner = g.Gelu(g.Linear(g.LayerNorm(z, $"{name}.norm_m", c.D), $"{name}.mlp1", c.D, 2 * c.D));
        return g.Add(z, g.Linear(inner, $"{name}.mlp2", 2 * c.D, c.D));
    }

    /// <summary>How much of the statement is found on the page at all: [BQ, 2C]. Word matching alone gets far, and the free head shall see it.</summary>
    private static T Summary<T>(IGraph<T> g, QuestionConfig c, Sizes s, T match, T hidden)
    {
        T shown = g.Unsqueeze(g.Clamp(g.Add(g.Multiply(hidden, 1e-4f), 1), 0, 1), 2); // [BQ, T, 1]: 1 for a token
        T best = g.Multiply(g.Max(match, 2), shown); // [BQ, T, C]
        T count = g.Sum(shown, 1); // [BQ, 1]
        T found = g.Divide(g.Sum(best, 1), count);
        T together = g.Max(g.Divide(g.Sum(g.Multiply(match, g.Unsqueeze(shown, 3)), 1), g.Unsqueeze(count, 2)), 1);
        return g.Concat(1, found, together);
    }

    private static T Heads<T>(IGraph<T> g, QuestionConfig c, T x, int rows, int length) =>
        g.Transpose(g.Reshape(x, rows, length, c.Heads, c.HeadWidth), 0, 2, 1, 3);

    private static T Joined<T>(IGraph<T> g, QuestionConfig c, T x, int rows, int length) =>
        g.Reshape(g.Transpose(x, 0, 2, 1, 3), rows, length, c.D);
}
