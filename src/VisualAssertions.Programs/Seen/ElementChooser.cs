namespace VisualAssertions.Programs;

/// <summary>Settles what an element is, out of what it may be.</summary>
public interface IElementChooser
{
    ElementKind Kind(Element seen);
    bool Has(Element seen, ElementState state);

    /// <summary>Null for no icon.</summary>
    string? Icon(Element seen);
}

/// <summary>The likeliest kind, every state and icon that is likelier than not.</summary>
public sealed class LikeliestChooser : IElementChooser
{
    private const float LeastIcon = 0.4f;

    public ElementKind Kind(Element seen) => seen.Kind;

    public bool Has(Element seen, ElementState state) => seen.P(state) >= 0.5f;

    public string? Icon(Element seen) => seen.Icons is [{ Probability: >= LeastIcon } icon, ..] ? icon.Name : null;
}

/// <summary>A world drawn by chance: each kind, state and icon as often as it is likely.</summary>
public sealed class DrawnChooser(Random random) : IElementChooser
{
    public ElementKind Kind(Element seen)
    {
        float left = random.NextSingle() * seen.KindProbabilities.Sum();
        int last = 0;
        for (int kind = 0; kind < seen.KindProbabilities.Length && left >= 0; kind++)
        {
            last = seen.KindProbabilities[kind] > 0 ? kind : last;
            left -= seen.KindProbabilities[kind];
        }

        return (ElementKind)last;
    }

    public bool Has(Element seen, ElementState state) => random.NextSingle() < seen.P(state);

    public string? Icon(Element seen)
    {
        float left = random.NextSingle();
        foreach (IconGuess icon in seen.Icons)
        {
            left -= icon.Probability;
            if (left < 0)
            {
                return icon.Name;
            }
        }

        return null;
    }
}
