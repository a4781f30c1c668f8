using System.Text.RegularExpressions;

namespace VisualAssertions;

/// <summary>Turns a statement round: <c>The Pay button is green</c> becomes <c>The Pay button is not green</c>.</summary>
/// <remarks>Only where exactly one of the two can be true; what is in doubt is left alone.</remarks>
public static partial class Negation
{
    private static readonly Func<Wording, string?>[] Rules =
    [
        Question,
        StartingWithNo,
        StartingWithThere,
        AlreadyNegative,
        Quantified,
        OfSomeThing,
        ByItsVerb,
        AsAWhole,
    ];

    /// <returns>Null if the statement cannot be turned round safely: it states several facts, denies twice, or is no sentence.</returns>
    public static string? Of(string statement)
    {
        var said = new Wording(WithoutDemand(Spaces().Replace(statement.Trim(), " ")));
        if (SeveralFacts().IsMatch(said.Masked) || TwoSided().IsMatch(said.Masked))
        {
            return null;
        }

        // The first rule that knows such sentences decides; an empty answer: none does safely.
        string? turned = Rules.Select(rule => rule(said)).FirstOrDefault(one => one is not null);
        return string.IsNullOrEmpty(turned) ? null : turned;
    }

    private const string Unsafe = "";

    /// <summary>Check that the page is white → The page is white.</summary>
    private static string WithoutDemand(string statement) =>
        Demanded().Match(statement) is { Success: true, Length: var length }
            ? char.ToUpperInvariant(statement[length]) + statement[(length + 1)..]
            : statement;

    /// <summary>Is there a … / Is the Pay button disabled? / Does the list show …</summary>
    private static string? Question(Wording said)
    {
        if (!AnyQuestion().IsMatch(said.Masked))
        {
            return null;
        }

        return said.Replace(IsThereA(), "$1$2 no")
            ?? said.Replace(IsThereNone(), m => $"Is there {said.Article(m.Length + 1, capital: false)}")
            ?? said.Replace(IsItSo(), "$1 not $2")
            ?? said.Replace(DoesItShow(), "$1 not $2")
            ?? Unsafe;
    }

    /// <summary>No error message is shown → An error message is shown.</summary>
    private static string? StartingWithNo(Wording said)
    {
        if (said.Replace(Nothing(), "Something") is { } something)
        {
            return something;
        }

        if (!No().IsMatch(said.Masked))
        {
            return null;
        }

        Match verb = Verb().Match(said.Masked);
        return NoIsMore().IsMatch(said.Masked) || !verb.Success ? Unsafe
            : VerbForms.IsPlural(verb.Value) ? said.Replace(No(), "Some ")!
            : said.Replace(No(), $"{said.Article(after: "No ".Length, capital: true)} ")!;
    }

    private static string? StartingWithThere(Wording said)
    {
        if (!There().IsMatch(said.Masked))
        {
            return null;
        }

        Match no = ThereIsNo().Match(said.Masked);
        return no.Success && no.Groups[1].Value is "are" or "were" ? said.Replace(ThereIsNo(), "There $1 ")
            : no.Success ? said.Replace(ThereIsNo(), $"There $1 {said.Article(after: no.Length, capital: false)} ")
            : said.Replace(ThereIsNotA(), "There $1 $2")
                ?? said.Replace(ThereIsA(), m => $"There {IsOf(m)} no")
                ?? said.Replace(ThereAreSoMany(), "There $1 not $2")
                ?? said.Replace(ThereAreSuch(), "There $1 no $2")
                ?? (Not().IsMatch(said.Masked) ? Unsafe : AsAWhole(said));
    }

    /// <summary>The Pay button isn't green → The Pay button is green.</summary>
    private static string? AlreadyNegative(Wording said)
    {
        if (!Not().IsMatch(said.Masked))
        {
            return null;
        }

        return NotYet().IsMatch(said.Masked) || Not().Count(said.Masked) > 1 || All().IsMatch(said.Masked)
            ? Unsafe
            : said.Replace(Cannot(), "can")
                ?? said.Replace(DoesNot(), m => VerbForms.Stated(m.Groups[1].Value, m.Groups[2].Value))
                ?? said.Replace(IsNot(), "$1")
                ?? Unsafe;
    }

    /// <summary>All, only, at least two: "not" in the middle would deny another part than the whole.</summary>
    private static string? Quantified(Wording said) =>
        All().IsMatch(said.Masked) || Numbered().IsMatch(said.Masked) ? AsAWhole(said) : null;

    /// <summary>A Buy button is shown → No Buy button is shown.</summary>
    private static string? OfSomeThing(Wording said) =>
        Verb().IsMatch(said.Masked) ? said.Replace(SomeThing(), "No ") : null;

    private static string? ByItsVerb(Wording said) =>
        said.Replace(ItIs(), "$1 is not")
        ?? said.Replace(HasBeen(), "$1 not")
        ?? said.Replace(Verb(), m => VerbForms.Denied(m.Value));

    /// <summary>The whole sentence denied; what does not begin like a sentence is none.</summary>
    private static string? AsAWhole(Wording said) =>
        Opening().IsMatch(said.Masked) ? $"It is not true that {char.ToLowerInvariant(said.Text[0])}{said.Text[1..]}"
        : Verb().IsMatch(said.Masked) ? $"It is not true that {said.Text}"
        : Unsafe;

    private static string IsOf(Match there) =>
        there.Groups[1].Value is "'s" or "’s" ? "is" : there.Groups[1].Value.Trim();
}
