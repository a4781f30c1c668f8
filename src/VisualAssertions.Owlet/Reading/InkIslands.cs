namespace VisualAssertions.Owlet.Reading;

/// <summary>Finds what is drawn wholly inside a region, such as characters and icons; the corner of a frame, whose sides lead out, is none.</summary>
internal static class InkIslands
{
    /// <summary>Smallest difference to the next pixel, in one channel, that is an edge.</summary>
    private const int LeastStep = 16;

    /// <summary>Lower islands, in pixels, are dots and dashes.</summary>
    private const int LeastHeight = 5;

    public static List<PixelRect> Of(Screenshot screenshot, PixelRect region)
    {
        // A straight piece of a stroke may lie in a cell beside the region: it changes along one axis only.
        PixelRect area = region.Grow(InkCells.CellPixels, InkCells.CellPixels).Clip(screenshot);
        bool[] edges = Edges(screenshot, area);
        var islands = new List<PixelRect>();
        for (int at = 0; at < edges.Length; at++)
        {
            if (edges[at])
            {
                PixelRect island = Take(edges, area, at);
                bool leadsOut =
                    island.Left == area.Left
                    || island.Top == area.Top
                    || island.Right == area.Right
                    || island.Bottom == area.Bottom;
                if (!leadsOut && island.Height >= LeastHeight)
                {
                    islands.Add(island);
                }
            }
        }

        return islands;
    }

    /// <summary>Pixels that differ from the next one to the right or below.</summary>
    private static bool[] Edges(Screenshot screenshot, PixelRect area)
    {
        bool[] edges = new bool[area.Width * area.Height];
        for (int y = area.Top; y < area.Bottom; y++)
        {
            for (int x = area.Left; x < area.Right; x++)
            {
                Rgb here = screenshot[x, y];
                edges[(y - area.Top) * area.Width + x - area.Left] =
                    Differ(here, screenshot[Math.Min(x + 1, screenshot.Width - 1), y])
                    || Differ(here, screenshot[x, Math.Min(y + 1, screenshot.Height - 1)]);
            }
        }

        return edges;
    }

    private static bool Differ(Rgb a, Rgb b) =>
        Math.Max(Math.Abs(a.R - b.R), Math.Max(Math.Abs(a.G - b.G), Math.Abs(a.B - b.B))) >= LeastStep;

    /// <summary>The rectangle around all edges that hang together with one; they are cleared.</summary>
    private static PixelRect Take(bool[] edges, PixelRect area, int start)
    {
        var pending = new Stack<int>([start]);
        edges[start] = false;
        PixelRect island = PixelAt(area, start);
        while (pending.TryPop(out int at))
        {
            PixelRect pixel = PixelAt(area, at);
            island = island.Union(pixel);
            PixelRect around = pixel.Grow(1, 1);
            for (int y = Math.Max(around.Top, area.Top); y < Math.Min(around.Bottom, area.Bottom); y++)
            {
                for (int x = Math.Max(around.Left, area.Left); x < Math.Min(around.Right, area.Right); x++)
                {
                    int next = (y - area.Top) * area.Width + x - area.Left;
                    if (edges[next])
                    {
                        edges[next] = false;
                        pending.Push(next);
                    }
                }
            }
        }

        return island;
    }

    private static PixelRect PixelAt(PixelRect area, int at)
    {
        (int y, int x) = Math.DivRem(at, area.Width);
        return new PixelRect(area.Left + x, area.Top + y, area.Left + x + 1, area.Top + y + 1);
    }
}
