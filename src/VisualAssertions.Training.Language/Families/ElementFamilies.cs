namespace VisualAssertions.Training.Language;

/// <summary>What is there, and what it is.</summary>
internal static class ElementFamilies
{
    private const AssertionCategory Element = AssertionCategory.Element;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("element.exists", Element, 4, ["subject"], Exists),
        new("element.kind", Element, 2, ["subject", "kind", "other"], IsKind),
        new("element.has", Element, 2, ["container", "subject"], Has),
        new("element.purpose", Element, 2, ["purpose", "kind"], ForA),
        new("element.some", Element, 2, ["kind"], Some),
    ];

    public static Twins? Exists(Drawing d)
    {
        foreach (int id in d.Shuffled(id => Nameable(d.Scene, id)).Take(4))
        {
            KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
            string name = d.Scene.Names[id];
            Reference shown =
                d.Rng.Chance(0.2) && Paraphrases.Other(name, d.Rng) is { } other
                    ? d.Refer.Called(kind, other, quoted: false)
                    : d.Refer.Called(kind, name);
            if (FalseName(d, kind, name) is { } absent)
            {
                return new Twins(Exists(shown), Exists(d.Refer.Called(kind, absent)));
            }
        }

        return null;
    }

    // Half of the false names stand on the page, on a thing of another kind.
    private static string? FalseName(Drawing d, KindWords kind, string name)
    {
        if (d.Rng.Chance(0.3))
        {
            return Altering.Text(name, d);
        }

        if (d.Rng.Chance(0.4))
        {
            int elsewhere = d.Any(id =>
                Nameable(d.Scene, id) && !kind.Is.Contains(d.Scene[id].Kind) && !kind.Maybe.Contains(d.Scene[id].Kind)
            );
            if (elsewhere >= 0)
            {
                return d.Scene.Names[elsewhere];
            }
        }

        return d.AbsentName(kind);
    }

    private static Drawn Exists(Reference subject) =>
        new(new Said(Quantifier.Exists, subject.Property), new Slots().With("subject", subject));

    private static bool Nameable(Scene scene, int id) =>
        scene.Names[id].Length is > 1 and < 40
        && Lexicon.KindsFor(scene[id].Kind).Any()
        && scene[id].Kind != ElementKind.Cell;

    private static Twins? IsKind(Drawing d)
    {
        foreach (int id in d.Shuffled(id => Nameable(d.Scene, id) && !Kinds.IsText(d.Scene[id].Kind)).Take(4))
        {
            string name = d.Scene.Names[id];
            var subject = new Reference(new GoesBy(name, true), d.Refer.Quote(name), Article: false);
            KindWords own = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
            KindWords? other = d.Rng.PickOrNone([
                .. Lexicon.Kinds.Where(kind =>
                    kind.Is.Any(Kinds.Controls.Contains)
                    && !kind.Is.Contains(d.Scene[id].Kind)
                    && !kind.Maybe.Contains(d.Scene[id].Kind)
                ),
            ]);
            if (other is null || !Kinds.Controls.Concat([ElementKind.Link, ElementKind.Tab]).Contains(d.Scene[id].Kind))
            {
                continue;
            }

            return new Twins(IsKind(d, subject, own, other), IsKind(d, subject, other, own));
        }

        return null;
    }

    private static Drawn IsKind(Drawing d, Reference subject, KindWords kind, KindWords other) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new OfKind(kind), Definite: true),
            new Slots()
                .With("subject", subject)
                .With("kind", new Reference(new OfKind(kind), d.Rng.Draw(kind.One)))
                .With("other", new Reference(new OfKind(other), d.Rng.Draw(other.One)))
        );

    public static Twins? Has(Drawing d)
    {
        foreach (
            int id in d.Shuffled(id => Nameable(d.Scene, id) && d.Scene.Holder(id, [.. Kinds.Containers]) >= 0).Take(4)
        )
        {
            int holder = d.Scene.Holder(id, [.. Kinds.Containers]);
            int elsewhere = d.Any(other =>
                Nameable(d.Scene, other) && d.Scene[other].Kind == d.Scene[id].Kind && !d.Scene.IsInside(other, holder)
            );
            KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
            string? absent = elsewhere >= 0 && d.Rng.Chance(0.7) ? d.Scene.Names[elsewhere] : d.AbsentName(kind);
            if (absent is null || d.Refer.Container(holder) is not { } container)
            {
                continue;
            }

            return new Twins(
                Has(container, d.Refer.Called(kind, d.Scene.Names[id])),
                Has(container, d.Refer.Called(kind, absent))
            );
        }

        return null;
    }

    private static Drawn Has(Reference container, Reference subject) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new Within(new Anchor(container.Property))),
            new Slots().With("container", container).With("subject", subject)
        );

    public static Twins? ForA(Drawing d)
    {
        foreach (int id in d.Shuffled(id => Purposes.Of(d.Scene, id) is not null).Take(4))
        {
            KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
            string? absent = AbsentPurpose(d, Purposes.Of(d.Scene, id)!);
            if (absent is not null)
            {
                return new Twins(ForA(d, Purposes.Of(d.Scene, id)!, kind), ForA(d, absent, kind));
            }
        }

        return null;
    }

    private static string? AbsentPurpose(Drawing d, string like)
    {
        string[] pool = [.. d.Names.Uses.Where(purpose => Purposes.IsAct(purpose) == Purposes.IsAct(like))];
        for (int attempt = 0; attempt < 8 && pool.Length > 0; attempt++)
        {
            string purpose = d.Rng.Pick(pool);
            if (new ForPurpose(purpose).Over(d.Scene).All(fit => fit == Fit.No))
            {
                return purpose;
            }
        }

        return null;
    }

    private static Drawn ForA(Drawing d, string purpose, KindWords kind)
    {
        string said = Purposes.IsAct(purpose)
            ? d.Rng.Pick([$"to {purpose}", $"for {Purposes.Gerund(purpose)}"])
            : $"for the {purpose}";
        return new Drawn(
            new Said(Quantifier.Exists, new ForPurpose(purpose)),
            new Slots().With("purpose", said).With("kind", new Reference(new OfKind(kind), d.Rng.Draw(kind.One)))
        );
    }

    // A kind that most pages show is seldom absent: weighted so that no word tells the answer.
    public static Twins? Some(Drawing d)
    {
        bool IsShown(KindWords kind) => new OfKind(kind).Over(d.Scene).Contains(Fit.Yes);
        bool IsAbsent(KindWords kind) => new OfKind(kind).Over(d.Scene).All(fit => fit == Fit.No);
        KindWords[] shown = [.. Lexicon.Kinds.Where(kind => !kind.Is.All(Kinds.IsText) && IsShown(kind))];
        KindWords[] absent = [.. Lexicon.Kinds.Where(IsAbsent)];
        return shown.Length == 0 || absent.Length == 0
            ? null
            : new Twins(
                Some(d, d.Rng.PickWeighted(shown, kind => 1 - d.Names.Share(kind))),
                Some(d, d.Rng.PickWeighted(absent, d.Names.Share))
            );
    }

    private static Drawn Some(Drawing d, KindWords kind) =>
        new(new Said(Quantifier.Exists, new OfKind(kind)), new Slots().With("kind", d.Refer.Sort(kind)));
}
