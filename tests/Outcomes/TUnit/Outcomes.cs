using TUnit.Core;

namespace VisualAssertions.Outcomes;

public sealed class Outcomes
{
    [Test]
    public Task Holds() => Demands.Hold();

    [Test]
    public Task Fails() => Demands.Fail();

    [Test]
    public Task Unsure() => Demands.BeUnsure();

    [Test]
    public Task Warns() => Demands.Warn();

    [Test]
    public Task Breaks() => Demands.Break();
}
