namespace VisualAssertions.Specs;

/// <summary>What the assertions of one test may refer to.</summary>
internal sealed record AssertionScope(
    IEnumerable<string> Regions,
    JudgeSettings Judge,
    IReadOnlyList<MatrixEntry> Matrix,
    IReadOnlyList<Waiver> Waivers
)
{
    /// <summary>The files that led here, the spec first; none may be used again.</summary>
    public IReadOnlyList<string> UsedBy { get; init; } = [];

    /// <summary>Names that stand in for inputs that are missing, which is told already.</summary>
    public IReadOnlyList<string> Excused { get; init; } = [];
}
