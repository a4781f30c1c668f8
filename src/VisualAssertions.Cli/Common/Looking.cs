using System.Globalization;
using VisualAssertions.Capture;

namespace VisualAssertions.Cli;

/// <summary>A picture or page that the model has seen.</summary>
internal sealed record Look(string Target, Screenshot Screenshot, ISeenScreen Seen, IScreenJudge Judge)
{
    public string Title =>
        string.Create(CultureInfo.InvariantCulture, $"{Target}, {Screenshot.Width}×{Screenshot.Height}");

    /// <summary>Loads the model while the picture is read or the page opened, then looks.</summary>
    public static async Task<Look> AtAsync(
        string target,
        ComputeDevice device,
        CaptureOptions options,
        Surroundings surroundings,
        CancellationToken cancellation
    )
    {
        Terminal terminal = surroundings.Terminal;
        Task<IScreenJudge> loading = Task.Run(() => surroundings.LoadJudge(device), cancellation);
        Screenshot screenshot;
        try
        {
            screenshot = Page(target) is { } url
                ? await CaptureAsync(url, options, surroundings, cancellation)
                : Screenshot.Load(target);
        }
        catch
        {
            // A process that ends while native code loads the model crashes.
            await ((Task)loading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        terminal.Status("Loading the model");
        IScreenJudge judge = await loading;
        terminal.Status($"Looking at {target}");
        ISeenScreen seen = judge.See(screenshot, cancellation);
        return new Look(target, screenshot, seen, judge);
    }

    private static async Task<Screenshot> CaptureAsync(
        Uri url,
        CaptureOptions options,
        Surroundings surroundings,
        CancellationToken cancellation
    )
    {
        surroundings.Terminal.Status($"Opening {url}");
        CapturedPage page = await new PageCapture(options, surroundings.Browser).CaptureAsync(url, cancellation);
        if (!page.Stable)
        {
            surroundings.Terminal.Problem(
                $"Warning: {url} never came to rest within {options.StableTimeout.TotalSeconds} s; this is one moment of it."
            );
        }

        return page.Screenshot;
    }

    /// <summary>Null for a picture.</summary>
    private static Uri? Page(string target)
    {
        bool isHtml = Path.GetExtension(target).ToLowerInvariant() is ".html" or ".htm" && File.Exists(target);
        return isHtml ? new Uri(Path.GetFullPath(target))
            : !target.Contains("://", StringComparison.Ordinal) ? null
            : Uri.TryCreate(target, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" or "file" ? url
            : throw CliErrors.BadUrl(target);
    }
}
