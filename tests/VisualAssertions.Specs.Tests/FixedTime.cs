namespace VisualAssertions.Specs.Tests;

internal sealed class FixedTime(DateTimeOffset? now = null) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now ?? new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
}
