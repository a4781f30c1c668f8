using System.Globalization;

namespace VisualAssertions.Runner;

/// <summary>Asks a URL whether an app is ready behind it.</summary>
internal sealed class AnswerProbe : IDisposable
{
    /// <summary>A first page may be built when it is asked for.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly Uri url;
    private readonly HttpClient client;

    public AnswerProbe(Uri url)
    {
        this.url = url;
        var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseProxy = !url.IsLoopback,
            // Only whether it answers is asked here; the browser judges its certificate.
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
        };
        client = new HttpClient(handler) { Timeout = Longest };
    }

    /// <summary>What the URL said last, in words.</summary>
    public string LastAnswer { get; private set; } = "nothing";

    /// <summary>As Playwright has it: a page, a redirect, or a refusal of who asks; not a page that is missing, nor a server's error.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellation)
    {
        try
        {
            using HttpResponseMessage response = await client.GetAsync(
                url,
                HttpCompletionOption.ResponseHeadersRead,
                cancellation
            );
            int status = (int)response.StatusCode;
            LastAnswer = string.Create(CultureInfo.InvariantCulture, $"status {status}");
            return status is >= 200 and < 404;
        }
        catch (HttpRequestException problem)
        {
            LastAnswer = $"nothing ({problem.Message})";
            return false;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            LastAnswer = string.Create(CultureInfo.InvariantCulture, $"nothing within {Longest.TotalSeconds} s");
            return false;
        }
    }

    public void Dispose() => client.Dispose();
}
