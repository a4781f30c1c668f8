using System.Text.Json;
using VisualAssertions.Runner;

namespace VisualAssertions.Cli.Run;

/// <summary>The file <c>last-run.json</c> in a run's folder, for <c>--last-failed</c>: the tests that did not pass, and those that an interrupted run did not come to.</summary>
/// <param name="NotPassed">Keys of cases.</param>
internal sealed record LastRun(IReadOnlyList<string> NotPassed)
{
    private const string FileName = "last-run.json";

    public static LastRun Of(RunReport report, IEnumerable<string> planned)
    {
        HashSet<string> passed =
        [
            .. report.Cases.Where(result => result.Status == CaseStatus.Passed).Select(result => result.Case.Key),
        ];
        return new LastRun([.. planned.Where(key => !passed.Contains(key))]);
    }

    /// <exception cref="VisualAssertException">There was no run, or all of it passed.</exception>
    public static IReadOnlySet<string> Load(string folder)
    {
        string path = Path.Combine(folder, FileName);
        LastRun? last = File.Exists(path) ? Read(path) : null;
        return last is null ? throw CliErrors.NoLastRun(path)
            : last.NotPassed.Count > 0 ? last.NotPassed.ToHashSet()
            : throw CliErrors.NothingFailed(path);
    }

    public void Save(string folder) => JsonText.Save(this, Path.Combine(folder, FileName));

    private static LastRun? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<LastRun>(File.ReadAllText(path), JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
