using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using VisualAssertions.Training.Pages.Defects;
using VisualAssertions.Training.Pages.Kits;

namespace VisualAssertions.Training.Pages.Rendering;

/// <summary>Renders pages with their truth: <c>SEED-VARIANT.png</c> and <c>.json</c>. Seeds already in the folder are skipped.</summary>
public sealed class PageRenderer(TextWriter log)
{
    private readonly TruthReader truths = new();

    /// <param name="outputFolder">Made if it is missing.</param>
    /// <param name="firstSeed">Each seed is one navigation with several variants.</param>
    /// <param name="pages">How many pictures the folder shall hold in the end.</param>
    /// <param name="options">Split, kits, browser.</param>
    /// <param name="cancel">Stops between two navigations.</param>
    public async Task RenderAsync(
        string outputFolder,
        ulong firstSeed,
        int pages,
        RenderOptions options,
        CancellationToken cancel
    )
    {
        Directory.CreateDirectory(outputFolder);
        var cache = new KitCache(options.KitsFolder);
        if (!cache.IsFilled)
        {
            await cache.FillAsync(cancel);
        }

        Stock stock = Stock.Load(options);
        var planner = new PagePlanner(stock, options);
        var defects = new DefectInjector(stock.Words);
        int have = Directory.GetFiles(outputFolder, "*.json").Length;
        int made = 0;
        var clock = Stopwatch.StartNew();
        ulong seed = firstSeed;
        while (have + made < pages)
        {
            await using BrowserStage stage = await BrowserStage.OpenAsync(options, new Draw(seed));
            for (int i = 0; i < options.NavigationsPerBrowser && have + made < pages; i++, seed++)
            {
                cancel.ThrowIfCancellationRequested();
                if (File.Exists(Path.Combine(outputFolder, Name(seed, 0) + ".json")))
                {
                    continue;
                }

                try
                {
                    PagePlan plan = planner.Plan(seed);
                    made += await new Navigation(stage, truths, defects, stock, plan, outputFolder).RenderAsync(
                        options.BaseOnly
                    );
                }
                catch (Exception e) when (e is PlaywrightException or TimeoutException)
                {
                    // A browser that has crashed or hangs is replaced; the seed stays undone for a later run.
                    await log.WriteLineAsync($"seed {seed} was left out: {e.Message.Split('\n')[0]}");
                    seed++;
                    break;
                }

                if (i % 10 == 9)
                {
                    await log.WriteLineAsync(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{have + made}/{pages} pages, seed {seed}, {made / clock.Elapsed.TotalSeconds:0.00} pages/s"
                        )
                    );
                }
            }
        }
    }

    internal static string Name(ulong seed, int variant) =>
        string.Create(CultureInfo.InvariantCulture, $"{seed:000000}-{variant}");
}
