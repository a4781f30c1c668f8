namespace VisualAssertions.Owlet.Understanding;

/// <summary>What the texts and icons of a page's regions mean: two tables [regions, 384].</summary>
internal sealed record PageEmbeddings(float[] Text, float[] Icon)
{
    public static PageEmbeddings Of(Regions regions, SentenceEncoder encoder)
    {
        string[] texts = [.. regions.WordsOf.Select(words => words.Text)];
        IconGuess?[] icons =
        [
            null,
            .. regions.Elements.Select(element => element.Icons.Count > 0 ? element.Icons[0] : null),
        ];
        float[] icon = encoder.Embed([.. icons.Select(guess => guess?.Name.Replace('-', ' ') ?? "")]);
        for (int r = 0; r < icons.Length; r++)
        {
            foreach (ref float value in icon.AsSpan(r * Regions.Embedding, Regions.Embedding))
            {
                value *= icons[r]?.Probability ?? 0;
            }
        }

        return new PageEmbeddings(encoder.Embed(texts), icon);
    }
}
