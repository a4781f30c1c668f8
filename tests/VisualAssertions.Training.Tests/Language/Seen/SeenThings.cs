using VisualAssertions.Programs;
using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Training.Tests.Language.Seen;

/// <summary>Makes pages as they are seen, and says programs of them.</summary>
internal static class SeenThings
{
    public static Element A(ElementKind kind, float x, float y, float width, float height, string text = "") =>
        new()
        {
            Box = new Box(x, y, width, height),
            KindProbabilities = Only(kind),
            StateProbabilities = new float[Element.StateCount],
            Text = text,
        };

    public static Element Looking(this Element element, ElementState state)
    {
        float[] p = (float[])element.StateProbabilities.Clone();
        p[(int)state] = 0.9f;
        return element with { StateProbabilities = p };
    }

    public static Element Drawn(this Element element, string icon) =>
        element with
        {
            Icons = [new IconGuess(icon, 0.9f)],
        };

    /// <summary>It may as well be this.</summary>
    public static Element Perhaps(this Element element, ElementKind kind, float p)
    {
        float[] kinds = [.. element.KindProbabilities.Select(one => one * (1 - p))];
        kinds[(int)kind] += p;
        return element with { KindProbabilities = kinds };
    }

    public static PageTruth Page(params Element[] elements) =>
        PageInference.Infer(elements, new SeenPicture(1200, 800) { Scale = 1 });

    /// <summary>Null where people would differ.</summary>
    public static bool? Says(this PageTruth page, string program) =>
        ProgramNotation.Parse(program)!.Judge(Scene.Of(page))?.Truth;

    private static float[] Only(ElementKind kind)
    {
        float[] p = new float[Element.KindCount];
        p[(int)kind] = 1;
        return p;
    }
}
