using System.Text.Json;
using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Training.Language.Checking;

internal enum Outcome
{
    /// <summary>No program yet.</summary>
    Open,
    Mistake,
    Inexpressible,

    /// <summary>Careful people would differ, or what is meant is not one thing.</summary>
    Unclear,
    Disagree,

    /// <summary>The truth was written down, not worked out.</summary>
    Free,
    Agree,
}

/// <summary>One line of a corpus held against the page's truth.</summary>
/// <param name="Notes">What its writer needs to know.</param>
internal sealed record CheckedLine(CorpusLine? Line, Outcome Outcome, IReadOnlyList<string> Notes)
{
    private const string Hollowness =
        "false only because nothing is the subject: is that what the statement is wrong about?";

    public bool IsHollow => Notes.Contains(Hollowness);

    public static CheckedLine Of(string json, Func<string, Scene?> sceneOf)
    {
        CorpusLine line;
        try
        {
            line = CorpusLine.Parse(json);
        }
        catch (JsonException broken)
        {
            return new CheckedLine(null, Outcome.Mistake, [$"no statement can be read: {broken.Message}"]);
        }

        if (!Enum.TryParse(line.Category, ignoreCase: true, out AssertionCategory _))
        {
            string known = string.Join(", ", Enum.GetNames<AssertionCategory>()).ToLowerInvariant();
            return new CheckedLine(line, Outcome.Mistake, [$"there is no category '{line.Category}'. Known: {known}"]);
        }

        return string.IsNullOrWhiteSpace(line.Program)
            ? new CheckedLine(line, Outcome.Open, [])
            : OfProgram(line, line.Program, sceneOf);
    }

    private static CheckedLine OfProgram(CorpusLine line, string notation, Func<string, Scene?> sceneOf)
    {
        ProgramNotation.Reading reading = ProgramNotation.Read(notation);
        if (reading.Program is not { } program)
        {
            return new CheckedLine(line, Outcome.Mistake, [.. reading.Mistakes.Select(m => m.Show(notation))]);
        }

        if (program is Inexpressible why)
        {
            return new CheckedLine(line, Outcome.Inexpressible, [why.Why]);
        }

        return sceneOf(line.Picture) is { } scene
            ? OfTruth(line, program, scene)
            : new CheckedLine(line, Outcome.Mistake, [$"there is no truth of the picture {line.Picture}"]);
    }

    private static CheckedLine OfTruth(CorpusLine line, Program program, Scene scene)
    {
        if (program.Judge(scene) is not { } judged)
        {
            return new CheckedLine(line, Outcome.Unclear, [.. Doubts.Of(program, scene)]);
        }

        Outcome outcome =
            judged.Truth != line.Truth ? Outcome.Disagree
            : program is Free ? Outcome.Free
            : Outcome.Agree;
        string[] notes =
        [
            $"writer {Say(line.Truth)}, program {Say(judged.Truth)}",
            Ground(scene, judged.Grounding),
            .. Hollow(program, scene, judged.Truth),
        ];
        return new CheckedLine(line, outcome, notes);
    }

    // A slip in a name makes a false statement false for the wrong reason: only a person can tell.
    private static IEnumerable<string> Hollow(Program program, Scene scene, bool? truth) =>
        program is Said { Definite: true } or Said { Quantifier: Quantifier.All }
        && truth == false
        && ((Said)program).Subject.Over(scene).Ids().Length == 0
            ? [Hollowness]
            : [];

    private static string Say(bool? truth) => truth?.ToString().ToLowerInvariant() ?? "asks";

    private static string Ground(Scene scene, Grounding grounding)
    {
        string number = grounding.Number > 0 ? $" {grounding.Number}" : "";
        string anchors =
            grounding.Anchors.Count == 0 && grounding.SecondAnchors.Count == 0
                ? ""
                : $"; placed by {Describing.All(scene, [.. grounding.Anchors, .. grounding.SecondAnchors])}";
        return $"{grounding.Quantifier.ToString().ToLowerInvariant()}{number} of {Describing.All(scene, grounding.Subjects)}"
            + $"; satisfied {Describing.All(scene, grounding.Satisfied)}{anchors}";
    }
}
