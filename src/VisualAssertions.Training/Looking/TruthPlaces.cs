using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Looking;

/// <summary>Which of the elements seen on a picture each true element is.</summary>
internal static class TruthPlaces
{
    /// <summary>IoU from which an element seen is the true one; looser than what is scored, since labels want an owner.</summary>
    private const float SameIoU = 0.55f;

    /// <summary>Share of a text's first line that an element seen must hold, if no box fits.</summary>
    private const float HeldShare = 0.7f;

    /// <returns>For each true element its place among <paramref name="seen"/>; −1 if it was missed.</returns>
    public static int[] Of(PageTruth truth, Screenshot picture, IReadOnlyList<Element> seen)
    {
        var match = new TruthMatch(truth, picture);
        return [.. Enumerable.Range(0, truth.Elements.Count).Select(i => PlaceOf(truth.Elements[i], i, match, seen))];
    }

    private static int PlaceOf(TruthElement element, int id, TruthMatch match, IReadOnlyList<Element> seen)
    {
        (int best, float score) = (-1, 0);
        for (int i = 0; i < seen.Count; i++)
        {
            float iou = match.IoU(id, seen[i].Box);
            float own = iou + (seen[i].Kind == element.Kind ? 0.2f : 0);
            if (iou >= SameIoU && own > score)
            {
                (best, score) = (i, own);
            }
        }

        return best >= 0 || element.Lines.Count == 0 ? best : HolderOf(element.Lines[0].Box, seen);
    }

    /// <summary>The smallest element with a text that holds most of a line: of a text in several lines, each is seen as its own.</summary>
    private static int HolderOf(Box line, IReadOnlyList<Element> seen)
    {
        (int best, float area) = (-1, 4 * line.Area);
        for (int i = 0; i < seen.Count; i++)
        {
            Box box = seen[i].Box;
            if (seen[i].Text.Length > 0 && box.Area < area && line.Inside(box) >= HeldShare)
            {
                (best, area) = (i, box.Area);
            }
        }

        return best;
    }
}
