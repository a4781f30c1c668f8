using Microsoft.Playwright;
using VisualAssertions.Capture;

namespace VisualAssertions;

/// <summary>Where a screen comes from: a page, an element on it, a picture, or a URL. Paths, URLs, bytes and streams convert by themselves.</summary>
public sealed class ScreenSource
{
    private readonly Func<string> name;
    private readonly Func<CaptureOptions, CancellationToken, Task<CapturedPage>> capture;

    private ScreenSource(Func<string> name, Func<CaptureOptions, CancellationToken, Task<CapturedPage>> capture) =>
        (this.name, this.capture) = (name, capture);

    /// <summary>What to call it in a message.</summary>
    internal string Name => name();

    public static implicit operator ScreenSource(string pathOrUrl) => Of(pathOrUrl);

    public static implicit operator ScreenSource(byte[] picture) => Of(picture);

    public static implicit operator ScreenSource(Stream picture) => Of(picture);

    public static implicit operator ScreenSource(Screenshot picture) => Of(picture);

    public static ScreenSource Of(IPage page) =>
        new(() => page.Url, (options, cancellation) => new PageCapture(options).CaptureAsync(page, cancellation));

    /// <summary>The element, seen within its surroundings.</summary>
    public static ScreenSource Of(ILocator locator) =>
        new(
            () => $"{locator} of {locator.Page.Url}",
            (options, cancellation) => new PageCapture(options).CaptureAsync(locator, cancellation)
        );

    /// <summary>A PNG, JPEG or WebP file; or a page that is opened for this look only.</summary>
    public static ScreenSource Of(string pathOrUrl) =>
        IsUrl(pathOrUrl)
            ? new(
                () => pathOrUrl,
                (options, cancellation) => new PageCapture(options).CaptureAsync(new Uri(pathOrUrl), cancellation)
            )
            : Picture(pathOrUrl, () => Screenshot.Load(pathOrUrl));

    /// <summary>A PNG, JPEG or WebP file in memory.</summary>
    public static ScreenSource Of(byte[] picture) =>
        Picture("the picture", () => Screenshot.Decode(picture, "the picture"));

    /// <summary>A PNG, JPEG or WebP file, read from here to the stream's end.</summary>
    public static ScreenSource Of(Stream picture) =>
        new(
            () => "the picture",
            async (_, cancellation) =>
            {
                using var bytes = new MemoryStream();
                await picture.CopyToAsync(bytes, cancellation);
                return AtRest(Screenshot.Decode(bytes.ToArray(), "the picture"));
            }
        );

    public static ScreenSource Of(Screenshot picture) => Picture("the screenshot", () => picture);

    internal Task<CapturedPage> CaptureAsync(CaptureOptions options, CancellationToken cancellation) =>
        capture(options, cancellation);

    private static ScreenSource Picture(string name, Func<Screenshot> load) =>
        new(() => name, (_, cancellation) => Task.Run(() => AtRest(load()), cancellation));

    private static CapturedPage AtRest(Screenshot screenshot) => new() { Screenshot = screenshot, Stable = true };

    private static bool IsUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? url)
        && url.Scheme is ("http" or "https" or "file")
        && text.Contains("://", StringComparison.Ordinal);
}
