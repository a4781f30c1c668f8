namespace VisualAssertions.Owlet.Tests.Judging;

/// <summary>Elements as if they had been seen, surely.</summary>
internal static class SeenThings
{
    public static Element Seen(ElementKind kind, string text, params ElementState[] states)
    {
        float[] kinds = new float[Element.KindCount];
        kinds[(int)kind] = 1;
        float[] p = new float[Element.StateCount];
        Array.ForEach(states, state => p[(int)state] = 1);
        return new Element
        {
            Box = new Box(10, 20, 90, 30),
            KindProbabilities = kinds,
            StateProbabilities = p,
            Text = text,
        };
    }

    public static Element At(this Element element, float x, float y) =>
        element with
        {
            Box = new Box(x, y, element.Box.Width, element.Box.Height),
        };
}
