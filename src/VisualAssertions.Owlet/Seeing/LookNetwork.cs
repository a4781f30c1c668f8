using System.Numerics.Tensors;
using Microsoft.ML.OnnxRuntime;

namespace VisualAssertions.Owlet.Seeing;

/// <summary>What the look network says of one candidate.</summary>
/// <param name="Nothing">P that no element is just here, 0 to 1.</param>
/// <param name="Kinds">P of each kind if there is an element; sums to 1.</param>
/// <param name="States">P of each state, each on its own.</param>
/// <param name="Icons">P of each icon of the list, then P of none; sums to 1.</param>
/// <param name="Bounded">P that it has a visible edge all round.</param>
internal sealed record LookGuess(float Nothing, float[] Kinds, float[] States, float[] Icons, float Bounded);

/// <summary>A small convolutional network that sees one candidate at a time, exported by training as look.onnx.</summary>
internal sealed class LookNetwork(InferenceSession session)
{
    /// <summary>Crops a run: enough to keep the cores busy, few enough for their caches.</summary>
    private const int BatchSize = 32;

    private static readonly string[] Inputs = ["crops", "scalars"];
    private static readonly string[] Outputs = ["kind", "states", "icon", "bounded"];

    /// <returns>One guess for each candidate of <paramref name="page"/>, in their order.</returns>
    public LookGuess[] Look(LookPage page)
    {
        var guesses = new LookGuess[page.Candidates.Count];
        float[] crops = new float[BatchSize * LookCrop.Length];
        float[] scalars = new float[BatchSize * LookScalars.Length];
        byte[] canvases = new byte[BatchSize * LookCrop.Length];
        for (int from = 0; from < guesses.Length; from += BatchSize)
        {
            int count = Math.Min(BatchSize, guesses.Length - from);
            int first = from;
            Parallel.For(
                0,
                count,
                i =>
                    page.Write(
                        page.Candidates[first + i],
                        canvases.AsSpan(i * LookCrop.Length, LookCrop.Length),
                        scalars.AsSpan(i * LookScalars.Length, LookScalars.Length)
                    )
            );
            TensorPrimitives.ConvertTruncating<byte, float>(canvases.AsSpan(0, count * LookCrop.Length), crops);
            Run(crops, scalars, count, guesses.AsSpan(from, count));
        }

        return guesses;
    }

    /// <summary>Looks at crops that are made already.</summary>
    /// <param name="crops">[count, <see cref="LookCrop.Length"/>], bytes as floats.</param>
    /// <param name="scalars">[count, <see cref="LookScalars.Length"/>].</param>
    /// <param name="count">How many.</param>
    /// <param name="guesses">Where the answers go.</param>
    public void Run(float[] crops, float[] scalars, int count, Span<LookGuess> guesses)
    {
        using OrtValue x = OrtValue.CreateTensorValueFromMemory(
            OrtMemoryInfo.DefaultInstance,
            crops.AsMemory(0, count * LookCrop.Length),
            [count, LookCrop.Channels, LookCrop.Rows, LookCrop.Columns]
        );
        using OrtValue s = OrtValue.CreateTensorValueFromMemory(
            OrtMemoryInfo.DefaultInstance,
            scalars.AsMemory(0, count * LookScalars.Length),
            [count, LookScalars.Length]
        );
        using var options = new RunOptions();
        using IDisposableReadOnlyCollection<OrtValue> outputs = session.Run(options, Inputs, [x, s], Outputs);
        ReadOnlySpan<float> kinds = outputs[0].GetTensorDataAsSpan<float>();
        ReadOnlySpan<float> states = outputs[1].GetTensorDataAsSpan<float>();
        ReadOnlySpan<float> icons = outputs[2].GetTensorDataAsSpan<float>();
        ReadOnlySpan<float> bounded = outputs[3].GetTensorDataAsSpan<float>();
        for (int i = 0; i < count; i++)
        {
            guesses[i] = GuessOf(Row(kinds, i, count), Row(states, i, count), Row(icons, i, count), bounded[i]);
        }
    }

    private static ReadOnlySpan<float> Row(ReadOnlySpan<float> all, int index, int count) =>
        all.Slice(index * (all.Length / count), all.Length / count);

    /// <param name="kinds">The kinds, then "nothing".</param>
    /// <param name="states">As put out.</param>
    /// <param name="icons">The icons, then "none".</param>
    /// <param name="bounded">As put out.</param>
    private static LookGuess GuessOf(
        ReadOnlySpan<float> kinds,
        ReadOnlySpan<float> states,
        ReadOnlySpan<float> icons,
        float bounded
    )
    {
        float[] given = kinds[..^1].ToArray();
        TensorPrimitives.Divide(given, Math.Max(1e-6f, TensorPrimitives.Sum<float>(given)), given);
        return new LookGuess(kinds[^1], given, states.ToArray(), icons.ToArray(), bounded);
    }
}
