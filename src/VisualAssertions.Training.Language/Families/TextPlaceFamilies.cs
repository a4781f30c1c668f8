namespace VisualAssertions.Training.Language;

/// <summary>Where a text stands, how it begins, what a field prompts.</summary>
internal static class TextPlaceFamilies
{
    private const AssertionCategory Text = AssertionCategory.Text;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("text.in", Text, 2.5, ["container", "text", "quoted"], In),
        new("text.begins", Text, 1, ["subject", "quoted"], d => Edge(d, atStart: true)),
        new("text.ends", Text, 0.6, ["subject", "quoted"], d => Edge(d, atStart: false)),
        new("text.prompt", Text, 1.5, ["subject", "text", "quoted"], Prompt),
        new("text.title", Text, 1.5, ["text", "quoted"], Title),
        new("text.under", Text, 1.5, ["heading", "text", "quoted"], Under),
    ];

    private static Twins? In(Drawing d)
    {
        bool IsInside(int id) =>
            d.Scene.Texts[id].Length is > 1 and < 120 && d.Scene.Holder(id, [.. Kinds.Containers]) >= 0;
        foreach (int id in d.Shuffled(IsInside).Take(4))
        {
            int holder = d.Scene.Holder(id, [.. Kinds.Containers]);
            int outside = d.Any(other =>
                d.Scene.Texts[other].Length is > 1 and < 120 && !d.Scene.IsInside(other, holder)
            );
            string text = TextWords.Span(d.Scene[id].Text, d.Rng);
            string? other =
                outside >= 0 && d.Rng.Chance(0.6)
                    ? TextWords.Span(d.Scene[outside].Text, d.Rng)
                    : Altering.Text(text, d);
            if (other is not null && d.Refer.Container(holder) is { } container)
            {
                return new Twins(In(d, container, text), In(d, container, other));
            }
        }

        return null;
    }

    private static Drawn In(Drawing d, Reference container, string text) =>
        new(
            new Said(Quantifier.Exists, new Contains(text), new Within(new Anchor(container.Property))),
            new Slots().With("container", container).With("text", text).With("quoted", d.Refer.Quote(text))
        );

    private static Twins? Edge(Drawing d, bool atStart)
    {
        foreach (int id in d.Shuffled(id => Plain.WordCount(d.Scene.Texts[id]) > 3).Take(4))
        {
            string[] words = d.Scene[id].Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            int length = 1 + d.Rng.Below(3);
            string first = string.Join(' ', words[..length]).TrimEnd(',', '.', ':');
            string last = string.Join(' ', words[^length..]).TrimEnd('.', ':', '!');
            if (d.Refer.To(id, Avoid.Names) is { } subject)
            {
                return new Twins(
                    Edge(d, subject, atStart ? first : last, atStart),
                    Edge(d, subject, atStart ? last : first, atStart)
                );
            }
        }

        return null;
    }

    private static Drawn Edge(Drawing d, Reference subject, string words, bool atStart) =>
        new(
            new Said(
                Quantifier.Exists,
                subject.Property,
                atStart ? new StartsWith(words) : new EndsWith(words),
                Definite: true
            ),
            new Slots().With("subject", subject).With("quoted", d.Refer.Quote(words))
        );

    private static Twins? Prompt(Drawing d)
    {
        bool Prompts(int id) => d.Scene.Has(id, ElementState.Empty) && d.Scene.Texts[id].Length is > 1 and < 60;
        foreach (int id in d.Shuffled(Prompts).Take(4))
        {
            string text = d.Scene[id].Text;
            int sibling = d.Any(other => Prompts(other) && d.Scene.Texts[other] != d.Scene.Texts[id]);
            string? other = sibling >= 0 && d.Rng.Chance(0.6) ? d.Scene[sibling].Text : Altering.Text(text, d);
            if (other is not null && d.Refer.To(id, Avoid.Names) is { } subject)
            {
                return new Twins(Prompt(d, subject, text), Prompt(d, subject, other));
            }
        }

        return null;
    }

    private static Drawn Prompt(Drawing d, Reference subject, string text) =>
        new(
            new Said(
                Quantifier.Exists,
                subject.Property,
                new InState(ElementState.Empty) & new HasText(text),
                Definite: true
            ),
            new Slots().With("subject", subject).With("text", text).With("quoted", d.Refer.Quote(text))
        );

    /// <summary>The page's main heading: the topmost of the largest.</summary>
    private static Twins? Title(Drawing d)
    {
        int title = MainHeading.Of(d.Scene);
        if (title < 0 || d.Scene.Texts[title].Length is < 2 or > 60)
        {
            return null;
        }

        int other = d.Any(id => d.Scene[id].Kind == ElementKind.Heading && d.Scene.Texts[id] != d.Scene.Texts[title]);
        string? foreign = other >= 0 && d.Rng.Chance(0.6) ? d.Scene[other].Text : Altering.Text(d.Scene[title].Text, d);
        return foreign is null ? null : new Twins(Title(d, d.Scene[title].Text), Title(d, foreign));
    }

    private static Drawn Title(Drawing d, string text) =>
        new(
            new Said(Quantifier.Exists, new MainHeading(), new HasText(text), Definite: true),
            new Slots().With("text", text).With("quoted", d.Refer.Quote(text))
        );

    private static Twins? Under(Drawing d)
    {
        foreach (int heading in d.Shuffled(id => d.Scene[id].Kind == ElementKind.Heading).Take(4))
        {
            Fit[] headed = new Headed(new Anchor(new These(heading))).Over(d.Scene);
            int id = d.Any(id => headed[id] == Fit.Yes && d.Scene.Texts[id].Length is > 1 and < 120);
            int away = d.Any(id => headed[id] == Fit.No && id != heading && d.Scene.Texts[id].Length is > 1 and < 120);
            if (id < 0 || away < 0 || d.Scene.Names[heading].Length is < 2 or > 44)
            {
                continue;
            }

            var by = new Reference(
                new OfAnyKind([ElementKind.Heading]) & new HasText(d.Scene[heading].Text),
                d.Refer.Quote(d.Scene[heading].Text),
                Article: false
            );
            string text = TextWords.Span(d.Scene[id].Text, d.Rng);
            string? other = d.Rng.Chance(0.7) ? TextWords.Span(d.Scene[away].Text, d.Rng) : Altering.Text(text, d);
            return other is null ? null : new Twins(Under(d, by, text), Under(d, by, other));
        }

        return null;
    }

    private static Drawn Under(Drawing d, Reference heading, string text) =>
        new(
            new Said(Quantifier.Exists, new Contains(text), new Headed(new Anchor(heading.Property))),
            new Slots().With("heading", heading).With("text", text).With("quoted", d.Refer.Quote(text))
        );
}
