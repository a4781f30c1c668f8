namespace VisualAssertions.Owlet.Seeing;

/// <summary>
/// Records come in rows and columns: what may be one, and stands in line with others of its size, is one, and of the kind that
/// most of them are.
/// </summary>
internal static class Fellows
{
    /// <summary>P of being there from which fellows settle it.</summary>
    private const float Least = 0.15f;

    /// <summary>P of being there that fellows give.</summary>
    private const float Settled = 0.75f;
    private const int Enough = 2;
    private const int MostOthers = 3;
    private const float MostOverlap = 0.03f;

    /// <summary>How far edges may be out of line, in pixels, and how unlike in size fellows may be.</summary>
    private const float InLine = 4;
    private const float Unlike = 1.12f;

    public static IReadOnlyList<Element> Settle(IReadOnlyList<Element> judged)
    {
        Element[] together = [.. judged.Select(element => Together(element, judged))];
        Element[] sure = [.. together.Where(element => IsRecord(element.Kind) && ScreenSeer.IsSure(element))];
        return [.. together.Select(element => Among(element, sure))];
    }

    /// <summary>Several that are each unsure, but repeat, are likelier there than any of them alone.</summary>
    private static Element Together(Element element, IReadOnlyList<Element> judged)
    {
        bool isTaken = judged.Any(other =>
            IsRecord(other.Kind) && ScreenSeer.IsSure(other) && IsInTheWay(other.Box, element.Box)
        );
        if (!MayBe(element) || ScreenSeer.IsSure(element) || isTaken)
        {
            return element;
        }

        float[] others =
        [
            .. judged
                .Where(other => other != element && MayBe(other) && AreFellows(element.Box, other.Box))
                .Where(other => element.Box.Overlap(other.Box) <= MostOverlap * element.Box.Area)
                .Select(other => other.Certainty)
                .OrderDescending()
                .Take(MostOthers),
        ];
        return others.Length < Enough
            ? element
            : element with
            {
                Certainty = Companies.Likelihood(element.Certainty, others),
            };
    }

    private static bool MayBe(Element element) => IsRecord(element.Kind) && element.Certainty >= Least;

    private static Element Among(Element element, Element[] sure)
    {
        if (!MayBe(element))
        {
            return element;
        }

        Element[] fellows = [.. sure.Where(other => other != element && AreFellows(element.Box, other.Box))];
        bool isSure = ScreenSeer.IsSure(element);
        return fellows.Length < Enough || (!isSure && sure.Any(other => IsInTheWay(other.Box, element.Box)))
            ? element
            : element with
            {
                Certainty = isSure ? element.Certainty : Settled,
                KindProbabilities = Mean([element, .. fellows]),
            };
    }

    private static float[] Mean(Element[] elements) =>
        [
            .. Enumerable
                .Range(0, Element.KindCount)
                .Select(kind => elements.Average(one => one.KindProbabilities[kind])),
        ];

    private static bool IsRecord(ElementKind kind) => KindTraits.Records.Contains(kind);

    /// <summary>They overlap, and neither is a part of the other.</summary>
    private static bool IsInTheWay(Box other, Box box) =>
        box.Overlap(other) > 0.1f * Math.Min(box.Area, other.Area)
        && !(box.Inside(other) > 0.95f && other.Area > 1.5f * box.Area);

    private static bool AreFellows(Box a, Box b) =>
        Alike(a.Width, b.Width)
        && Alike(a.Height, b.Height)
        && (
            (Math.Abs(a.X - b.X) <= InLine && Math.Abs(a.Right - b.Right) <= InLine)
            || (Math.Abs(a.Y - b.Y) <= InLine && Math.Abs(a.Bottom - b.Bottom) <= InLine)
        );

    public static bool Alike(float a, float b) => Math.Max(a, b) <= Unlike * Math.Min(a, b);
}
