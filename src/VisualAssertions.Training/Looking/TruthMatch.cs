using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Looking;

/// <summary>Says which element of the truth a box is.</summary>
internal sealed class TruthMatch(PageTruth truth, Screenshot picture)
{
    /// <summary>IoU from which a candidate is the element; thin ones, where a pixel weighs more, need less.</summary>
    private const float SameIoU = 0.7f;
    private const float SameThinIoU = 0.5f;
    private const float ThinSide = 8;

    /// <summary>IoU up to which a candidate is certainly something else.</summary>
    private const float OtherIoU = 0.45f;

    private readonly Box?[] ink = VisibleInk.Of(truth, picture);

    /// <summary>IoU of <paramref name="box"/> and the element's box or, without a visible edge, what shows of it.</summary>
    public float IoU(int element, Box box)
    {
        TruthElement one = truth.Elements[element];
        float same = box.IoU(one.Box);
        if (ink[element] is { } shows)
        {
            same = Math.Max(same, box.IoU(shows));
        }

        return !one.Bounded && one.Lines.Count > 0 ? Math.Max(same, box.IoU(TextBox(one))) : same;
    }

    /// <summary>Where an element shows, as well as can be said.</summary>
    public Box Shows(int element) => ink[element] ?? truth.Elements[element].Box;

    /// <returns>The element's id; −1 for none; null where nobody could say, so that nothing should be learnt from it.</returns>
    public int? ElementOf(Candidate candidate)
    {
        (int best, float iou) = (-1, 0);
        for (int i = 0; i < truth.Elements.Count; i++)
        {
            // Of a button without edges and the icon in it, which look the same, the earlier holds the other.
            float same = IoU(i, candidate.Box);
            if (same > iou)
            {
                (best, iou) = (i, same);
            }
        }

        bool thin = Math.Min(candidate.Box.Width, candidate.Box.Height) < ThinSide;
        if (iou >= (thin ? SameThinIoU : SameIoU))
        {
            return best;
        }

        if (candidate.Source == CandidateSource.TextLine)
        {
            return OwnerOfLine(candidate.Box) is var owner && owner >= 0 ? owner : null;
        }

        return iou <= OtherIoU ? -1 : null;
    }

    /// <summary>The element with the line of text that <paramref name="box"/> covers best; −1 for none.</summary>
    private int OwnerOfLine(Box box)
    {
        (int best, float most) = (-1, 0.4f);
        for (int i = 0; i < truth.Elements.Count; i++)
        {
            foreach (TruthLine line in truth.Elements[i].Lines)
            {
                float same = Math.Max(box.IoU(line.Box), 0.9f * Math.Min(box.Inside(line.Box), line.Box.Inside(box)));
                if (same > most)
                {
                    (best, most) = (i, same);
                }
            }
        }

        return best;
    }

    private static Box TextBox(TruthElement element) =>
        element.Lines.Select(line => line.Box).Aggregate((all, one) => all.Union(one));
}
