using Microsoft.Playwright;
using VisualAssertions.Training.Pages.Content;

namespace VisualAssertions.Training.Pages.Defects;

/// <summary>Puts one defect into the page as it lies, and says whether it shows, and only where it should.</summary>
internal sealed class DefectInjector(Vocabulary words)
{
    private static readonly string[] Kinds =
    [
        "broken",
        "clipped",
        "truncated",
        "overlapped",
        "leak",
        "unreadable",
        "misaligned",
        "unstyled",
    ];
    private static readonly string[] Leaks = [.. Data.Lines("content/leaks.txt")];

    private readonly string script = Data.Text("defects/defects.js");

    /// <summary>The defect's name and the boxes that may change, in CSS pixels; null if nothing on the page fits.</summary>
    public async Task<(string Name, Box[] Boxes)?> InjectAsync(IPage page, Draw draw)
    {
        foreach (string defect in draw.Some(Kinds, 3))
        {
            string[] more = [.. Enumerable.Range(0, 8).Select(_ => words.Word(draw))];
            var wish = new
            {
                defect,
                chance = draw.Unit(),
                leak = draw.Pick<string>(Leaks).Replace("WORD", words.Word(draw), StringComparison.Ordinal),
                words = more,
            };
            Area[]? boxes = await page.EvaluateAsync<Area[]?>(script, wish);
            if (boxes is not null)
            {
                return (defect, [.. boxes.Select(area => new Box(area.X, area.Y, area.Width, area.Height))]);
            }
        }

        return null;
    }

    /// <summary>At least <see cref="FewestPixels"/> pixels changed, none of them outside the boxes.</summary>
    public static bool Shows(Screenshot clean, Screenshot spoilt, Box[] boxes, float scale)
    {
        const float Margin = 9;
        Box[] allowed =
        [
            .. boxes.Select(box =>
                new Box(box.X * scale, box.Y * scale, box.Width * scale, box.Height * scale).Grow(Margin * scale)
            ),
        ];
        int changed = 0;
        ReadOnlySpan<byte> before = clean.Pixels;
        ReadOnlySpan<byte> after = spoilt.Pixels;
        for (int y = 0; y < clean.Height; y++)
        {
            int row = y * clean.Width * 4;
            if (before.Slice(row, clean.Width * 4).SequenceEqual(after.Slice(row, clean.Width * 4)))
            {
                continue;
            }

            for (int x = 0; x < clean.Width; x++)
            {
                if (!before.Slice(row + x * 4, 3).SequenceEqual(after.Slice(row + x * 4, 3)))
                {
                    changed++;
                    if (!Array.Exists(allowed, box => x >= box.X && x < box.Right && y >= box.Y && y < box.Bottom))
                    {
                        return false;
                    }
                }
            }
        }

        return changed >= FewestPixels;
    }

    private const int FewestPixels = 25;

    private sealed record Area(float X, float Y, float Width, float Height)
    {
        public Area()
            : this(0, 0, 0, 0) { }
    }
}
