namespace VisualAssertions.Owlet.Seeing;

/// <summary>Records come in rows and columns: what may be one, and stands in line with others of its size, is one.</summary>
internal static class Fellows
{
    /// <summary>P of being there from which fellows settle it.</summary>
    private const float Least = 0.2f;

    /// <summary>P of being there that two fellows give.</summary>
    private const float Settled = 0.75f;

    /// <summary>How far edges may be out of line, in pixels, and how unlike in size fellows may be.</summary>
    private const float InLine = 4;
    private const float Unlike = 1.12f;

    public static IReadOnlyList<Element> Settle(IReadOnlyList<Element> judged)
    {
        Element[] sure = [.. judged.Where(element => ScreenSeer.IsSure(element) && IsRecord(element.Kind))];
        return [.. judged.Select(element => MayBeSettled(element) && HasFellows(element, sure) ? element with { Certainty = Settled } : element)];
    }

    private static bool MayBeSettled(Element element) =>
        element.Certainty >= Least && !ScreenSeer.IsSure(element) && IsRecord(element.Kind);

    private static bool IsRecord(ElementKind kind) =>
        kind is ElementKind.ListItem or ElementKind.Row or ElementKind.Card or ElementKind.Panel;

    private static bool HasFellows(Element element, Element[] sure) =>
        sure.Count(other => AreFellows(element.Box, other.Box)) > 1
        && !sure.Any(other => element.Box.Overlap(other.Box) > 0.1f * Math.Min(element.Box.Area, other.Box.Area) && !Holds(other.Box, element.Box));

    private static bool Holds(Box outer, Box inner) => inner.Inside(outer) > 0.95f && outer.Area > 1.5f * inner.Area;

    private static bool AreFellows(Box a, Box b) =>
        Alike(a.Width, b.Width)
        && Alike(a.Height, b.Height)
        && (
            (Math.Abs(a.X - b.X) <= InLine && Math.Abs(a.Right - b.Right) <= InLine)
            || (Math.Abs(a.Y - b.Y) <= InLine && Math.Abs(a.Bottom - b.Bottom) <= InLine)
        );

    private static bool Alike(float a, float b) => Math.Max(a, b) <= Unlike * Math.Min(a, b);
}
