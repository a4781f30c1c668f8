using System.Diagnostics;
using System.Xml.Linq;

namespace VisualAssertions.Adapters.Tests;

/// <summary>What a framework made of one test.</summary>
/// <param name="Kind">In the framework's own words.</param>
internal sealed record Outcome(string Kind, string Message, bool HasPicture);

/// <summary>Runs the small test projects of <c>tests/Outcomes</c>, each by its framework's own runner, and reads the report.</summary>
internal static class OutcomeRun
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>NUnit's own report tells failures from errors, which VSTest's does not.</summary>
    public static IReadOnlyDictionary<string, Outcome> NUnit()
    {
        XElement report = Run(
            "NUnit",
            "VisualAssertions.Outcomes.NUnit.xml",
            ["vstest", "{dll}", "--", "NUnit.TestOutputXml={folder}"]
        );
        return report
            .Descendants("test-case")
            .ToDictionary(
                test => (string)test.Attribute("name")!,
                test => new Outcome(
                    $"{(string?)test.Attribute("result")} {(string?)test.Attribute("label")}".Trim(),
                    string.Join('\n', test.Descendants("message").Take(1).Select(message => message.Value)),
                    test.Descendants("attachment").Any()
                )
            );
    }

    public static IReadOnlyDictionary<string, Outcome> Xunit()
    {
        XElement report = Run("Xunit", "report.xml", ["{dll}", "-xml", "{folder}/report.xml"]);
        return report
            .Descendants("test")
            .ToDictionary(
                test => (string)test.Attribute("method")!,
                test => new Outcome(
                    $"{(string?)test.Attribute("result")} {(string?)test.Element("failure")?.Attribute("exception-type")}".Trim(),
                    (string?)test.Element("failure")?.Element("message") ?? (string?)test.Element("warnings") ?? "",
                    test.Descendants("attachment").Any()
                )
            );
    }

    public static IReadOnlyDictionary<string, Outcome> MSTest() =>
        OfTrx(
            Run(
                "MSTest",
                "report.trx",
                ["vstest", "{dll}", "--logger:trx;LogFileName=report.trx", "--ResultsDirectory:{folder}"]
            )
        );

    public static IReadOnlyDictionary<string, Outcome> TUnit() =>
        OfTrx(
            Run(
                "TUnit",
                "report.trx",
                ["{dll}", "--report-trx", "--report-trx-filename", "report.trx", "--results-directory", "{folder}"]
            )
        );

    private static Dictionary<string, Outcome> OfTrx(XElement report) =>
        report
            .Descendants(Trx + "UnitTestResult")
            .ToDictionary(
                test => (string)test.Attribute("testName")!,
                test => new Outcome(
                    (string)test.Attribute("outcome")!,
                    (string?)test.Descendants(Trx + "Message").FirstOrDefault()
                        ?? (string?)test.Descendants(Trx + "StdOut").FirstOrDefault()
                        ?? "",
                    test.Descendants(Trx + "ResultFile").Any()
                )
            );

    /// <param name="framework">Names the project.</param>
    /// <param name="report">The file's name.</param>
    /// <param name="arguments">Of <c>dotnet</c>; <c>{dll}</c> and <c>{folder}</c> are filled in.</param>
    private static XElement Run(string framework, string report, string[] arguments)
    {
        string folder = Directory.CreateTempSubdirectory("visualassert-").FullName;
        try
        {
            string[] filled =
            [
                .. arguments.Select(argument => argument.Replace("{dll}", Dll(framework)).Replace("{folder}", folder)),
            ];
            using var process = Process.Start(
                new ProcessStartInfo("dotnet", filled) { RedirectStandardOutput = true, RedirectStandardError = true }
            )!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            TestContext.Out.WriteLine(process.StandardOutput.ReadToEnd());
            TestContext.Out.WriteLine(errors.Result);
            process.WaitForExit();
            return XElement.Load(Path.Combine(folder, report));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Built beside these tests, in the same configuration.</summary>
    private static string Dll(string framework)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        string name = $"VisualAssertions.Outcomes.{framework}";
        return Path.Combine(own.Parent!.Parent!.FullName, name, own.Name, $"{name}.dll");
    }
}
