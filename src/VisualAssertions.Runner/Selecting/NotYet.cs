using System.Text.RegularExpressions;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Refuses, before anything is run, what a spec may say but this runner does not do yet: it is never silently left out.</summary>
internal sealed class NotYet
{
    private readonly List<SpecMistake> mistakes = [];
    private readonly Dictionary<string, string[]> lines = [];

    /// <param name="cases">About to be run.</param>
    /// <param name="baseUrl">Given for all apps; null: where each spec says.</param>
    public static IReadOnlyList<SpecMistake> Find(IEnumerable<SpecCase> cases, Uri? baseUrl)
    {
        var notYet = new NotYet();
        foreach (SpecCase specCase in cases)
        {
            notYet.Check(specCase, baseUrl);
        }

        return notYet.mistakes;
    }

    private void Check(SpecCase specCase, Uri? baseUrl)
    {
        (SpecFile file, SpecTest test) = (specCase.File, specCase.Test);
        bool placed = baseUrl is not null || file is not { Serve: null, WebServer: null, BaseUrl: null };
        string? relative = Urls(test).FirstOrDefault(url => !PageUrls.IsAbsolute(url));
        Refuse(!placed && relative is not null, test, "url", NotYetMessages.NoBase(relative!));
    }

    private static IEnumerable<string> Urls(SpecTest test)
    {
        IEnumerable<string> opened = test.Setup.OfType<SetupStep.Goto>().Select(step => step.Url);
        return test.Url is { } url ? opened.Prepend(url) : opened;
    }

    /// <param name="refused">Whether the spec says it.</param>
    /// <param name="test">Where it applies.</param>
    /// <param name="word">As written in the file; it may stand at the top, for all tests.</param>
    /// <param name="message">What is not done, and what to do instead.</param>
    private void Refuse(bool refused, SpecTest test, string word, string message)
    {
        if (refused)
        {
            Add(Find(test.Location, word), message);
        }
    }

    private void Add(SpecLocation location, string message)
    {
        var mistake = new SpecMistake(location, LinesOf(location.File)[location.Line - 1], message);
        if (!mistakes.Contains(mistake))
        {
            mistakes.Add(mistake);
        }
    }

    /// <summary>The word in or after the test, else anywhere in the file, else the test itself.</summary>
    private SpecLocation Find(SpecLocation test, string word)
    {
        var pattern = new Regex(
            $@"(?<![\w-]){Regex.Escape(word)}(?![\w-])",
            RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
        string[] all = LinesOf(test.File);
        foreach (
            int index in Enumerable
                .Range(test.Line - 1, all.Length - test.Line + 1)
                .Concat(Enumerable.Range(0, test.Line - 1))
        )
        {
            if (pattern.Match(all[index]) is { Success: true } match)
            {
                return new SpecLocation(test.File, index + 1, match.Index + 1, word.Length);
            }
        }

        return test;
    }

    private string[] LinesOf(string file)
    {
        if (!lines.TryGetValue(file, out string[]? all))
        {
            lines[file] = all = File.ReadAllLines(file);
        }

        return all;
    }
}
