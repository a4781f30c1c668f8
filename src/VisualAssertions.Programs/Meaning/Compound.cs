namespace VisualAssertions.Programs;

/// <summary>Every part holds.</summary>
/// <remarks>
/// A grounding has one quantifier. Where "at least as many of the union as there are parts" gives the same truth
/// (a Save and a Cancel button), or where every subject must satisfy what is said of it (the A is red and the B is blue),
/// it is said so; otherwise the truth stands free, beside all that the parts are about.
/// </remarks>
internal sealed record Conjunction(IReadOnlyList<Program> Parts) : Program
{
    public override Judgement? Judge(Scene scene)
    {
        Judgement?[] parts = [.. Parts.Select(part => part.Judge(scene))];
        bool? truth =
            parts.Any(part => part is { Truth: false }) ? false
            : parts.All(part => part is { Truth: true }) ? true
            : null;
        return truth is { } known ? new Judgement(known, Ground(parts, known)) : null;
    }

    public override Program? Negated() =>
        Parts.Select(part => part.Negated()).ToArray() is var negated && negated.All(part => part is not null)
            ? new Disjunction([.. negated.Select(part => part!)])
            : null;

    private Grounding Ground(Judgement?[] parts, bool truth)
    {
        Grounding free = Groundings.Together(parts);
        bool listed = parts.All(part =>
            part is { Grounding: { Quantifier: Quantifier.Exists, Anchors.Count: 0, Satisfied.Count: <= 1 } }
        );
        return listed && free.Satisfied.Count >= Parts.Count == truth
                ? free with
                {
                    Quantifier = Quantifier.AtLeast,
                    Number = Parts.Count,
                }
            : AllAreMeant(parts) && free.Subjects.All(free.Satisfied.Contains) == truth
                ? free with
                {
                    Quantifier = Quantifier.All,
                }
            : free;
    }

    private bool AllAreMeant(Judgement?[] parts) =>
        Parts.All(AsksOfAll)
        && parts.All(part => part is { Grounding.Subjects.Count: > 0 })
        && parts.Count(part => part is { Grounding.Anchors.Count: > 0 }) < 2
        && parts.Sum(part => part!.Grounding.Subjects.Count)
            == parts.SelectMany(part => part!.Grounding.Subjects).Distinct().Count();

    private static bool AsksOfAll(Program program) =>
        program
            is Said { Predicate: not null, Quantifier: Quantifier.All }
                or Said { Predicate: not null, Quantifier: Quantifier.Exists, Definite: true };
}

/// <summary>One part holds at least.</summary>
internal sealed record Disjunction(IReadOnlyList<Program> Parts) : Program
{
    public override Judgement? Judge(Scene scene)
    {
        Judgement?[] parts = [.. Parts.Select(part => part.Judge(scene))];
        bool? truth =
            parts.Any(part => part is { Truth: true }) ? true
            : parts.All(part => part is { Truth: false }) ? false
            : null;
        return truth is null ? null : new Judgement(truth, Groundings.Together(parts));
    }

    public override Program? Negated() =>
        Parts.Select(part => part.Negated()).ToArray() is var negated && negated.All(part => part is not null)
            ? new Conjunction([.. negated.Select(part => part!)])
            : null;
}

/// <summary>The opposite of what has no negation of its own: its truth stands free beside the same elements.</summary>
internal sealed record Opposite(Program Of) : Program
{
    public override Judgement? Judge(Scene scene) =>
        Of.Judge(scene) is { Truth: { } truth } judged
            ? judged with
            {
                Truth = !truth,
                Grounding = judged.Grounding with { Quantifier = Quantifier.Free, Number = 0 },
            }
            : null;

    public override Program? Negated() => Of;
}

internal static class Opposites
{
    public static Program Of(Program program) =>
        program is Said { Quantifier: Quantifier.AtLeast, Number: > 0 } least
            ? least with
            {
                Quantifier = Quantifier.AtMost,
                Number = least.Number - 1,
            }
        : program is Said { Quantifier: Quantifier.AtMost, Number: < 12 } most
            ? most with
            {
                Quantifier = Quantifier.AtLeast,
                Number = most.Number + 1,
            }
        : program.Negated() ?? new Opposite(program);
}

/// <summary>Can't be told from elements, for a reason: no truth, no grounding.</summary>
internal sealed record Inexpressible(string Why) : Program
{
    public override Judgement? Judge(Scene scene) => null;

    public override Program? Negated() => null;
}

internal static class Groundings
{
    /// <summary>All that the parts are about; the anchors of the first part that has some.</summary>
    public static Grounding Together(IReadOnlyList<Judgement?> parts)
    {
        Grounding[] known = [.. parts.OfType<Judgement>().Select(part => part.Grounding)];
        Grounding? placed = known.FirstOrDefault(part => part.Anchors.Count > 0);
        return new Grounding
        {
            Subjects = [.. known.SelectMany(part => part.Subjects).Distinct().Order()],
            Satisfied = [.. known.SelectMany(part => part.Satisfied).Distinct().Order()],
            Anchors = placed?.Anchors ?? [],
            SecondAnchors = placed?.SecondAnchors ?? [],
            Quantifier = Quantifier.Free,
        };
    }
}
