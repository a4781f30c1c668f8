using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Language.Checking;

namespace VisualAssertions.Training.Language;

/// <summary>A page with what people wrote about its picture, and what they meant.</summary>
public sealed class CorpusPage
{
    private readonly (CorpusLine Line, Program? Program)[] said;
    private readonly Grounding?[] agreeing;

    private CorpusPage(PageTruth page, (CorpusLine Line, Program? Program)[] said)
    {
        (Page, this.said) = (page, said);
        var scene = Scene.Of(page);
        agreeing = [.. said.Select(one => Agreeing(one.Line, one.Program, scene))];
    }

    public PageTruth Page { get; }

    internal static CorpusPage Of(PageTruth page, IEnumerable<CorpusLine> lines) =>
        new(page, [.. lines.Select(line => (line, ProgramOf(line)))]);

    /// <summary>The statements with their writers' truth; grounded where their program comes to the same truth.</summary>
    public IReadOnlyList<Statement> AsWritten() =>
        [.. said.Select((one, i) => StatementOf(one.Line, one.Program, one.Line.Truth, agreeing[i]))];

    /// <summary>The statements asked of an edited page. Null where their program gives no truth there, or never agreed with the writer.</summary>
    public IReadOnlyList<Statement?> AskedOf(PageTruth twin)
    {
        var scene = Scene.Of(twin);
        return [.. said.Select((one, i) => agreeing[i] is null ? null : AskedOf(scene, one.Line, one.Program!))];
    }

    private static Statement? AskedOf(Scene scene, CorpusLine line, Program program) =>
        program is not Free && program.Judge(scene) is { } judged
            ? StatementOf(line, program, judged.Truth, judged.Grounding)
            : null;

    /// <summary>Ids of what the statements mean or are placed by.</summary>
    public IReadOnlyList<int> SpokenOf() =>
        [
            .. AsWritten()
                .SelectMany(one =>
                    one.Grounding.Subjects.Concat(one.Grounding.Anchors).Concat(one.Grounding.SecondAnchors)
                )
                .Distinct(),
        ];

    private static Grounding? Agreeing(CorpusLine line, Program? program, Scene scene) =>
        program?.Judge(scene) is { } judged && judged.Truth == line.Truth ? judged.Grounding : null;

    private static Statement StatementOf(CorpusLine line, Program? program, bool? truth, Grounding? grounding) =>
        new()
        {
            Text = line.Text,
            Category = Enum.Parse<AssertionCategory>(line.Category, ignoreCase: true),
            Truth = truth,
            Frame = $"people.{line.Role}: {line.Text}",
            Grounding = grounding ?? new Grounding { Quantifier = Quantifier.Free },
            Program = program,
        };

    private static Program? ProgramOf(CorpusLine line) =>
        string.IsNullOrWhiteSpace(line.Program) || ProgramNotation.Parse(line.Program) is not { } program ? null
        : program is Inexpressible ? null
        : program;
}
