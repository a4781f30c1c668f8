namespace VisualAssertions.Programs;

/// <summary>The colour of most of a picture.</summary>
internal static class Backgrounds
{
    private const int Step = 3;

    public static Rgb Of(Screenshot picture)
    {
        var counts = new Dictionary<Rgb, int>();
        for (int y = 0; y < picture.Height; y += Step)
        {
            for (int x = 0; x < picture.Width; x += Step)
            {
                Rgb color = picture[x, y];
                counts[color] = counts.GetValueOrDefault(color) + 1;
            }
        }

        return counts.MaxBy(count => count.Value).Key;
    }
}
