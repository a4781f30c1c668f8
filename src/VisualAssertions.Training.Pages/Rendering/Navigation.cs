using Microsoft.Playwright;
using VisualAssertions.Training.Pages.Defects;

namespace VisualAssertions.Training.Pages.Rendering;

/// <summary>All variants of one plan, in one document: base, other theme, other content, a defect, scrolled.</summary>
internal sealed class Navigation(
    BrowserStage stage,
    TruthReader truths,
    DefectInjector defects,
    Stock stock,
    PagePlan plan,
    string folder
)
{
    private readonly Draw draw = new(plan.Seed ^ 0x5DEECE66D);
    private int written;

    /// <summary>How many pictures were written.</summary>
    public async Task<int> RenderAsync(bool baseOnly)
    {
        ulong content = draw.Next();
        PageLook look = plan.FirstLook;
        string body = plan.Body(stock, content);
        await stage.OpenAsync(plan, look, body);
        (byte[] png, Screenshot clean, PageTruth truth) = await LookAsync(0);

        if (!baseOnly)
        {
            await VariantsAsync(look, body, clean);
        }

        // The base page last: its file says that the seed is complete.
        Write(0, png, truth);
        return written;
    }

    private async Task VariantsAsync(PageLook look, string body, Screenshot clean)
    {
        await DefectAsync(1, look, body, clean);
        await ScrolledAsync(2, look, body);
        await stage.ShowAsync(plan, plan.OtherLook, body);
        await SaveAsync(3);
        string second = plan.Body(stock, draw.Next());
        await stage.ShowAsync(plan, look, second);
        await SaveAsync(4);
        if (draw.Chance(0.5))
        {
            (_, Screenshot clean2, _) = await LookAsync(4);
            await DefectAsync(5, look, second, clean2);
        }
    }

    private async Task DefectAsync(int variant, PageLook look, string body, Screenshot clean)
    {
        await stage.ShowAsync(plan, look, body);
        if (await defects.InjectAsync(stage.Page, draw) is not { } made)
        {
            return;
        }

        await stage.SettleAsync();
        (byte[] png, Screenshot spoilt, PageTruth truth) = await LookAsync(variant);
        bool told =
            truth.DefectElement >= 0
            && (
                made.Name == "leak"
                || truth
                    .Elements[truth.DefectElement]
                    .States.Any(state => state.ToString().Equals(made.Name, StringComparison.OrdinalIgnoreCase))
            );
        if (told && DefectInjector.Shows(clean, spoilt, made.Boxes, plan.Scale))
        {
            Write(variant, png, truth with { Defect = made.Name });
        }
    }

    private async Task ScrolledAsync(int variant, PageLook look, string body)
    {
        await stage.ShowAsync(plan, look, body);
        int moved = await stage.Page.EvaluateAsync<int>(
            "share => { scrollTo(0, share * (document.documentElement.scrollHeight - innerHeight)); return Math.round(scrollY); }",
            draw.Between(0.2, 1)
        );
        if (moved > 40)
        {
            await SaveAsync(variant);
        }
    }

    private async Task SaveAsync(int variant)
    {
        (byte[] png, _, PageTruth truth) = await LookAsync(variant);
        Write(variant, png, truth);
    }

    private async Task<(byte[] Png, Screenshot Picture, PageTruth Truth)> LookAsync(int variant)
    {
        byte[] png = await stage.PhotographAsync();
        Screenshot picture = Screenshot.Decode(png, PageRenderer.Name(plan.Seed, variant));
        (IReadOnlyList<TruthElement> elements, int defect) = await truths.ReadAsync(stage.Page, picture, plan.Scale);
        var truth = new PageTruth
        {
            Image = PageRenderer.Name(plan.Seed, variant) + ".png",
            Width = picture.Width,
            Height = picture.Height,
            Scale = plan.Scale,
            Kit = plan.KitName,
            Screen = plan.ScreenName,
            Seed = plan.Seed,
            PageKinds = plan.PageKinds,
            Dark = Brightness.IsDark(picture),
            DefectElement = defect,
            Elements = elements,
        };
        return (png, picture, truth);
    }

    private void Write(int variant, byte[] png, PageTruth truth)
    {
        string path = Path.Combine(folder, PageRenderer.Name(plan.Seed, variant));
        File.WriteAllBytes(path + ".png", png);
        truth.Save(path + ".json");
        written++;
    }
}

internal static class Brightness
{
    /// <summary>Most of the surface is dark: the median brightness of a grid of pixels is below 0.4.</summary>
    public static bool IsDark(Screenshot picture)
    {
        List<int> levels = [];
        for (int y = 4; y < picture.Height; y += 9)
        {
            for (int x = 4; x < picture.Width; x += 9)
            {
                Rgb pixel = picture[x, y];
                levels.Add((299 * pixel.R + 587 * pixel.G + 114 * pixel.B) / 1000);
            }
        }

        levels.Sort();
        return levels[levels.Count / 2] < 0.4 * 255;
    }
}
