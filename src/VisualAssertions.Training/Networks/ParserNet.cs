using VisualAssertions.Training.Graphs;

namespace VisualAssertions.Training.Networks;

/// <summary>A statement's word pieces → a program, spelled step by step: each step is a word of the vocabulary or points at a piece.</summary>
internal static class ParserNet
{
    /// <summary>Of the words that go in.</summary>
    public const string Words = "parse.words.weight";

    /// <summary>Of the words that come out.</summary>
    public const string NextWord = "parse.next";

    /// <summary>Whether a weight of that name is the parser's.</summary>
    public static bool Owns(string name) => name.StartsWith("parse.", StringComparison.Ordinal);

    /// <summary>What the speller looks at.</summary>
    /// <param name="Pieces">[B, T, D].</param>
    /// <param name="PointerKeys">[B, T, D]: what pointers are compared with.</param>
    /// <param name="Hidden">[B, 1, 1, T]: 0 for a piece, −10⁴ for padding.</param>
    /// <param name="Cross">Keys and values of each spelling layer, [B, heads, T, D / heads].</param>
    internal sealed record Memory<T>(T Pieces, T PointerKeys, T Hidden, IReadOnlyList<(T Keys, T Values)> Cross);

    /// <summary>Logits of the next step: its word [B, L, V], and the piece that it points at [B, L, T].</summary>
    internal sealed record Spelled<T>(T Words, T Pieces);

    /// <param name="tokens">[B, T, 384]: MiniLM's last hidden states.</param>
    /// <param name="features">[B, T, F].</param>
    /// <param name="hidden">[B, T].</param>
    public static Memory<T> Read<T>(IGraph<T> g, ParserConfig c, T tokens, T features, T hidden)
    {
        T bias = g.Unsqueeze(g.Unsqueeze(hidden, 1), 1);
        T x = g.Add(
            g.Linear(tokens, "parse.pieces", c.Embedding, c.D),
            g.Linear(features, "parse.features", c.Features, c.D)
        );
        for (int i = 0; i < c.ReadingLayers; i++)
        {
            x = g.Block(g.Dropout(x, c.Dropout), $"parse.read{i}", c.D, c.Heads, bias);
        }

        x = g.Dropout(g.LayerNorm(x, "parse.read.norm", c.D), c.Dropout);
        T keys = g.Multiply(g.Linear(x, "parse.pointer.key", c.D, c.D), 1 / MathF.Sqrt(c.D));
        return new Memory<T>(
            x,
            keys,
            bias,
            [
                .. Enumerable
                    .Range(0, c.SpellingLayers)
                    .Select(i =>
                        (
                            g.SplitHeads(g.Linear(x, $"parse.spell{i}.cross.key", c.D, c.D), c.Heads, c.D),
                            g.SplitHeads(g.Linear(x, $"parse.spell{i}.cross.value", c.D, c.D), c.Heads, c.D)
                        )
                    ),
            ]
        );
    }

    /// <summary>All steps at once, each seeing those before it.</summary>
    /// <param name="words">[B, L], int64: the step before each; the first is Begin.</param>
    /// <param name="pointed">[B, L, T]: 1 at the piece that the step before pointed at.</param>
    /// <param name="places">[1, L], int64: 0, 1, 2, …</param>
    /// <param name="later">[1, 1, L, L]: −10⁴ where a step would see a later one.</param>
    public static Spelled<T> Spell<T>(
        IGraph<T> g,
        ParserConfig c,
        Memory<T> memory,
        T words,
        T pointed,
        T places,
        T later
    )
    {
        T x = Steps(g, c, memory, words, pointed, places);
        for (int i = 0; i < c.SpellingLayers; i++)
        {
            x = Layer(g, c, i, memory, g.Dropout(x, c.Dropout), later, (keys, values) => (keys, values));
        }

        return Next(g, c, memory, x);
    }

    /// <summary>One step of B rows, which remember the keys and values of the steps before.</summary>
    /// <param name="words">[B, 1], int64.</param>
    /// <param name="pointed">[B, 1, T].</param>
    /// <param name="place">[1, 1], int64.</param>
    /// <param name="past">For each layer, keys and values [B, heads, L, D / heads].</param>
    /// <param name="unused">[1, 1, 1, L + 1]: −10⁴ for places of the past not filled yet.</param>
    /// <returns>Logits, and for each layer the new keys and values [B, heads, 1, D / heads].</returns>
    public static (Spelled<T> Next, IReadOnlyList<(T Keys, T Values)> New) SpellOne<T>(
        IGraph<T> g,
        ParserConfig c,
        Memory<T> memory,
        T words,
        T pointed,
        T place,
        IReadOnlyList<(T Keys, T Values)> past,
        T unused
    )
    {
        var made = new List<(T, T)>();
        T x = Steps(g, c, memory, words, pointed, place);
        for (int i = 0; i < c.SpellingLayers; i++)
        {
            (T pastKeys, T pastValues) = past[i];
            x = Layer(
                g,
                c,
                i,
                memory,
                x,
                unused,
                (keys, values) =>
                {
                    made.Add((keys, values));
                    return (g.Concat(2, pastKeys, keys), g.Concat(2, pastValues, values));
                }
            );
        }

        return (Next(g, c, memory, x), made);
    }

    private static T Steps<T>(IGraph<T> g, ParserConfig c, Memory<T> memory, T words, T pointed, T places)
    {
        T x = g.Embedding(words, "parse.words", c.Vocabulary, c.D, deviation: 0.3f);
        x = g.Add(x, g.Embedding(places, "parse.places", c.Steps, c.D, deviation: 0.1f));
        return g.Add(x, g.Linear(g.MatMul(pointed, memory.Pieces), "parse.pointed", c.D, c.D, bias: false));
    }

    private static T Layer<T>(
        IGraph<T> g,
        ParserConfig c,
        int layer,
        Memory<T> memory,
        T x,
        T bias,
        Func<T, T, (T Keys, T Values)> remember
    )
    {
        string name = $"parse.spell{layer}";
        T Heads(T from, string part) => g.SplitHeads(g.Linear(from, $"{name}.{part}", c.D, c.D), c.Heads, c.D);
        T Joined(T seen, string part) => g.Linear(g.MergeHeads(seen, c.D), $"{name}.{part}", c.D, c.D);
        T own = g.LayerNorm(x, $"{name}.norm1", c.D);
        (T keys, T values) = remember(Heads(own, "self.key"), Heads(own, "self.value"));
        x = g.Add(x, Joined(g.Attention(Heads(own, "self.query"), keys, values, bias), "self.out"));
        T asked = Heads(g.LayerNorm(x, $"{name}.norm2", c.D), "cross.query");
        (T crossKeys, T crossValues) = memory.Cross[layer];
        x = g.Add(x, Joined(g.Attention(asked, crossKeys, crossValues, memory.Hidden), "cross.out"));
        return g.Add(x, g.Mlp(g.LayerNorm(x, $"{name}.norm3", c.D), $"{name}.mlp", c.D, 4 * c.D, c.D));
    }

    private static Spelled<T> Next<T>(IGraph<T> g, ParserConfig c, Memory<T> memory, T x)
    {
        x = g.Dropout(g.LayerNorm(x, "parse.spell.norm", c.D), c.Dropout);
        T query = g.Linear(x, "parse.pointer.query", c.D, c.D);
        T pieces = g.MatMul(query, g.Transpose(memory.PointerKeys, 0, 2, 1)); // [B, L, T]
        pieces = g.Add(pieces, g.Squeeze(memory.Hidden, 1));
        return new Spelled<T>(g.Linear(x, NextWord, c.D, c.Vocabulary), pieces);
    }
}
