using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using VisualAssertions.Owlet.Sessions;

namespace VisualAssertions.Owlet.Tests.Sessions;

/// <summary>The shipped encoder against values that the published weights gave in PyTorch (minilm-reference.json).</summary>
public class SentenceEncoderModelTests
{
    /// <summary>Of a hidden value; they lie in about −2 … 2. The word table is stored in int8, the reference was not.</summary>
    private const float HiddenTolerance = 0.03f;

    /// <summary>Of a pooled value; they lie in about −0.2 … 0.2.</summary>
    private const float PooledTolerance = 0.002f;
    private const int D = 384;

    private static readonly InferenceSession Encoder = new OwletSessions(ModelFolder.Find(), ComputeDevice.Cpu).Open(
        "owlet/encoder.onnx"
    );

    private static IEnumerable<TestCaseData> References() =>
        JsonSerializer
            .Deserialize<Reference[]>(
                File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Sessions/minilm-reference.json")),
                JsonSerializerOptions.Web
            )!
            .Select(reference => new TestCaseData(reference).SetArgDisplayNames(reference.Text));

    [TestCaseSource(nameof(References))]
    public void A_sentence_means_what_the_published_encoder_says(Reference reference)
    {
        var (tokens, pooled) = Run([reference.Ids]);
        Assert.That(tokens[..8], Is.EqualTo(reference.LastHidden_first_token_first8).Within(HiddenTolerance));
        Assert.That(
            tokens[(2 * D)..(2 * D + 8)],
            Is.EqualTo(reference.LastHidden_third_token_first8).Within(HiddenTolerance)
        );
        Assert.That(pooled[..8], Is.EqualTo(reference.Pooled_first8).Within(PooledTolerance));
    }

    [Test]
    public void A_sentence_means_the_same_beside_a_longer_one()
    {
        var references = References().Select(data => (Reference)data.Arguments[0]!).ToArray();
        var together = Run([.. references.Select(reference => reference.Ids)]).Pooled;
        for (var i = 0; i < references.Length; i++)
        {
            Assert.That(together[(i * D)..((i + 1) * D)], Is.EqualTo(Run([references[i].Ids]).Pooled).Within(1e-5f));
        }
    }

    private static (float[] Tokens, float[] Pooled) Run(long[][] rows)
    {
        var length = rows.Max(row => row.Length);
        long[] ids = [.. rows.SelectMany(row => row.Concat(Enumerable.Repeat(0L, length - row.Length)))];
        float[] mask = [.. ids.Select(id => id == 0 ? 0f : 1f)];
        using var idValue = OrtValue.CreateTensorValueFromMemory(ids, [rows.Length, length]);
        using var maskValue = OrtValue.CreateTensorValueFromMemory(mask, [rows.Length, length]);
        using var options = new RunOptions();
        using var spokenValue = OrtValue.CreateTensorValueFromMemory(new[] { 0f }, [1]);
        using var outputs = Encoder.Run(
            options,
            ["ids", "mask", "spoken"],
            [idValue, maskValue, spokenValue],
            ["tokens", "pooled"]
        );
        return (outputs[0].GetTensorDataAsSpan<float>().ToArray(), outputs[1].GetTensorDataAsSpan<float>().ToArray());
    }

    public sealed record Reference(
        string Text,
        long[] Ids,
        float[] LastHidden_first_token_first8,
        float[] LastHidden_third_token_first8,
        float[] Pooled_first8
    );
}
