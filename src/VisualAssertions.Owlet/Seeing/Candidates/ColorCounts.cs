namespace VisualAssertions.Owlet.Seeing;

/// <summary>How often each colour occurs in a sample of pixels.</summary>
internal sealed class ColorCounts
{
    /// <summary>Colours this near, in levels, are one colour with noise or a gentle gradient.</summary>
    private const int Near = 10;

    private readonly Dictionary<uint, int> counts = [];
    private int total;

    public void Add(uint color)
    {
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, color, out _)++;
        total++;
    }

    /// <summary>The most frequent colour; in gradients and photos the mean of the most crowded sixteenth of each channel.</summary>
    public uint Dominant()
    {
        (uint color, int count) = Most(counts);
        if (count * 5 >= total || total == 0)
        {
            return color;
        }

        var coarse = new Dictionary<uint, int>();
        foreach ((uint one, int times) in counts)
        {
            uint cell = one & 0xF0F0F0;
            coarse[cell] = coarse.GetValueOrDefault(cell) + times;
        }

        uint crowded = Most(coarse).Color;
        return Mean(one => (one & 0xF0F0F0) == crowded);
    }

    /// <summary>
    /// The mean of the colours farthest from <paramref name="fill"/>: at least <paramref name="least"/> levels away and
    /// within <paramref name="depth"/> levels of the farthest that is no speck; null if there are none.
    /// </summary>
    public uint? Farthest(uint fill, int least, int depth)
    {
        Span<int> byDistance = stackalloc int[256];
        int away = 0;
        foreach ((uint color, int times) in counts)
        {
            int distance = ColorDistance.Between(color, fill);
            byDistance[distance] += times;
            away += distance >= least ? times : 0;
        }

        // One pixel in fifty of what stands out may be a speck.
        (int farthest, int seen) = (255, 0);
        for (; farthest >= least; farthest--)
        {
            seen += byDistance[farthest];
            if (seen > away / 50)
            {
                break;
            }
        }

        return away == 0 || farthest < least
            ? null
            : Mean(color => ColorDistance.Between(color, fill) >= Math.Max(least, farthest - depth));
    }

    public float ShareNear(uint color) =>
        total == 0
            ? 0
            : counts.Where(one => ColorDistance.Within(one.Key, color, Near)).Sum(one => one.Value) / (float)total;

    private uint Mean(Func<uint, bool> take)
    {
        (long red, long green, long blue, long taken) = (0, 0, 0, 0);
        foreach ((uint color, int times) in counts)
        {
            if (take(color))
            {
                red += (color & 255) * times;
                green += (color >> 8 & 255) * times;
                blue += (color >> 16 & 255) * times;
                taken += times;
            }
        }

        taken = Math.Max(1, taken);
        return (uint)(red / taken) | (uint)(green / taken) << 8 | (uint)(blue / taken) << 16;
    }

    /// <summary>Of equally frequent colours the least number, so that the order of counting does not matter.</summary>
    private static (uint Color, int Count) Most(Dictionary<uint, int> counts)
    {
        (uint color, int count) = (0, 0);
        foreach ((uint one, int times) in counts)
        {
            if (times > count || (times == count && one < color))
            {
                (color, count) = (one, times);
            }
        }

        return (color, count);
    }
}
