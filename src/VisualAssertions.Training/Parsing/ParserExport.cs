using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;

namespace VisualAssertions.Training.Parsing;

/// <summary>The parser as two ONNX graphs: reading a statement, and spelling one step of its program.</summary>
internal sealed class ParserExport(ParserConfig config, IReadOnlyDictionary<string, WeightValues> weights)
{
    private const int T = SentenceEncoder.MaxTokens;
    private const int B = ParserModel.Beams;

    public OnnxModel Read()
    {
        var g = new OnnxGraph(weights, StorageRules.Half);
        ParserNet.Memory<Node> memory = ParserNet.Read(
            g,
            config,
            g.Input("tokens", 1, T, config.Embedding),
            g.Input("features", 1, T, config.Features),
            g.Input("hidden", 1, T)
        );
        g.Output(memory.Pieces, "pieces", 1, T, config.D);
        g.Output(memory.PointerKeys, "keys", 1, T, config.D);
        Node cross = g.Concat(0, [.. memory.Cross.SelectMany(layer => new[] { layer.Keys, layer.Values })]);
        g.Output(cross, "cross", 2 * config.SpellingLayers, config.Heads, T, config.HeadWidth);
        return g.Model;
    }

    public OnnxModel Spell()
    {
        var g = new OnnxGraph(weights, StorageRules.Half);
        Node words = g.Indices("words", B, 1);
        Node pointed = g.Input("pointed", B, 1, T);
        Node place = g.Indices("place", 1, 1);
        int parts = 2 * config.SpellingLayers;
        Node past = g.Input("past", B, parts, config.Heads, config.Steps, config.HeadWidth);
        Node unused = g.Input("unused", 1, 1, 1, config.Steps + 1);
        Node pieces = g.Input("pieces", 1, T, config.D);
        Node keys = g.Input("keys", 1, T, config.D);
        Node cross = g.Input("cross", parts, config.Heads, T, config.HeadWidth);
        Node hidden = g.Unsqueeze(g.Unsqueeze(g.Input("hidden", 1, T), 1), 1);
        Node Past(int part) => g.Squeeze(g.Slice(past, 1, part, part + 1), 1);
        Node Cross(int part) => g.Slice(cross, 0, part, part + 1);
        int[] layers = [.. Enumerable.Range(0, config.SpellingLayers)];
        var memory = new ParserNet.Memory<Node>(
            pieces,
            keys,
            hidden,
            [.. layers.Select(i => (Cross(2 * i), Cross(2 * i + 1)))]
        );
        var (next, made) = ParserNet.SpellOne(
            g,
            config,
            memory,
            words,
            pointed,
            place,
            [.. layers.Select(i => (Past(2 * i), Past(2 * i + 1)))],
            unused
        );
        g.Output(next.Words, "next_words", B, 1, config.Vocabulary);
        g.Output(next.Pieces, "next_pieces", B, 1, T);
        Node together = g.Concat(
            1,
            [.. made.SelectMany(layer => new[] { g.Unsqueeze(layer.Keys, 1), g.Unsqueeze(layer.Values, 1) })]
        );
        g.Output(together, "made", B, parts, config.Heads, 1, config.HeadWidth);
        return g.Model;
    }
}
