using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Questions;

/// <summary>The truths of a folder of rendered pages. A folder that is still being rendered into grows at each <see cref="Refresh"/>.</summary>
internal sealed class PageSet(string folder)
{
    private readonly List<PageTruth> pages = [];
    private readonly HashSet<string> known = [];

    public static PageSet Open(string folder)
    {
        var set = new PageSet(folder);
        set.Refresh();
        return set;
    }

    public void Refresh()
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            if (
                known.Add(path)
                && PageTruth.Load(path) is { } page
                && page.Elements.Count is > 3 and < Owlet.Understanding.Regions.Max
            )
            {
                pages.Add(page);
            }
        }

        if (pages.Count == 0)
        {
            throw new VisualAssertException(
                $"There is no page in '{folder}'. Render some: pages --out {folder}",
                Trouble.Usage
            );
        }
    }

    /// <summary>Up to that many pages, evenly spread over the folder.</summary>
    public IReadOnlyList<PageTruth> Spread(int count)
    {
        int taken = Math.Min(count, pages.Count);
        return [.. Enumerable.Range(0, taken).Select(i => pages[(int)((long)i * pages.Count / taken)])];
    }

    public PageTruth Draw(Random random) => pages[random.Next(pages.Count)];
}
