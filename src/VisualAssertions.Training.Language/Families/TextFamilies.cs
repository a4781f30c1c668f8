namespace VisualAssertions.Training.Language;

/// <summary>What is written on the page, and where.</summary>
internal static class TextFamilies
{
    private const AssertionCategory Text = AssertionCategory.Text;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("text.shown", Text, 4, ["text", "quoted"], Shown),
        new("text.says", Text, 4, ["subject", "text", "quoted"], Says),
        new("text.part", Text, 2, ["subject", "word", "quoted"], Part),
        new("text.value", Text, 3, ["subject", "text", "quoted"], Value),
        new("text.what", Text, 3, ["subject"], What, Negatable: false),
    ];

    public static Twins? Shown(Drawing d)
    {
        int id = d.Any(id => d.Scene.Texts[id].Length is > 1 and < 160);
        if (id < 0)
        {
            return null;
        }

        string text = TextWords.Span(d.Scene[id].Text, d.Rng);
        string? other = Altering.Text(text, d);
        return other is null ? null : new Twins(Shown(d, text), Shown(d, other));
    }

    private static Drawn Shown(Drawing d, string text) =>
        new(
            new Said(Quantifier.Exists, new Contains(text)),
            new Slots().With("text", text).With("quoted", d.Refer.Quote(text))
        );

    private static Twins? Says(Drawing d)
    {
        foreach (int id in d.Shuffled(id => CanSay(d.Scene, id)).Take(4))
        {
            string text = d.Scene[id].Text;
            if (d.Refer.To(id, Avoid.Names) is { } subject && OtherText(d, id) is { } other)
            {
                return new Twins(Says(d, subject, text), Says(d, subject, other));
            }
        }

        return null;
    }

    private static bool CanSay(Scene scene, int id) =>
        scene.Texts[id].Length is > 1 and < 60
        && scene[id].Kind is not (ElementKind.Cell or ElementKind.Row or ElementKind.ListItem)
        && !Kinds.HoldsValue(scene[id].Kind);

    private static Drawn Says(Drawing d, Reference subject, string text) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new HasText(text), Definite: true),
            new Slots().With("subject", subject).With("text", text).With("quoted", d.Refer.Quote(text))
        );

    /// <summary>What it doesn't say: a sibling's text, another one of its kind's, or its own altered.</summary>
    private static string? OtherText(Drawing d, int id)
    {
        string own = d.Scene.Texts[id];
        int sibling = d.Any(other =>
            d.Scene[other].Kind == d.Scene[id].Kind
            && d.Scene.Texts[other].Length is > 1 and < 60
            && !d.Scene.Texts[other].Contains(own, StringComparison.Ordinal)
            && !own.Contains(d.Scene.Texts[other], StringComparison.Ordinal)
        );
        return sibling >= 0 && d.Rng.Chance(0.6) ? d.Scene[sibling].Text : Altering.Text(d.Scene[id].Text, d);
    }

    private static Twins? Part(Drawing d)
    {
        foreach (int id in d.Shuffled(id => d.Scene.Texts[id].Length is > 5 and < 200).Take(4))
        {
            string[] own = [.. TextWords.Content(d.Scene[id].Text)];
            int elsewhere = d.Any(other => other != id && d.Scene.Texts[other].Length > 4);
            if (own.Length < 2 || elsewhere < 0 || d.Refer.To(id, Avoid.Names) is not { } subject)
            {
                continue;
            }

            string? other = d.Rng.PickOrNone([
                .. TextWords
                    .Content(d.Scene[elsewhere].Text)
                    .Where(word => !d.Scene.Texts[id].Contains(Plain.Of(word), StringComparison.Ordinal)),
            ]);
            if (other is not null)
            {
                return new Twins(Part(d, subject, d.Rng.Pick(own)), Part(d, subject, other));
            }
        }

        return null;
    }

    private static Drawn Part(Drawing d, Reference subject, string word) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new Contains(word), Definite: true),
            new Slots().With("subject", subject).With("word", word).With("quoted", d.Refer.Quote(word))
        );

    private static Twins? Value(Drawing d)
    {
        bool Filled(int id) =>
            Kinds.HoldsValue(d.Scene[id].Kind)
            && d.Scene.Texts[id].Length is > 0 and < 60
            && !d.Scene.Has(id, ElementState.Empty);
        foreach (int id in d.Shuffled(Filled).Take(4))
        {
            string text = d.Scene[id].Text;
            int sibling = d.Any(other => Filled(other) && d.Scene.Texts[other] != d.Scene.Texts[id]);
            string? other = sibling >= 0 && d.Rng.Chance(0.5) ? d.Scene[sibling].Text : Altering.Text(text, d);
            if (other is not null && d.Refer.To(id) is { } subject)
            {
                return new Twins(Says(d, subject, text), Says(d, subject, other));
            }
        }

        return null;
    }

    private static Twins? What(Drawing d)
    {
        foreach (
            int id in d.Shuffled(id =>
                    CanSay(d.Scene, id)
                    || (
                        Kinds.HoldsValue(d.Scene[id].Kind)
                        && d.Scene.Texts[id].Length > 0
                        && !d.Scene.Has(id, ElementState.Empty)
                    )
                )
                .Take(4)
        )
        {
            if (d.Refer.To(id, Kinds.HoldsValue(d.Scene[id].Kind) ? Avoid.Nothing : Avoid.Names) is { } subject)
            {
                return new Twins(
                    new Drawn(new AskedText(subject.Property, subject.Property), new Slots().With("subject", subject)),
                    null
                );
            }
        }

        return null;
    }
}
