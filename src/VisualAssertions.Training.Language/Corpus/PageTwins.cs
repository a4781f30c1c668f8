namespace VisualAssertions.Training.Language;

/// <summary>
/// Pages that differ from a rendered one in a few elements: texts, looks, icons or places exchanged, states changed. What was
/// said of the page is said of its twins too, and may have become false or true.
/// </summary>
public static class PageTwins
{
    private const int MostEdits = 5;

    /// <summary>A twin is nobody's picture.</summary>
    private const string NoPicture = "";

    /// <summary>Share of edits that fall on elements which the statements speak of.</summary>
    private const float Aimed = 0.7f;

    private delegate bool Edit(TruthElement[] elements, int id, Random random);

    private static readonly Edit[] Edits =
    [
        SwapTexts,
        SwapTexts,
        ChangeState,
        ChangeState,
        SwapLooks,
        SwapIcons,
        SwapPlaces,
    ];

    /// <param name="page">As rendered.</param>
    /// <param name="spokenOf">Ids of elements that statements mean.</param>
    public static PageTruth Of(PageTruth page, IReadOnlyList<int> spokenOf, Random random)
    {
        TruthElement[] elements = [.. page.Elements];
        int edits = 1 + random.Next(MostEdits);
        for (int tries = 0; edits > 0 && tries < 40; tries++)
        {
            int id =
                spokenOf.Count > 0 && random.NextSingle() < Aimed
                    ? spokenOf[random.Next(spokenOf.Count)]
                    : random.Next(elements.Length);
            edits -= Edits[random.Next(Edits.Length)](elements, id, random) ? 1 : 0;
        }

        return page with
        {
            Elements = elements,
            Image = NoPicture,
        };
    }

    private static bool SwapTexts(TruthElement[] elements, int id, Random random) =>
        elements[id].Text.Length > 0
        && Swap(
            elements,
            id,
            random,
            other =>
                other.Text.Length > 0 && other.Text != elements[id].Text && IsEmpty(other) == IsEmpty(elements[id]),
            TextOf
        );

    /// <summary>An empty field's text is its prompt, which no filled one shows.</summary>
    private static bool IsEmpty(TruthElement element) => element.States.Contains(ElementState.Empty);

    private static bool SwapLooks(TruthElement[] elements, int id, Random random) =>
        Swap(
            elements,
            id,
            random,
            other => other.Fill != elements[id].Fill || other.Color != elements[id].Color,
            (to, from) => to with { Fill = from.Fill, Color = from.Color }
        );

    private static bool SwapIcons(TruthElement[] elements, int id, Random random) =>
        elements[id].Icon is not null
        && Swap(
            elements,
            id,
            random,
            other => other.Icon is not null && other.Icon != elements[id].Icon,
            (to, from) => to with { Icon = from.Icon }
        );

    /// <summary>Exchanges what the elements are, not where: the same as exchanging their places. Only leaves, which nothing lies in.</summary>
    private static bool SwapPlaces(TruthElement[] elements, int id, Random random)
    {
        bool IsLeaf(int one) => !elements.Any(element => element.Parent == one || element.LabelledBy == one);
        return IsLeaf(id)
            && Swap(
                elements,
                id,
                random,
                other => IsLeaf(Array.IndexOf(elements, other)) && other.Row < 0 == elements[id].Row < 0,
                (to, from) =>
                    TextOf(to, from) with
                    {
                        States = from.States,
                        Fill = from.Fill,
                        Color = from.Color,
                        Icon = from.Icon,
                        Purpose = from.Purpose,
                        Value = from.Value,
                    }
            );
    }

    private static bool ChangeState(TruthElement[] elements, int id, Random random)
    {
        ElementState[] choice = StatesOf(elements[id].Kind);
        if (choice.Length == 0)
        {
            return false;
        }

        ElementState state = choice[random.Next(choice.Length)];
        bool isSo = elements[id].States.Contains(state);
        elements[id] = Set(elements[id], state, !isSo);
        int group = elements[id].Group;
        for (int other = 0; state == ElementState.Selected && group >= 0 && !isSo && other < elements.Length; other++)
        {
            if (other != id && elements[other].Group == group)
            {
                elements[other] = Set(elements[other], state, false);
            }
        }

        return true;
    }

    private static ElementState[] StatesOf(ElementKind kind) =>
        kind switch
        {
            ElementKind.Checkbox or ElementKind.Radio or ElementKind.Switch =>
            [
                ElementState.Checked,
                ElementState.Checked,
                ElementState.Disabled,
            ],
            ElementKind.Button => [ElementState.Disabled],
            ElementKind.Field or ElementKind.TextArea or ElementKind.Select =>
            [
                ElementState.Invalid,
                ElementState.Disabled,
                ElementState.Focused,
            ],
            ElementKind.Tab or ElementKind.NavItem or ElementKind.Page => [ElementState.Selected],
            ElementKind.Image => [ElementState.Broken],
            _ => [],
        };

    private static TruthElement Set(TruthElement element, ElementState state, bool on) =>
        element with
        {
            States = [.. element.States.Where(other => other != state), .. on ? (ElementState[])[state] : []],
        };

    private static TruthElement TextOf(TruthElement to, TruthElement from) =>
        to with
        {
            Text = from.Text,
            Lines =
                to.Lines.Count == from.Lines.Count
                    ? [.. to.Lines.Zip(from.Lines, (here, there) => here with { Text = there.Text })]
                : from.Text.Length == 0 ? []
                : [new TruthLine(from.Text, to.Lines.Count > 0 ? to.Lines[0].Box : to.Box)],
        };

    /// <summary>With another of the same kind, drawn by chance.</summary>
    private static bool Swap(
        TruthElement[] elements,
        int id,
        Random random,
        Func<TruthElement, bool> differs,
        Func<TruthElement, TruthElement, TruthElement> take
    )
    {
        int[] others =
        [
            .. Enumerable
                .Range(0, elements.Length)
                .Where(other => other != id && elements[other].Kind == elements[id].Kind && differs(elements[other])),
        ];
        if (others.Length == 0)
        {
            return false;
        }

        int chosen = others[random.Next(others.Length)];
        (elements[id], elements[chosen]) = (take(elements[id], elements[chosen]), take(elements[chosen], elements[id]));
        return true;
    }
}
