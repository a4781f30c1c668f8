using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using VisualAssertions.Cli.Check;
using VisualAssertions.Runner;
using VisualAssertions.Specs;

namespace VisualAssertions.Cli.Run;

/// <summary>The file <c>junit.xml</c> of a run: a suite for each spec, a case for each test.</summary>
internal static class JunitXml
{
    public static byte[] Of(RunReport report, IReadOnlyDictionary<SpecCase, string> pictures)
    {
        var root = new XElement(
            "testsuites",
            Totals(report.Cases),
            report
                .Cases.GroupBy(result => result.Case.File.Path)
                .Select(group => Suite(group.Key, [.. group], pictures))
        );
        using var bytes = new MemoryStream();
        new XDocument(root).Save(bytes);
        return bytes.ToArray();
    }

    private static XElement Suite(
        string spec,
        IReadOnlyList<CaseResult> results,
        IReadOnlyDictionary<SpecCase, string> pictures
    ) =>
        new(
            "testsuite",
            new XAttribute("name", Plain(spec)),
            Totals(results),
            results.Select(result => Case(result, pictures.GetValueOrDefault(result.Case)))
        );

    private static XAttribute[] Totals(IReadOnlyList<CaseResult> results) =>
        [
            new("tests", results.Count),
            new("failures", results.Count(result => result.Status == CaseStatus.Failed)),
            new("errors", results.Count(result => result.Status == CaseStatus.NotLooked)),
            new("time", Seconds(results.Aggregate(TimeSpan.Zero, (sum, result) => sum + result.Time))),
        ];

    private static XElement Case(CaseResult result, string? picture) =>
        new(
            "testcase",
            new XAttribute("classname", Plain(result.Case.File.Name)),
            new XAttribute("name", Plain(result.Case.Name)),
            new XAttribute("time", Seconds(result.Time)),
            result.Trouble is { } trouble ? Problem("error", trouble.Split('\n')[0], trouble) : null,
            result
                .Assertions.Where(assertion => assertion.Effect == Effect.Fails)
                .Select(assertion => Problem("failure", assertion.Verdict.Statement, Words(assertion))),
            result
                .Assertions.Where(assertion => assertion.Effect is Effect.Warns or Effect.Notes)
                .Select(assertion => new XElement("system-out", Plain(Words(assertion)))),
            result.Earlier.Select(earlier => new XElement("system-out", Plain($"Earlier attempt: {earlier}"))),
            picture is null ? null : new XElement("system-out", $"[[ATTACHMENT|{Path.GetFullPath(picture)}]]")
        );

    private static XElement Problem(string kind, string message, string text) =>
        new(kind, new XAttribute("message", Plain(message)), Plain(text));

    private static string Words(AssertionResult result) =>
        $"""
            {result.Assertion.Location.File}:{result.Assertion.Location.Line}
            {result.Verdict.Statement}
            {VerdictWords.Said(result.Verdict)}
            {string.Concat(
                VerdictWords.TurnedRound(result.Verdict).Select(line => $"{line}\n")
            )}Answer: {result.Verdict.Answer}{(DomWords.Of(result) is { } dom ? $"\nDOM: {dom}" : "")}
            """;

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>Without the control characters that XML cannot hold.</summary>
    private static string Plain(string text) => new([.. text.Where(XmlConvert.IsXmlChar)]);
}
