namespace VisualAssertions.Programs;

/// <summary>Elements and which holds which.</summary>
/// <param name="parents">Ids; −1 for none.</param>
/// <param name="scale">Pixels of the picture for one CSS pixel.</param>
internal sealed class SeenTree(IReadOnlyList<TruthElement> elements, int[] parents, float scale)
{
    public IReadOnlyList<TruthElement> Elements => elements;
    public int[] Parents => parents;
    public int Count => elements.Count;

    /// <summary>A CSS pixel, in pixels of the picture.</summary>
    public float Px => scale;

    public TruthElement this[int id] => elements[id];

    /// <summary>The closest holder of one of these kinds; −1 for none.</summary>
    public int Holder(int id, params ReadOnlySpan<ElementKind> kinds)
    {
        int at = parents[id];
        while (at >= 0 && !kinds.Contains(elements[at].Kind))
        {
            at = parents[at];
        }

        return at;
    }

    public bool IsInside(int id, int outer)
    {
        int at = parents[id];
        while (at >= 0 && at != outer)
        {
            at = parents[at];
        }

        return at >= 0;
    }

    public IEnumerable<int> OfKind(params ElementKind[] kinds) =>
        Enumerable.Range(0, Count).Where(id => kinds.Contains(elements[id].Kind));
}
