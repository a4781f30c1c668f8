namespace VisualAssertions.Programs;

/// <summary>Ids are places in the page's list of elements.</summary>
public sealed record Grounding
{
    /// <summary>What the statement is about: every element that fits its subject.</summary>
    public IReadOnlyList<int> Subjects { get; init; } = [];

    /// <summary>Those subjects for which the predicate holds.</summary>
    public IReadOnlyList<int> Satisfied { get; init; } = [];

    /// <summary>The thing that the subject or predicate is placed by (the row's key, the named container, "below X").</summary>
    public IReadOnlyList<int> Anchors { get; init; } = [];

    /// <summary>A second one (the column's head, the other end of "between").</summary>
    public IReadOnlyList<int> SecondAnchors { get; init; } = [];
    public required Quantifier Quantifier { get; init; }

    /// <summary>For <see cref="Quantifier.Exactly"/>, <see cref="Quantifier.AtLeast"/> and <see cref="Quantifier.AtMost"/>: the k, 0 to 12.</summary>
    public int Number { get; init; }

    /// <summary>For a question that asks for a text: the elements whose text answers it.</summary>
    public IReadOnlyList<int> Answers { get; init; } = [];
}

/// <summary>How the truth follows from subjects and those of them that satisfy the predicate.</summary>
public enum Quantifier
{
    Exists,
    None,

    /// <summary>All, and at least one.</summary>
    All,
    Exactly,
    AtLeast,
    AtMost,

    /// <summary>Not said of elements: page kinds, themes, whole-page impressions.</summary>
    Free,
}
