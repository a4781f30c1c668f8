using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Networks;

namespace VisualAssertions.Training.Questions;

/// <summary>B pages with Q statements each, padded, as flat arrays: what a step of training or measuring takes.</summary>
internal sealed class QuestionBatch
{
    public required QuestionNet.Sizes Size { get; init; }
    public required float[] Features { get; init; }
    public required float[] Text { get; init; }
    public required float[] Icon { get; init; }
    public required float[] Geometry { get; init; }
    public required float[] HiddenRegions { get; init; }
    public required float[] Tokens { get; init; }
    public required float[] Pooled { get; init; }
    public required float[] HiddenTokens { get; init; }
    public required float[] Match { get; init; }
    public required QuestionLabels Labels { get; init; }
    public required IReadOnlyList<Statement> Statements { get; init; }
}

/// <summary>Truth for each of B·Q statements; the region arrays are [B·Q, N] of 0 and 1.</summary>
internal sealed class QuestionLabels(int rows, int regions)
{
    /// <summary>What the loss leaves out.</summary>
    public const long Unknown = -100;

    /// <summary>1 true, 0 false.</summary>
    public float[] Truth { get; } = new float[rows];

    /// <summary>1 where <see cref="Truth"/> is known.</summary>
    public float[] HasTruth { get; } = new float[rows];
    public float[] Subject { get; } = new float[rows * regions];
    public float[] Satisfied { get; } = new float[rows * regions];
    public float[] Anchor { get; } = new float[rows * regions];
    public float[] SecondAnchor { get; } = new float[rows * regions];
    public float[] Answer { get; } = new float[rows * regions];
    public long[] Quantifier { get; } = new long[rows];
    public long[] Number { get; } = new long[rows];

    /// <summary><see cref="Unknown"/> where nobody said.</summary>
    public long[] Category { get; } = new long[rows];

    /// <summary>1 where the statement is said of elements.</summary>
    public float[] Grounded { get; } = new float[rows];

    public void Set(int row, Statement statement, int[] regionOf)
    {
        Grounding grounding = statement.Grounding;
        Truth[row] = statement.Truth == true ? 1 : 0;
        HasTruth[row] = statement.Truth is null ? 0 : 1;
        Quantifier[row] = (long)grounding.Quantifier;
        Number[row] = Math.Clamp(grounding.Number, 0, 12);
        Category[row] = statement.HasCategory ? (long)statement.Category : Unknown;
        Grounded[row] = grounding.Quantifier == Programs.Quantifier.Free ? 0 : 1;
        Mark(Subject, row, grounding.Subjects, regionOf);
        Mark(Satisfied, row, grounding.Satisfied, regionOf);
        Mark(Anchor, row, grounding.Anchors, regionOf);
        Mark(SecondAnchor, row, grounding.SecondAnchors, regionOf);
        Mark(Answer, row, grounding.Answers, regionOf);
    }

    private void Mark(float[] into, int row, IReadOnlyList<int> ids, int[] regionOf)
    {
        foreach (int id in ids)
        {
            if (regionOf[id] >= 0)
            {
                into[row * regions + regionOf[id]] = 1;
            }
        }
    }
}
