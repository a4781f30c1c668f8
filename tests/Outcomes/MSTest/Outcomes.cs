using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace VisualAssertions.Outcomes;

[TestClass]
public sealed class Outcomes
{
    [TestMethod]
    public Task Holds() => Demands.Hold();

    [TestMethod]
    public Task Fails() => Demands.Fail();

    [TestMethod]
    public Task Unsure() => Demands.BeUnsure();

    [TestMethod]
    public Task Warns() => Demands.Warn();

    [TestMethod]
    public Task Breaks() => Demands.Break();
}
