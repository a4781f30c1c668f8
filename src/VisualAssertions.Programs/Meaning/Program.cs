namespace VisualAssertions.Programs;

/// <summary>What a statement means. Its truth and grounding follow from the page.</summary>
internal abstract record Program
{
    /// <summary>Null where careful people would differ.</summary>
    public abstract Judgement? Judge(Scene scene);

    /// <summary>Null where the negation can't be said of the same subjects.</summary>
    public abstract Program? Negated();
}

internal sealed record Judgement(bool? Truth, Grounding Grounding)
{
    /// <summary>Said of the page as a whole: there is no element that it hangs on.</summary>
    public bool IsOfPage { get; init; }
}

/// <summary>A quantifier over a subject, and what is said of it.</summary>
/// <param name="Definite">"The X": one X is meant (SEMANTICS.md, 3).</param>
/// <param name="ManyAnchors">It may be placed by more things than a grounding holds; the first two are grounded.</param>
internal sealed record Said(
    Quantifier Quantifier,
    Property Subject,
    Property? Predicate = null,
    int Number = 0,
    bool Definite = false,
    bool ManyAnchors = false
) : Program
{
    public override Judgement? Judge(Scene scene)
    {
        Fit[] subject = Subject.IsByName ? OneThing.Over(Subject, scene) : Subject.Over(scene);
        Fit[]? predicate = Predicate?.Over(scene);
        var anchors = new AnchorSets();
        Subject.CollectAnchors(scene, anchors);
        Predicate?.CollectAnchors(scene, anchors);
        bool unclear = !scene.IsSeen && (anchors.Several.Count > 0 || (anchors.TooMany && !ManyAnchors));
        if (unclear || (Definite && !IsOneThing(subject, predicate)) || Number is < 0 or > 12)
        {
            return null;
        }

        bool? truth = Agreed(subject, predicate);
        int[] subjects = subject.Ids();
        return truth is null
            ? null
            : new Judgement(
                truth,
                new Grounding
                {
                    Subjects = subjects,
                    Satisfied = predicate is null ? subjects : [.. subjects.Where(id => predicate[id] == Fit.Yes)],
                    Anchors = anchors.First,
                    SecondAnchors = anchors.Second,
                    Quantifier = Quantifier,
                    Number = Number,
                }
            );
    }

    public override Program? Negated() =>
        (Quantifier, Predicate) switch
        {
            (Quantifier.Exists, { } predicate) when Definite => this with { Predicate = new Not(predicate) },
            (Quantifier.Exists, _) => this with { Quantifier = Quantifier.None },
            (Quantifier.None, _) => this with { Quantifier = Quantifier.Exists },
            (Quantifier.All, { } predicate) => this with
            {
                Quantifier = Quantifier.Exists,
                Predicate = new Not(predicate),
            },
            _ => null,
        };

    // Several X are one thing to a reader only if the same is true of each of them.
    private static bool IsOneThing(Fit[] subject, Fit[]? predicate)
    {
        int yes = 0;
        Fit? said = null;
        for (int id = 0; id < subject.Length; id++)
        {
            if (subject[id] == Fit.No)
            {
                continue;
            }

            Fit here = predicate?[id] ?? Fit.Yes;
            yes += subject[id] == Fit.Yes ? 1 : 0;
            if (said is { } before && before != here)
            {
                return false;
            }

            said = here;
        }

        return yes <= 3;
    }

    /// <summary>The truth if it is the same whichever way every Maybe is read.</summary>
    private bool? Agreed(Fit[] subject, Fit[]? predicate)
    {
        bool? agreed = null;
        for (int reading = 0; reading < 4; reading++)
        {
            Fit subjectFrom = (reading & 1) == 0 ? Fit.Yes : Fit.Maybe;
            Fit predicateFrom = (reading & 2) == 0 ? Fit.Yes : Fit.Maybe;
            bool truth = Holds(subject, predicate, subjectFrom, predicateFrom);
            if (agreed is { } before && before != truth)
            {
                return null;
            }

            agreed = truth;
        }

        return agreed;
    }

    private bool Holds(Fit[] subject, Fit[]? predicate, Fit subjectFrom, Fit predicateFrom)
    {
        int subjects = 0;
        int satisfied = 0;
        for (int id = 0; id < subject.Length; id++)
        {
            if (subject[id] >= subjectFrom)
            {
                subjects++;
                satisfied += predicate is null || predicate[id] >= predicateFrom ? 1 : 0;
            }
        }

        return Quantifier switch
        {
            Quantifier.Exists => satisfied > 0,
            Quantifier.None => satisfied == 0,
            Quantifier.All => subjects > 0 && satisfied == subjects,
            Quantifier.Exactly => satisfied == Number,
            Quantifier.AtLeast => satisfied >= Number,
            Quantifier.AtMost => satisfied <= Number,
            Quantifier.Free => throw new InvalidOperationException("A free statement is not said of elements."),
        };
    }
}

/// <summary>Something said of the page as a whole, whose truth is known from elsewhere.</summary>
internal sealed record Free(bool? Truth, Property? Subject = null, Property? Other = null) : Program
{
    /// <summary>The program that says it; null if there is none, or if it comes to another truth here.</summary>
    public Program? Meaning { get; private init; }

    /// <summary>With what says it, where that comes to the same truth on this page.</summary>
    public Free Saying(Program program, Scene scene) =>
        program.Judge(scene)?.Truth == Truth ? this with { Meaning = program } : this;

    public override Judgement? Judge(Scene scene) =>
        Truth is null
            ? null
            : new Judgement(
                Truth,
                new Grounding
                {
                    Subjects = Subject?.Over(scene).Ids() ?? [],
                    Satisfied = Subject?.Over(scene).Ids() ?? [],
                    Anchors = Other?.Over(scene).Ids() ?? [],
                    Quantifier = Quantifier.Free,
                }
            );

    public override Program? Negated() =>
        this with
        {
            Truth = !Truth,
            Meaning = Meaning is null ? null : Opposites.Of(Meaning),
        };
}

/// <summary>A question that asks for a text: where the answer stands.</summary>
internal sealed record Asked(Property Subject, int[] Answers) : Program
{
    public override Judgement? Judge(Scene scene)
    {
        var anchors = new AnchorSets();
        Subject.CollectAnchors(scene, anchors);
        int[] subjects = Subject.Over(scene).Ids();
        return anchors.Unclear || subjects.Length == 0 || Answers.Length == 0
            ? null
            : new Judgement(
                null,
                new Grounding
                {
                    Subjects = subjects,
                    Satisfied = subjects,
                    Anchors = anchors.First,
                    SecondAnchors = anchors.Second,
                    Quantifier = Quantifier.Exists,
                    Answers = Answers,
                }
            );
    }

    public override Program? Negated() => null;
}

/// <summary>A question that asks how many.</summary>
internal sealed record AskedHowMany(Said Count) : Program
{
    public override Judgement? Judge(Scene scene) =>
        Count.Judge(scene) is { } judgement ? judgement with { Truth = null } : null;

    public override Program? Negated() => null;
}
