using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet.Answering;

/// <summary>What the network says of one statement. All are probabilities.</summary>
internal sealed class Answered
{
    /// <summary>P that it is true, before calibration.</summary>
    public required float P { get; init; }

    /// <summary>For each element: is meant by the statement's subject.</summary>
    public required float[] Subject { get; init; }

    /// <summary>For each element: is meant, and what the statement says holds for it.</summary>
    public required float[] Satisfying { get; init; }

    /// <summary>For each element: its text answers the question; sums to at most 1.</summary>
    public required float[] Answer { get; init; }

    /// <summary>In the order of the generator's quantifiers: exists, none, all, exactly, at least, at most, free.</summary>
    public required float[] Quantifier { get; init; }

    /// <summary>Number of satisfying elements, 0 to 12, then "13 or more".</summary>
    public required float[] Counts { get; init; }
    public required float[] Category { get; init; }

    public AssertionCategory LikeliestCategory => (AssertionCategory)Array.IndexOf(Category, Category.Max());

    /// <param name="regions">The scene's.</param>
    /// <param name="said">p, subject, predicate, answer, quantifier, number, category, counts.</param>
    public static Answered Of(Regions regions, float[][] said)
    {
        int count = regions.Elements.Count;
        float[] subject = new float[count];
        float[] satisfying = new float[count];
        for (int i = 0; i < count; i++)
        {
            subject[i] = Sigmoid(said[1][i + 1]);
            satisfying[i] = subject[i] * Sigmoid(said[2][i + 1]);
        }

        return new Answered
        {
            P = said[0][0],
            Subject = subject,
            Satisfying = satisfying,
            Answer = Softmax(said[3].AsSpan(0, count + 1))[1..],
            Quantifier = Softmax(said[4]),
            Category = Softmax(said[6]),
            Counts = said[7],
        };
    }

    private static float Sigmoid(float x) => 1 / (1 + MathF.Exp(-x));

    private static float[] Softmax(ReadOnlySpan<float> logits)
    {
        float[] p = new float[logits.Length];
        System.Numerics.Tensors.TensorPrimitives.SoftMax(logits, p);
        return p;
    }
}
