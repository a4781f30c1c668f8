using System.Text.Json;
using Microsoft.Playwright;
using VisualAssertions.Capture;

namespace VisualAssertions.Owlet.Tests.Reading;

/// <summary>A line as the browser laid it out; <paramref name="Data"/> is its class:size:look.</summary>
internal sealed record TrueLine(string Text, Box Box, string Data)
{
    public LineClass Kind => Enum.Parse<LineClass>(Data.Split(':')[0]);
}

/// <summary>A page as the browser drew it, and what is written on it.</summary>
internal sealed record DrawnPage(Screenshot Screenshot, IReadOnlyList<TrueLine> Lines)
{
    private const string Script = """
        () => JSON.stringify([...document.querySelectorAll('[data-line]')].map(e => {
            const range = document.createRange();
            range.selectNodeContents(e);
            const r = range.getClientRects()[0];
            return { text: e.textContent, data: e.dataset.line, box: { x: r.x, y: r.y, width: r.width, height: r.height } };
        }))
        """;

    public static async Task<DrawnPage> Draw(string html)
    {
        IBrowser browser = await BrowserHost.Shared.GetAsync();
        await using IBrowserContext context = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 800 },
            }
        );
        IPage page = await context.NewPageAsync();
        return await Draw(page, html);
    }

    public static async Task<DrawnPage> Draw(IPage page, string html)
    {
        await page.SetContentAsync(html);
        await page.EvaluateAsync("() => document.fonts.ready");
        byte[] png = await page.ScreenshotAsync(new() { FullPage = true });
        string lines = await page.EvaluateAsync<string>(Script);
        return new DrawnPage(
            Screenshot.Decode(png, "drawn page"),
            JsonSerializer.Deserialize<List<TrueLine>>(lines, JsonSerializerOptions.Web)!
        );
    }
}
