namespace VisualAssertions.Specs;

/// <summary>How an element is found, in Playwright's words.</summary>
/// <param name="Name">The accessible name; only with <see cref="TargetKind.Role"/>.</param>
public sealed record SpecTarget(TargetKind Kind, string Value, string? Name = null);

public enum TargetKind
{
    Selector,
    Role,
    Label,
    Text,
    Placeholder,
    TestId,
}
