using Microsoft.Playwright;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Where the regions of a test are on its screenshot.</summary>
internal sealed class CaseRegions
{
    private readonly IPage page;
    private readonly SpecTest test;
    private readonly Screenshot screenshot;

    public CaseRegions(IPage page, SpecTest test, Screenshot screenshot) =>
        (this.page, this.test, this.screenshot) = (page, test, screenshot);

    /// <returns>Boxes in pixels of the screenshot, only of regions that are asked for.</returns>
    /// <exception cref="VisualAssertException">A region is not on the screenshot.</exception>
    public async Task<IReadOnlyDictionary<string, Box>> FindAsync(IEnumerable<SpecAssertion> assertions)
    {
        var boxes = new Dictionary<string, Box>();
        string[] names = [.. assertions.Select(assertion => assertion.Region).OfType<string>().Distinct()];
        if (names.Length == 0)
        {
            return boxes;
        }

        float scale = screenshot.Width / await page.EvaluateAsync<float>("() => innerWidth");
        foreach (string name in names)
        {
            Box css = await FindAsync(name, test.Regions[name], scale);
            var box = new Box(css.X * scale, css.Y * scale, css.Width * scale, css.Height * scale);
            Box shown = box.Clip(screenshot.Width, screenshot.Height);
            boxes[name] = shown.Area > 0 ? shown : throw PageErrors.NoRegion(name, test, null);
        }

        return boxes;
    }

    /// <returns>In CSS pixels of the screenshot.</returns>
    private async Task<Box> FindAsync(string name, SpecRegion region, float scale)
    {
        if (region.Box is { } box)
        {
            (float width, float height) = (screenshot.Width / scale, screenshot.Height / scale);
            return new Box(
                box.Left.Pixels(width),
                box.Top.Pixels(height),
                box.Width.Pixels(width),
                box.Height.Pixels(height)
            );
        }

        LocatorBoundingBoxResult? found = await BoxOfAsync(name, region.Target!);
        // A full page counts from its top, a box of Playwright from the top of the viewport.
        float[] scrolled = test.Screenshot.FullPage
            ? await page.EvaluateAsync<float[]>("() => [scrollX, scrollY]")
            : [0, 0];
        return found is null
            ? throw PageErrors.NoRegion(name, test, null)
            : new Box(found.X + scrolled[0], found.Y + scrolled[1], found.Width, found.Height);
    }

    private async Task<LocatorBoundingBoxResult?> BoxOfAsync(string name, SpecTarget target)
    {
        try
        {
            ILocator locator = page.Find(target);
            return await locator.CountAsync() == 0 ? null : await locator.BoundingBoxAsync();
        }
        catch (PlaywrightException problem)
        {
            throw PageErrors.NoRegion(name, test, PageErrors.Says(problem));
        }
    }
}
