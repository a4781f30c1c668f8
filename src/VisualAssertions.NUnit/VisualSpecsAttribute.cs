using System.Reflection;
using System.Runtime.CompilerServices;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;

namespace VisualAssertions.NUnit;

/// <summary>Makes each test of a folder of specs (<c>*.visual.yaml</c>), with each entry of its matrix, a test of this class. Discovery starts neither model nor browser.</summary>
/// <example><c>[VisualSpecs("specs")] public sealed class ShopSpecs;</c></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class VisualSpecsAttribute : NUnitAttribute, IFixtureBuilder2
{
    private static readonly MethodInfo RunAsync = typeof(SpecTest).GetMethod(nameof(SpecTest.RunAsync))!;

    private readonly string path;
    private readonly string file;

    /// <param name="path">A folder, at any depth, or one spec. Counts from the folder of this source file; where that is not there, from the output folder.</param>
    /// <param name="file">The compiler gives it.</param>
    public VisualSpecsAttribute(string path, [CallerFilePath] string file = "") =>
        (this.path, this.file) = (path, file);

    /// <summary>Where every app is, whatever the specs say; nothing is served then. Null: where each spec says.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>What looks: an <see cref="IScreenJudge"/> with a constructor without parameters; null: the embedded model, shared by all tests.</summary>
    public Type? Judge { get; set; }

    public IEnumerable<TestSuite> BuildFrom(ITypeInfo typeInfo) => BuildFrom(typeInfo, new EveryTest());

    public IEnumerable<TestSuite> BuildFrom(ITypeInfo typeInfo, IPreFilter filter)
    {
        TestSuite fixture = new NUnitTestFixtureBuilder().BuildFrom(typeInfo, filter);
        var settings = new SpecSettings(BaseUrl is { } url ? new Uri(url) : null, Judge);
        foreach (SpecTest spec in SpecFolder.Read(path, file, settings))
        {
            fixture.Add(Test(spec, typeInfo.Type, fixture));
        }

        return [fixture];
    }

    private static TestMethod Test(SpecTest spec, Type fixtureType, TestSuite fixture)
    {
        // As a method of the fixture's type: explorers and reports list it there.
        var method = new MethodWrapper(fixtureType, RunAsync);
        TestMethod test = new NUnitTestCaseBuilder().BuildTestMethod(method, fixture, new TestCaseParameters([spec]));
        test.Name = spec.Name;
        test.FullName = $"{fixture.FullName}.{spec.Name}";
        foreach (string tag in spec.Tags)
        {
            test.Properties.Add(PropertyNames.Category, tag);
        }

        return test;
    }

    private sealed class EveryTest : IPreFilter
    {
        public bool IsMatch(Type type) => true;

        public bool IsMatch(Type type, MethodInfo method) => true;
    }
}
