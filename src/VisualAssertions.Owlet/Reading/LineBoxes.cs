namespace VisualAssertions.Owlet.Reading;

/// <summary>From a kernel to boxes that fit the ink: grown, trimmed, and split where columns or neighbours were joined.</summary>
internal static class LineBoxes
{
    /// <summary>Gap, in line heights, from which two pieces are surely not one phrase.</summary>
    private const float SplitGap = 1.3f;

    /// <summary>Gap, in line heights, below which they always are: a space has up to 0.75 where letters are spaced.</summary>
    private const float LeastSplitGap = 0.85f;

    /// <summary>Between those, a gap so many times that between letters: tabs and links stand closer than columns, and the spaces of fixed-width letters are wide.</summary>
    private const float LetterGaps = 8;

    /// <summary>Gap, in line heights, from which words in clearly different colours are two phrases: a name and the menu beside it.</summary>
    private const float LeastColorGap = 0.55f;

    /// <summary>Share of the contrast by which such colours differ; thin letters are paler than thick ones in any case.</summary>
    private const float OtherColor = 0.25f;

    /// <summary>Gap, in line heights, up to which ink beyond the kernel's reach still belongs to it: a final full stop.</summary>
    private const float BridgeGap = 0.3f;

    /// <summary>Share of background pixels below which (photographs, gradients) ink cannot be told from the background.</summary>
    private const float LeastBackground = 0.2f;

    /// <summary>Share of a row that is ink in borders and underlines, and in no text.</summary>
    private const float RuleShare = 0.9f;

    /// <summary>Lower ink, in pixels, is not text.</summary>
    private const int LeastHeight = 3;

    public static List<PixelRect> Of(Screenshot screenshot, Kernel kernel)
    {
        PixelRect grown = kernel.Grow().Clip(screenshot);
        PixelRect core = kernel.Rect.Clip(screenshot);
        if (core.IsEmpty)
        {
            return [];
        }

        InkMask mask = InkMask.Of(screenshot, grown.Grow(grown.Height, 2).Clip(screenshot), grown);
        if (mask.BackgroundShare < LeastBackground)
        {
            return [grown];
        }

        PixelRect line = FitRows(mask, core.Left, core.Right, core, grown);
        List<PixelRect> boxes = Pieces(mask, grown, line)
            .FindAll(piece => piece.To > core.Left && piece.From < core.Right)
            .ConvertAll(piece => FitRows(mask, piece.From, piece.To, core, grown));
        boxes.RemoveAll(box => box.Height < LeastHeight);
        return boxes;
    }

    /// <summary>From the kernel up and down as far as there is ink, over gaps such as below a dot or above an accent.</summary>
    private static PixelRect FitRows(InkMask mask, int left, int right, PixelRect core, PixelRect grown)
    {
        int gap = Math.Max(2, core.Height / 3);
        int top = core.Bottom;
        for (int y = core.Bottom - 1; y >= grown.Top && (top - y <= gap || y >= core.Top); y--)
        {
            top = HasText(mask, y, left, right) ? y : top;
        }

        int bottom = top;
        for (int y = top; y < grown.Bottom && (y - bottom < gap || y < core.Bottom); y++)
        {
            bottom = HasText(mask, y, left, right) ? y + 1 : bottom;
        }

        return new PixelRect(left, top, right, bottom);
    }

    /// <summary>Whether a row has ink that is not a border or an underline.</summary>
    private static bool HasText(InkMask mask, int y, int left, int right)
    {
        int ink = mask.InRow(y, left, right);
        if (ink == 0 || ink < RuleShare * (right - left))
        {
            return ink > 0;
        }

        // The bar of a 4 fills its width too, but ends with it; a border goes on.
        int before = Math.Max(left - 4, mask.Area.Left);
        int after = Math.Min(right + 4, mask.Area.Right);
        bool goesOn =
            mask.InRow(y, before, left) + mask.InRow(y, right, after) > RuleShare * (left - before + after - right);
        return !goesOn && right - left < 2.5f * mask.Area.Height;
    }

    /// <summary>Runs of columns with ink; within the kernel's reach words are joined, beyond it only what nearly touches.</summary>
    private static List<(int From, int To)> Pieces(InkMask mask, PixelRect grown, PixelRect line)
    {
        List<Run> runs = Runs(mask, line);
        float split = SplitGapOf(runs, grown, line.Height);
        var pieces = new List<(int From, int To)>();
        Run? last = null;
        foreach (Run word in Words(runs, BridgeGap * line.Height))
        {
            bool within = last is { } before && before.To > grown.Left && word.From < grown.Right;
            if (within && !word.AfterRule && !IsApart(mask, line, last!.Value, word, split))
            {
                pieces[^1] = (pieces[^1].From, word.To);
            }
            else
            {
                pieces.Add((word.From, word.To));
            }

            last = word;
        }

        return pieces;
    }

    private static List<Run> Words(List<Run> runs, float gap)
    {
        var words = new List<Run>();
        foreach (Run run in runs)
        {
            if (words.Count > 0 && !run.AfterRule && run.From - words[^1].To < gap)
            {
                words[^1] = words[^1] with { To = run.To };
            }
            else
            {
                words.Add(run);
            }
        }

        return words;
    }

    private static bool IsApart(InkMask mask, PixelRect line, Run word, Run next, float split)
    {
        int gap = next.From - word.To;
        PixelRect Of(Run run) => line with { Left = run.From, Right = run.To };
        return gap >= split
            || (gap >= LeastColorGap * line.Height && mask.ColorChange(Of(word), Of(next)) >= OtherColor);
    }

    /// <summary>In pixels.</summary>
    private static float SplitGapOf(List<Run> runs, PixelRect grown, int height)
    {
        int[] gaps =
        [
            .. runs.Zip(runs.Skip(1), (one, next) => (one, next))
                .Where(pair => !pair.next.AfterRule && pair.one.To > grown.Left && pair.next.From < grown.Right)
                .Select(pair => pair.next.From - pair.one.To)
                .Order(),
        ];
        return gaps.Length == 0
            ? SplitGap * height
            : Math.Clamp(LetterGaps * gaps[gaps.Length / 2], LeastSplitGap * height, SplitGap * height);
    }

    /// <summary>Columns with ink side by side.</summary>
    private static List<Run> Runs(InkMask mask, PixelRect line)
    {
        var runs = new List<Run>();
        bool crossedRule = false;
        for (int x = mask.Area.Left; x < mask.Area.Right; x++)
        {
            if (IsRule(mask, x))
            {
                crossedRule = true;
            }
            else if (mask.InColumn(x, line.Top, line.Bottom) > 0)
            {
                if (runs.Count > 0 && !crossedRule && runs[^1].To == x)
                {
                    runs[^1] = runs[^1] with { To = x + 1 };
                }
                else
                {
                    runs.Add(new Run(x, x + 1, crossedRule));
                }

                crossedRule = false;
            }
        }

        return runs;
    }

    /// <param name="AfterRule">A border stands before it.</param>
    private readonly record struct Run(int From, int To, bool AfterRule);

    /// <summary>A line that goes on above and below the text is a border.</summary>
    private static bool IsRule(InkMask mask, int x) =>
        mask.InColumn(x, mask.Area.Top, mask.Area.Bottom) == mask.Area.Height;
}
