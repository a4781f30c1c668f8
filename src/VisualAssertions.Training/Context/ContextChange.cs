namespace VisualAssertions.Training.Context;

/// <summary>Another page with the same meaning: mirrored, larger or smaller, colourless, wordless, seen more or less surely. Kits look alike in themselves; what an element is must not hang on that.</summary>
internal sealed class ContextChange(Random random, int width)
{
    private readonly bool mirrored = random.Next(2) == 0;
    private readonly bool colourless = random.Next(2) == 0;
    private readonly float scaleX = Between(random, 0.75f, 1.25f);
    private readonly float scaleY = Between(random, 0.75f, 1.25f);
    private readonly float sureness = Between(random, 0.5f, 1.3f);

    /// <summary>Share of the texts whose meaning is kept: of a fifth of the pages none.</summary>
    private readonly float worded = random.Next(5) == 0 ? 0 : Between(random, 0.7f, 1);

    public bool KeepsText() => random.NextSingle() < worded;

    public Element Of(Element element)
    {
        Box box = mirrored ? element.Box with { X = width - element.Box.Right } : element.Box;
        float sum = element.KindProbabilities.Sum();
        float[] powers = [.. element.KindProbabilities.Select(p => MathF.Pow(p, sureness))];
        float all = powers.Sum();
        return element with
        {
            Box = new Box(box.X * scaleX, box.Y * scaleY, box.Width * scaleX, box.Height * scaleY),
            KindProbabilities = [.. powers.Select(p => sum * p / all)],
            Fill = colourless ? null : element.Fill,
            Color = colourless ? null : element.Color,
        };
    }

    private static float Between(Random random, float least, float most) =>
        least + (most - least) * random.NextSingle();
}
