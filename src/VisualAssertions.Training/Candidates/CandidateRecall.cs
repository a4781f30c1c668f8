using System.Globalization;
using System.Text;
using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Candidates;

/// <summary>How many of the visibly bounded elements of pages have a candidate, how exact it is, and what they cost.</summary>
internal sealed class CandidateRecall
{
    /// <summary>A candidate is exact if no side is farther off than this, in pixels.</summary>
    private const float ExactPixels = 2;

    private readonly SortedDictionary<string, Tally> kinds = new(StringComparer.Ordinal);
    private readonly List<(double Candidates, double Milliseconds)> pages = [];

    /// <summary>Bounded elements with no candidate at IoU 0.75, worst first met.</summary>
    public List<Miss> Misses { get; } = [];

    public void Add(string page, PageTruth truth, IReadOnlyList<Candidate> found, double milliseconds)
    {
        double megapixels = truth.Width * (double)truth.Height / 1e6;
        pages.Add((found.Count / megapixels, milliseconds / megapixels));
        foreach (TruthElement element in truth.Elements.Where(element => element.Bounded))
        {
            Box box = element.Box.Clip(truth.Width, truth.Height);
            if (box.Width < 3 || box.Height < 3)
            {
                continue;
            }

            Candidate? best = found.MaxBy(candidate => candidate.Box.IoU(box));
            float iou = best?.Box.IoU(box) ?? 0;
            Count(element.Kind.ToString(), best?.Box ?? default, box, iou);
            if (iou < 0.75f)
            {
                Misses.Add(new Miss(page, element, best, iou));
            }
        }
    }

    public string Table()
    {
        var table = new StringBuilder();
        table.AppendLine("kind              n  IoU>.75   IoU>.5   off px   <=2 px");
        foreach ((string kind, Tally tally) in kinds.Append(new("ALL", Total())))
        {
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"{kind, -14}{tally.Count, 5}{tally.Share(tally.Close), 9:0.000}{tally.Share(tally.Near), 9:0.000}{tally.Off / Math.Max(1, tally.Close), 9:0.00}{tally.Share(tally.Exact), 9:0.000}"
            );
        }

        (double candidates, double milliseconds) = (Median(page => page.Candidates), Median(page => page.Milliseconds));
        table.AppendLine(
            CultureInfo.InvariantCulture,
            $"{pages.Count} pages; per megapixel {candidates:0} candidates (at most {pages.Max(page => page.Candidates):0}), {milliseconds:0} ms"
        );
        return table.ToString();
    }

    private void Count(string kind, Box found, Box box, float iou)
    {
        (float left, float top) = (Math.Abs(found.X - box.X), Math.Abs(found.Y - box.Y));
        (float right, float bottom) = (Math.Abs(found.Right - box.Right), Math.Abs(found.Bottom - box.Bottom));
        Tally tally = kinds.GetValueOrDefault(kind);
        bool close = iou >= 0.75f;
        kinds[kind] = new Tally(
            tally.Count + 1,
            tally.Close + (close ? 1 : 0),
            tally.Near + (iou >= 0.5f ? 1 : 0),
            tally.Exact + (Math.Max(Math.Max(left, right), Math.Max(top, bottom)) <= ExactPixels ? 1 : 0),
            tally.Off + (close ? (left + top + right + bottom) / 4 : 0)
        );
    }

    private Tally Total() => kinds.Values.Aggregate((a, b) => a + b);

    private double Median(Func<(double Candidates, double Milliseconds), double> of)
    {
        double[] sorted = [.. pages.Select(of).Order()];
        return sorted[sorted.Length / 2];
    }

    private readonly record struct Tally(int Count, int Close, int Near, int Exact, double Off)
    {
        public double Share(int part) => part / (double)Math.Max(1, Count);

        public static Tally operator +(Tally a, Tally b) =>
            new(a.Count + b.Count, a.Close + b.Close, a.Near + b.Near, a.Exact + b.Exact, a.Off + b.Off);
    }
}

/// <param name="Page">Name of the page.</param>
/// <param name="Element">What has no candidate.</param>
/// <param name="Best">The candidate that comes nearest; null if there is none at all.</param>
/// <param name="IoU">How near.</param>
internal sealed record Miss(string Page, TruthElement Element, Candidate? Best, float IoU)
{
    public override string ToString() =>
        $"{Page}  {Element.Kind} {Element.Box.Width:0.#}×{Element.Box.Height:0.#} at ({Element.Box.X:0.#}, {Element.Box.Y:0.#}) "
        + $"'{Element.Text}'  nearest {Best?.Source} {Best?.Box.Width:0.#}×{Best?.Box.Height:0.#} at ({Best?.Box.X:0.#}, {Best?.Box.Y:0.#}), IoU {IoU:0.00}";
}
