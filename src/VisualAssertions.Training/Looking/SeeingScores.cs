using System.Globalization;
using System.Text;
using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Looking;

/// <summary>Elements seen against the truth of many pages.</summary>
internal sealed class SeeingScores
{
    /// <summary>IoU from which an element seen is the true one.</summary>
    public const float SameIoU = 0.75f;

    private readonly SortedDictionary<ElementKind, KindCount> kinds = [];
    private readonly (int Right, int Missed, int Wrong)[] states = new (int, int, int)[Element.StateCount];
    private (int True, int Found, int KindRight, int Seen, int SeenRight) controls;
    private (int True, int Found, int KindRight) elements;
    private (int True, int Right) icons;
    private (int True, int Right) texts;

    /// <returns>What went wrong on this page.</returns>
    public SeeingFaults Add(PageTruth truth, Screenshot picture, Screen screen)
    {
        var faults = new SeeingFaults();
        var truthMatch = new TruthMatch(truth, picture);
        int?[] match = [.. truth.Elements.Select((element, i) => Best(truthMatch, i, element.Kind, screen.Elements))];
        for (int i = 0; i < match.Length; i++)
        {
            TruthElement element = truth.Elements[i];
            Element? seen = match[i] is { } at ? screen.Elements[at] : null;
            AddElement(element, seen);
            if (KindTraits.IsControl(element.Kind))
            {
                AddControl(element, seen, faults);
            }
        }

        foreach (Element seen in screen.Elements.Where(element => KindTraits.IsControl(element.Kind)))
        {
            bool right = Enumerable
                .Range(0, truth.Elements.Count)
                .Any(i => KindTraits.IsControl(truth.Elements[i].Kind) && truthMatch.IoU(i, seen.Box) >= SameIoU);
            controls.Seen++;
            controls.SeenRight += right ? 1 : 0;
            if (!right)
            {
                faults.Invented.Add(seen);
            }
        }

        return faults;
    }

    public string Table()
    {
        var text = new StringBuilder();
        Line(text, "controls found", controls.Found, controls.True);
        Line(text, "controls seen that are there", controls.SeenRight, controls.Seen);
        Line(text, "kind of a control given its box", controls.KindRight, controls.Found);
        Line(text, "elements found", elements.Found, elements.True);
        Line(text, "kind of an element given its box", elements.KindRight, elements.Found);
        Line(text, "icon given the box", icons.Right, icons.True);
        Line(text, "text of an element given its box", texts.Right, texts.True);
        foreach (ElementState state in Enum.GetValues<ElementState>())
        {
            (int right, int missed, int wrong) = states[(int)state];
            double f1 = 2.0 * right / Math.Max(1, 2 * right + missed + wrong);
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{state, -34} F1 {f1:P1}, {right + missed} shown, {missed} missed, {wrong} wrong"
            );
        }

        foreach ((ElementKind kind, KindCount count) in kinds)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{kind, -14} {count.True, 6}  found {(double)count.Found / count.True, 6:P1}  kind {count.Right / Math.Max(1.0, count.Found), 6:P1}"
            );
        }

        return text.ToString();
    }

    private static int? Best(TruthMatch match, int element, ElementKind kind, IReadOnlyList<Element> seen)
    {
        (int? best, float score) = (null, 0);
        for (int i = 0; i < seen.Count; i++)
        {
            // Of nested boxes that both fit, the one of the right kind is meant.
            float iou = match.IoU(element, seen[i].Box);
            float own = iou + (seen[i].Kind == kind ? 0.2f : 0);
            if (iou >= SameIoU && own > score)
            {
                (best, score) = (i, own);
            }
        }

        return best;
    }

    private void AddElement(TruthElement element, Element? seen)
    {
        elements.True++;
        KindCount count = kinds.GetValueOrDefault(element.Kind);
        kinds[element.Kind] = new KindCount(
            count.True + 1,
            count.Found + (seen is null ? 0 : 1),
            count.Right + (seen?.Kind == element.Kind ? 1 : 0)
        );
        if (seen is null)
        {
            return;
        }

        elements.Found++;
        elements.KindRight += seen.Kind == element.Kind ? 1 : 0;
        if (element.Icon is { } icon)
        {
            icons.True++;
            icons.Right += seen.Icons.Count > 0 && seen.Icons[0].Name == icon ? 1 : 0;
        }

        if (element.Text.Length > 0)
        {
            texts.True++;
            texts.Right += Letters(element.Text) == Letters(seen.Text) ? 1 : 0;
        }

        AddStates(element, seen);
    }

    private void AddStates(TruthElement element, Element seen)
    {
        foreach (ElementState state in Enum.GetValues<ElementState>())
        {
            (bool shows, bool said) = (element.States.Contains(state), seen.P(state) >= 0.5f);
            ref (int Right, int Missed, int Wrong) count = ref states[(int)state];
            count.Right += shows && said ? 1 : 0;
            count.Missed += shows && !said ? 1 : 0;
            count.Wrong += !shows && said ? 1 : 0;
        }
    }

    private void AddControl(TruthElement element, Element? seen, SeeingFaults faults)
    {
        controls.True++;
        if (seen is null)
        {
            faults.Missed.Add(element);
            return;
        }

        controls.Found++;
        if (seen.Kind == element.Kind)
        {
            controls.KindRight++;
        }
        else
        {
            faults.Mistaken.Add((element, seen));
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static void Line(StringBuilder text, string name, int part, int whole) =>
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{name, -34} {(whole == 0 ? 0 : (double)part / whole):P1} of {whole}"
        );

    private readonly record struct KindCount(int True, int Found, int Right);
}

/// <summary>What was seen wrongly on one page, controls only.</summary>
internal sealed class SeeingFaults
{
    public List<TruthElement> Missed { get; } = [];
    public List<Element> Invented { get; } = [];
    public List<(TruthElement Truth, Element Seen)> Mistaken { get; } = [];

    public int Count => Missed.Count + Invented.Count + Mistaken.Count;
}
