using NUnit.Framework;
using VisualAssertions.NUnit;
using VisualAssertions.Runner.Tests;

namespace VisualAssertions.Outcomes;

/// <summary>Specs as tests, beside a test of the class's own.</summary>
[VisualSpecs("specs", Judge = typeof(ColorJudge))]
public sealed class ShopSpecs
{
    [Test]
    public void Of_its_own() => Assert.Pass();
}

/// <summary>A folder that is not there.</summary>
[VisualSpecs("no-such-folder")]
public sealed class MissingSpecs;
