namespace VisualAssertions.Training.Language;

/// <summary>A way of saying a state, with elements that have it and others that could but don't.</summary>
internal static class Contrasts
{
    public static (StateWords Words, int[] With, int[] Without)? Draw(Drawing d)
    {
        foreach (StateWords words in d.Rng.Shuffled(Lexicon.States))
        {
            int[] of = [.. Enumerable.Range(0, d.Scene.Count).Where(id => words.Of.Contains(d.Scene[id].Kind))];
            int[] with = [.. of.Where(id => d.Scene.Has(id, words.State))];
            int[] without = [.. of.Where(id => !d.Scene.Has(id, words.State))];
            if (with.Length > 0 && without.Length > 0)
            {
                return (words, with, without);
            }
        }

        return null;
    }
}
