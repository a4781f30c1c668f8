namespace VisualAssertions;

/// <summary>One thing on the screen, with what is known of it as probabilities: the token that statements are asked of.</summary>
/// <remarks>Compared by reference in its arrays.</remarks>
public sealed record Element
{
    public static int KindCount { get; } = Enum.GetValues<ElementKind>().Length;
    public static int StateCount { get; } = Enum.GetValues<ElementState>().Length;

    public required Box Box { get; init; }

    /// <summary>P of each <see cref="ElementKind"/>; sums to 1.</summary>
    public required float[] KindProbabilities { get; init; }

    /// <summary>P of each <see cref="ElementState"/>, each on its own.</summary>
    public required float[] StateProbabilities { get; init; }

    /// <summary>P of there being an element at all, 0 to 1.</summary>
    public float Certainty { get; init; } = 1;

    /// <summary>What is written in it, lines joined by a space; empty if nothing is.</summary>
    public string Text { get; init; } = "";

    /// <summary>The colour of its surface; null for bare text and pictures.</summary>
    public Rgb? Fill { get; init; }

    /// <summary>The colour of its text, icon or border; null where it has none.</summary>
    public Rgb? Color { get; init; }

    /// <summary>Names of the icon that it is or carries, likeliest first, with P.</summary>
    public IReadOnlyList<IconGuess> Icons { get; init; } = [];

    public ElementKind Kind => (ElementKind)Array.IndexOf(KindProbabilities, KindProbabilities.Max());

    public IEnumerable<ElementState> States =>
        Enum.GetValues<ElementState>().Where(state => StateProbabilities[(int)state] >= 0.5f);

    public float P(ElementKind kind) => KindProbabilities[(int)kind];

    public float P(ElementState state) => StateProbabilities[(int)state];
}

/// <param name="Name">A name of models/owlet/icons.txt, such as <c>cart</c>.</param>
/// <param name="Probability">0 to 1.</param>
public sealed record IconGuess(string Name, float Probability);
