namespace VisualAssertions.Owlet.Reading;

/// <summary>Cuts a picture at its empty bands, over and over, until what is left is full: the XY-cut.</summary>
internal static class InkRegions
{
    /// <summary>Disjoint rectangles, in pixels, that together hold all ink.</summary>
    public static List<PixelRect> Of(InkCells cells)
    {
        var regions = new List<PixelRect>();
        Cut(cells, new PixelRect(0, 0, cells.Columns, cells.Rows), regions);
        return regions;
    }

    private static void Cut(InkCells cells, PixelRect area, List<PixelRect> regions)
    {
        List<(int From, int To)> bands = Bands(area.Top, area.Bottom, row => RowHasInk(cells, area, row));
        foreach ((int top, int bottom) in bands)
        {
            PixelRect band = area with { Top = top, Bottom = bottom };
            List<(int From, int To)> pieces = Bands(area.Left, area.Right, column => ColumnHasInk(cells, band, column));
            bool whole = bands.Count == 1 && pieces.Count == 1;
            foreach ((int left, int right) in pieces)
            {
                PixelRect piece = band with { Left = left, Right = right };
                if (whole)
                {
                    regions.Add(ToPixels(piece));
                }
                else
                {
                    Cut(cells, piece, regions);
                }
            }
        }
    }

    private static List<(int From, int To)> Bands(int from, int to, Func<int, bool> hasInk)
    {
        var bands = new List<(int, int)>();
        int start = -1;
        for (int i = from; i < to; i++)
        {
            bool ink = hasInk(i);
            if (ink && start < 0)
            {
                start = i;
            }
            else if (!ink && start >= 0)
            {
                bands.Add((start, i));
                start = -1;
            }
        }

        if (start >= 0)
        {
            bands.Add((start, to));
        }

        return bands;
    }

    private static bool RowHasInk(InkCells cells, PixelRect area, int row)
    {
        for (int column = area.Left; column < area.Right; column++)
        {
            if (cells[column, row])
            {
                return true;
            }
        }

        return false;
    }

    private static bool ColumnHasInk(InkCells cells, PixelRect area, int column)
    {
        for (int row = area.Top; row < area.Bottom; row++)
        {
            if (cells[column, row])
            {
                return true;
            }
        }

        return false;
    }

    private static PixelRect ToPixels(PixelRect cells) =>
        new(
            cells.Left * InkCells.CellPixels,
            cells.Top * InkCells.CellPixels,
            cells.Right * InkCells.CellPixels,
            cells.Bottom * InkCells.CellPixels
        );
}
