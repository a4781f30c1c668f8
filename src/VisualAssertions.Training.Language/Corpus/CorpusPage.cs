using VisualAssertions.Training.Language.Notation;

namespace VisualAssertions.Training.Language;

/// <summary>A page with what people wrote about its picture, and what they meant.</summary>
public sealed class CorpusPage
{
    private readonly (CorpusLine Line, Program? Program)[] said;

    private CorpusPage(PageTruth page, (CorpusLine Line, Program? Program)[] said) => (Page, this.said) = (page, said);

    public PageTruth Page { get; }

    internal static CorpusPage Of(PageTruth page, IEnumerable<CorpusLine> lines) =>
        new(page, [.. lines.Select(line => (line, ProgramOf(line)))]);

    /// <summary>The statements with their writers' truth; grounded where their program comes to the same truth.</summary>
    public IReadOnlyList<Statement> AsWritten()
    {
        var scene = Scene.Of(Page);
        return [.. said.Select(one => StatementOf(one.Line, one.Line.Truth, Agreeing(one.Line, one.Program, scene)))];
    }

    /// <summary>The statements asked of an edited page. Null where their program gives no truth there, or never agreed with the writer.</summary>
    public IReadOnlyList<Statement?> AskedOf(PageTruth twin)
    {
        (Scene own, Scene other) = (Scene.Of(Page), Scene.Of(twin));
        return
        [
            .. said.Select(one =>
                one.Program is not (null or Free) && Agreeing(one.Line, one.Program, own) is not null
                    ? one.Program.Judge(other) is { } judged
                        ? StatementOf(one.Line, judged.Truth, judged.Grounding)
                        : null
                    : null
            ),
        ];
    }

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

    private static Statement StatementOf(CorpusLine line, bool? truth, Grounding? grounding) =>
        new()
        {
            Text = line.Text,
            Category = Enum.Parse<AssertionCategory>(line.Category, ignoreCase: true),
            Truth = truth,
            Frame = $"people.{line.Role}: {line.Text}",
            Grounding = grounding ?? new Grounding { Quantifier = Quantifier.Free },
        };

    private static Program? ProgramOf(CorpusLine line) =>
        string.IsNullOrWhiteSpace(line.Program) || ProgramNotation.Parse(line.Program) is not { } program
            ? null
            : program is Inexpressible
                ? null
                : program;
}
