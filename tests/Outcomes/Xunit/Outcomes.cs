using Xunit;

namespace VisualAssertions.Outcomes;

public sealed class Outcomes
{
    [Fact]
    public Task Holds() => Demands.Hold();

    [Fact]
    public Task Fails() => Demands.Fail();

    [Fact]
    public Task Unsure() => Demands.BeUnsure();

    [Fact]
    public Task Warns() => Demands.Warn();

    [Fact]
    public Task Breaks() => Demands.Break();
}
