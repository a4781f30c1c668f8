namespace VisualAssertions.Specs;

/// <summary>A statement that must hold, or a question whose answer is expected.</summary>
/// <remarks>Compared by reference in its lists.</remarks>
public sealed record SpecAssertion
{
    /// <summary>The statement, or the question if <see cref="Is"/> is there.</summary>
    public required string Text { get; init; }

    /// <summary>The expected answer; null for a statement.</summary>
    public ExpectedAnswer? Is { get; init; }

    /// <summary>Unique within its test; null if the spec gives none.</summary>
    public string? Id { get; init; }

    /// <summary>What history and approvals know it by: its id, else its text.</summary>
    public string Key => Id ?? Text;

    /// <summary>A name among the test's regions; null for the whole screenshot.</summary>
    public string? Region { get; init; }

    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>The test's, with this assertion's own <c>passAt</c>.</summary>
    public required JudgeSettings Judge { get; init; }

    /// <summary>Told when it fails: why it matters.</summary>
    public string? Message { get; init; }

    public WhenFilter When { get; init; } = WhenFilter.Always;

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Checked in the DOM as well; a disagreement is a finding of its own.</summary>
    public DomCheck? Dom { get; init; }

    /// <summary>The waiver that holds today.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>The words of the statement; in a shared file if it comes from there.</summary>
    public required SpecLocation Location { get; init; }
}

public enum Severity
{
    Error,
    Warning,
    Info,
}

/// <summary>What an element of the DOM must be like; what is null is not checked.</summary>
public sealed record DomCheck
{
    public required SpecTarget Target { get; init; }
    public bool? Visible { get; init; }
    public bool? Enabled { get; init; }
    public bool? Checked { get; init; }
    public string? Text { get; init; }
    public string? Value { get; init; }

    /// <summary>How many elements there must be.</summary>
    public int? Count { get; init; }
}
