using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using VisualAssertions.Runner;

namespace VisualAssertions.Cli.Run;

/// <summary>What is refused before anything is read.</summary>
internal sealed partial class RunSettings
{
    /// <summary>As many as a spec may ask for.</summary>
    private const int MostRetries = 10;

    private const int MostWorkers = 64;

    private static readonly string[] KnownReporters = ["list", "html", "json", "junit"];

    private static void CheckPattern(OptionResult result)
    {
        try
        {
            Pattern(result.GetValueOrDefault<string>() ?? "");
        }
        catch (RegexParseException problem)
        {
            result.AddError($"--grep: {problem.Message}");
        }
    }

    private static void CheckUrl(OptionResult result)
    {
        string text = result.GetValueOrDefault<string>() ?? "";
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https" or "file"))
        {
            result.AddError($"--base-url: '{text}' is no URL; write it as http://localhost:5000.");
        }
    }

    private static void CheckRetries(OptionResult result)
    {
        if (result.GetValueOrDefault<int?>() is not (>= 0 and <= MostRetries))
        {
            result.AddError($"--retries: a number from 0 to {MostRetries}.");
        }
    }

    private static void CheckReporters(OptionResult result)
    {
        foreach (string word in Words(result.GetValueOrDefault<string[]>()).Except(KnownReporters))
        {
            result.AddError($"--reporter: '{word}' is no reporter; there are {string.Join(", ", KnownReporters)}.");
        }
    }

    private static void CheckWorkers(OptionResult result)
    {
        if (result.GetValueOrDefault<int>() is not (>= 1 and <= MostWorkers))
        {
            result.AddError($"--workers: a number from 1 to {MostWorkers}.");
        }
    }

    private static void CheckShard(OptionResult result)
    {
        string text = result.GetValueOrDefault<string>() ?? "";
        if (Shard.TryParse(text) is null)
        {
            result.AddError($"--shard: '{text}' is no part; write it as 2/5, from 1/5 to 5/5.");
        }
    }

    private static void CheckEndpoint(OptionResult result)
    {
        string text = result.GetValueOrDefault<string>() ?? "";
        bool isUrl = Uri.TryCreate(text, UriKind.Absolute, out Uri? url);
        if (!isUrl || url!.Scheme is not ("ws" or "wss" or "http" or "https"))
        {
            result.AddError(
                $"--browser-endpoint: '{text}' is no URL; write it as ws://host:3000/ or http://host:9222."
            );
        }
    }
}
