using Microsoft.ML.OnnxRuntime;
using VisualAssertions.Owlet.Sessions;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet.Answering;

/// <summary>The question model: a scene once per screenshot, an answer once per statement. Thread-safe.</summary>
/// <remarks>Its graphs have fixed sizes: N = <see cref="Regions.Max"/> regions, T = <see cref="SentenceEncoder.MaxTokens"/> tokens.</remarks>
internal sealed class QuestionModel(
    InferenceSession sceneSession,
    InferenceSession askSession,
    SentenceEncoder encoder,
    IconVocabulary icons
)
{
    private const int N = Regions.Max;
    private const int T = SentenceEncoder.MaxTokens;
    private const float Hidden = -1e4f;

    private static readonly string[] AskOutputs =
    [
        "p",
        "subject",
        "predicate",
        "answer",
        "quantifier",
        "number",
        "category",
        "counts",
    ];

    /// <summary>What statements are asked of.</summary>
    public Scene Understand(Regions regions)
    {
        var padded = PaddedRegions.Of(regions);
        PageEmbeddings embeddings = PageEmbeddings.Of(regions, encoder);
        float[][] outputs = SessionRun.Floats(
            sceneSession,
            [
                SessionRun.Input("features", padded.Features, 1, N, RegionFeatures.Length),
                SessionRun.Input("text", Padded(embeddings.Text), 1, N, Regions.Embedding),
                SessionRun.Input("icon", Padded(embeddings.Icon), 1, N, Regions.Embedding),
                SessionRun.Input("geometry", padded.Geometry, 1, N, N, Geometry.Features),
                SessionRun.Input("hidden", padded.Hidden, 1, N),
            ],
            ["regions", "keys"]
        );
        return new Scene(regions, outputs[0], outputs[1], padded.Geometry, padded.Hidden);
    }

    public Answered Ask(Scene scene, StatementText text, EncodedStatements encoded)
    {
        float[] tokens = new float[T * Regions.Embedding];
        encoded.Tokens.CopyTo(tokens, 0);
        float[] hidden = Enumerable.Repeat(Hidden, T).ToArray();
        hidden.AsSpan(0, text.Ids.Length).Clear();
        float[] match = new float[T * N * Matching.Channels];
        Matching.Write(text, scene.Regions, icons, N, match);
        float[][] said = SessionRun.Floats(
            askSession,
            [
                SessionRun.Input("regions", scene.Encoded, 1, N, scene.Encoded.Length / N),
                SessionRun.Input("keys", scene.Keys, 1, N, scene.Keys.Length / N),
                SessionRun.Input("geometry", scene.Geometry, 1, N, N, Geometry.Features),
                SessionRun.Input("hidden", scene.Hidden, 1, N),
                SessionRun.Input("tokens", tokens, 1, T, Regions.Embedding),
                SessionRun.Input("pooled", encoded.Pooled, 1, Regions.Embedding),
                SessionRun.Input("hidden_tokens", hidden, 1, T),
                SessionRun.Input("match", match, 1, T, N, Matching.Channels),
            ],
            AskOutputs
        );
        return Answered.Of(scene.Regions, said);
    }

    private static float[] Padded(float[] rows)
    {
        float[] padded = new float[N * Regions.Embedding];
        rows.CopyTo(padded, 0);
        return padded;
    }
}

/// <param name="Regions">What was seen.</param>
/// <param name="Encoded">[N, D].</param>
/// <param name="Keys">[N, learned channels].</param>
/// <param name="Geometry">[N, N, G].</param>
/// <param name="Hidden">[N]: 0 for a region, −10⁴ for padding.</param>
internal sealed record Scene(Regions Regions, float[] Encoded, float[] Keys, float[] Geometry, float[] Hidden);
