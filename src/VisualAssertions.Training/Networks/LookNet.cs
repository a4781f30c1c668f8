using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Training.Graphs;

namespace VisualAssertions.Training.Networks;

/// <summary>Sizes of the look network.</summary>
/// <param name="Icons">Names in models/owlet/icons.txt.</param>
internal sealed record LookConfig(int Icons)
{
    /// <summary>Channels of each stage; every stage halves the canvas.</summary>
    public int[] Channels { get; init; } = [16, 32, 64, 96];
    public int Hidden { get; init; } = 128;
    public int ScalarHidden { get; init; } = 64;

    /// <summary>The kinds, then "nothing".</summary>
    public int Kinds { get; } = Element.KindCount + 1;
    public int States { get; } = Element.StateCount;

    /// <summary>The icons, then "none".</summary>
    public int IconsAndNone { get; } = Icons + 1;

    /// <summary>Numbers that the last stage leaves of a crop.</summary>
    public int Flat => Channels[^1] * (LookCrop.Rows >> Channels.Length) * (LookCrop.Columns >> Channels.Length);
}

/// <summary>Before softmax and sigmoid.</summary>
/// <param name="Kind">[B, Kinds].</param>
/// <param name="States">[B, States].</param>
/// <param name="Icon">[B, IconsAndNone].</param>
/// <param name="Bounded">[B, 1].</param>
internal sealed record LookLogits<T>(T Kind, T States, T Icon, T Bounded);

/// <summary>
/// Sees one candidate's crop. Plain strided convolutions with standardised weights (no statistics of the batch, so that
/// training and export are the same arithmetic), one linear layer over all places, joined by the scalars.
/// </summary>
internal static class LookNet
{
    /// <summary>√(2 / (1 − 1/π)): keeps the variance of a rectified unit at 1.</summary>
    private const float ReluGain = 1.7139f;

    public const string KindBias = "look.kind.bias";

    /// <summary>Share of a residual branch.</summary>
    private const float Residual = 0.5f;

    /// <param name="g">The back end.</param>
    /// <param name="crops">[B, 4, 64, 96], 0 to 255.</param>
    /// <param name="scalars">[B, LookScalars.Length].</param>
    /// <param name="config">Sizes.</param>
    public static LookLogits<T> Forward<T>(IGraph<T> g, T crops, T scalars, LookConfig config)
    {
        T x = g.Add(g.Multiply(crops, 1 / 64f), -2f); // [B, 4, 64, 96]
        int from = LookCrop.Channels;
        for (int stage = 0; stage < config.Channels.Length; stage++)
        {
            int to = config.Channels[stage];
            x = g.Relu(Convolve(g, $"look.stage{stage}.down", x, from, to, stride: 2)); // [B, to, ½H, ½W]
            if (stage > 0)
            {
                T more = g.Relu(Convolve(g, $"look.stage{stage}.more", x, to, to, stride: 1));
                x = g.Add(x, g.Multiply(more, Residual));
            }

            from = to;
        }

        T seen = g.Reshape(x, 0, config.Flat); // [B, Flat]
        seen = g.LayerNorm(g.Linear(seen, "look.flat", config.Flat, config.Hidden), "look.seen", config.Hidden);
        T told = g.Gelu(g.Linear(scalars, "look.told", LookScalars.Length, config.ScalarHidden)); // [B, ScalarHidden]
        T joined = g.Concat(1, g.Gelu(seen), told);
        int width = config.Hidden + config.ScalarHidden;
        T hidden = g.Gelu(g.LayerNorm(g.Linear(joined, "look.join", width, width), "look.joined", width));
        return new LookLogits<T>(
            g.Linear(hidden, "look.kind", width, config.Kinds),
            g.Linear(hidden, "look.states", width, config.States),
            g.Linear(hidden, "look.icon", width, config.IconsAndNone),
            g.Linear(hidden, "look.bounded", width, 1)
        );
    }

    /// <summary>3 × 3, each filter brought to mean 0 and variance 1 / fan-in, then scaled by a trained gain.</summary>
    private static T Convolve<T>(IGraph<T> g, string name, T x, int from, int to, int stride)
    {
        int fanIn = from * 9;
        T filters = g.Reshape(g.Weight($"{name}.weight", [to, from, 3, 3], Init.Normal(1)), to, fanIn);
        T centered = g.Subtract(filters, g.Mean(filters, 1, keep: true));
        T variance = g.Mean(g.Multiply(centered, centered), 1, keep: true);
        T gain = g.Multiply(g.Weight($"{name}.gain", [to, 1], Init.Ones), ReluGain / MathF.Sqrt(fanIn));
        T standard = g.Multiply(g.Divide(centered, g.Sqrt(g.Add(variance, 1e-4f))), gain);
        T bias = g.Weight($"{name}.bias", [to], Init.Zeros);
        return g.Conv2d(x, g.Reshape(standard, to, from, 3, 3), bias, stride, padding: 1);
    }
}
