using System.Globalization;
using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Pages;
using Meaning = VisualAssertions.Programs.Program;

namespace VisualAssertions.Training.Tests.Language.Notation;

/// <summary>Programs are written so that they are read as the same.</summary>
public sealed class WritingTests
{
    private const int Pages = 40;
    private const int OnEach = 100;

    private static readonly string[] Parts = ["training", "validation", "test"];

    private static readonly Lazy<Drawn[]> Statements = new(() => [.. DrawAll()]);

    [Test]
    public void What_a_family_draws_is_written_and_read_as_the_same()
    {
        string[] wrong = [.. Statements.Value.Select(Difference).OfType<string>()];
        Assert.That(
            wrong,
            Is.Empty,
            () => $"{wrong.Length} of {Statements.Value.Length}\n" + string.Join('\n', wrong.Take(40))
        );
    }

    [Test]
    public void Nearly_all_that_families_draw_can_be_written()
    {
        foreach (var family in Statements.Value.GroupBy(one => one.Statement.Frame.Split(':')[0]).OrderBy(g => g.Key))
        {
            int written = family.Count(one => one.Statement.Notation is not null);
            TestContext.Out.WriteLine($"{family.Key, -24} {written, 6} of {family.Count()}");
        }

        string[] reasons =
        [
            .. Statements
                .Value.Where(one => one.Statement.Notation is null)
                .Select(one =>
                    $"{one.Statement.Frame.Split(':')[0]}: {string.Join(' ', ProgramNotation.Unwritable(one.Statement.Program!))}"
                )
                .CountBy(reason => reason)
                .OrderByDescending(pair => pair.Value)
                .Take(10)
                .Select(pair => $"{pair.Value, 6} {pair.Key}"),
        ];
        double share = Statements.Value.Average(one => one.Statement.Notation is null ? 0.0 : 1);
        TestContext.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{share:P2} of {Statements.Value.Length}\n{string.Join('\n', reasons)}"
            )
        );
        Assert.That(share, Is.GreaterThan(0.97));
    }

    [TestCaseSource(nameof(Parts))]
    public void What_people_said_is_written_and_read_as_the_same(string part)
    {
        Drawn[] said =
        [
            .. CorpusFolder
                .Load(Path.Combine(Corpus, part))
                .SelectMany(page =>
                    page.AsWritten()
                        .Where(one => one.Program is not null)
                        .Select(one => new Drawn(Scene.Of(page.Page), one))
                ),
        ];
        string[] wrong = [.. said.Select(Difference).OfType<string>()];
        int written = said.Count(one => one.Statement.Notation is not null);
        TestContext.Out.WriteLine($"{written} of {said.Length} programs are written");
        foreach (
            var reason in said.Where(one => one.Statement.Notation is null)
                .CountBy(one => string.Join(' ', ProgramNotation.Unwritable(one.Statement.Program!).Distinct()))
                .OrderByDescending(pair => pair.Value)
        )
        {
            TestContext.Out.WriteLine($"{reason.Value, 6} {reason.Key}");
        }

        Assert.That(wrong, Is.Empty, () => $"{wrong.Length}\n" + string.Join('\n', wrong.Take(40)));
    }

    [TestCaseSource(typeof(FormCases), nameof(FormCases.Hold))]
    [TestCaseSource(typeof(FormCases), nameof(FormCases.Fail))]
    [TestCaseSource(typeof(FormCases), nameof(FormCases.Unclear))]
    public void Every_form_is_written_as_it_is_read(string notation)
    {
        Meaning program = ProgramNotation.Parse(notation);
        if (ProgramNotation.Write(program) is not { } written)
        {
            Assert.That(ProgramNotation.Unwritable(program), Is.All.EqualTo("These").Or.EqualTo("Free"), notation);
            return;
        }

        Assert.Multiple(() =>
        {
            Assert.That(ProgramNotation.Write(ProgramNotation.Parse(written)), Is.EqualTo(written), "as itself");
            Assert.That(Judged(written), Is.EqualTo(Judged(notation)), written);
        });
    }

    [TestCase(
        "exists(button & (named(\"A \\\"B\\\"\") | named('C')))",
        "exists(button & named(\"A \\\"B\\\"\", \"C\"))"
    )]
    [TestCase("is(the(card), enabled & !selected)", "is(card, enabled & unselected)")]
    [TestCase("none(kind('dropdown'), not(filled))", "none(kind(\"select\"), outlined)")]
    [TestCase("exists(field) & exists(select) | none(alert)", "exists(field) & exists(select) | none(alert)")]
    [TestCase("exists(navbar | sidebar)", "exists(navbar | sidebar)")]
    [TestCase("exists(nav, at('topleft'))", "exists(nav, topleft)")]
    [TestCase("is(nth(1, card), amount('$12.5'))", "is(first(card), amount(\"$12.50\"))")]
    [TestCase("light()", "light()")]
    [TestCase("not(page('login', 'signup'))", "!page(\"login\", \"signup\")")]
    public void It_is_written_in_short(string notation, string written)
    {
        Assert.That(ProgramNotation.Write(ProgramNotation.Parse(notation)), Is.EqualTo(written));
    }

    private static string Judged(string notation) =>
        Show(ProgramNotation.Parse(notation).Judge(Scene.Of(SamplePage.Orders)));

    private static string Show(Judgement? judged) =>
        judged is null ? "unclear" : $"{judged.Truth} of {string.Join(',', judged.Grounding.Subjects)}";

    private static string? Difference(Drawn drawn)
    {
        if (drawn.Statement.Notation is not { } written)
        {
            return null;
        }

        ProgramNotation.Reading read = ProgramNotation.Read(written);
        if (read.Program is not { } program)
        {
            return $"{drawn.Statement.Frame}: {string.Join('\n', read.Mistakes.Select(one => one.Show(written)))}";
        }

        Judgement? own = drawn.Statement.Program!.Judge(drawn.Scene);
        Judgement? again = program.Judge(drawn.Scene);
        bool same = IsFree(drawn.Statement.Program) ? own?.Truth == again?.Truth : Show(own) == Show(again);
        return same && ProgramNotation.Write(program) == written
            ? null
            : $"{drawn.Statement.Frame}: {drawn.Statement.Text}\n   {written}\n   {ProgramNotation.Write(program)}\n   {Show(own)}\n   {Show(again)}";
    }

    // Its truth is all that it knows of its elements.
    private static bool IsFree(Meaning program) =>
        program is Free or Conjunction && (program as Conjunction)?.Parts.Any(IsFree) != false;

    private static IEnumerable<Drawn> DrawAll()
    {
        PageTruth[] pages =
        [
            .. Directory
                .GetFiles(Path.Combine(Corpus, "training"), "*.json")
                .Order()
                .Take(Pages)
                .Select(PageTruth.Load),
        ];
        var writer = new StatementWriter(FrameLibrary.BuiltIn, NamePool.FromPages(pages));
        // Tables are rare: the page of orders has one.
        return pages
            .Concat(Enumerable.Repeat(SamplePage.Orders, Pages / 2))
            .SelectMany(
                (page, i) =>
                    writer
                        .Write(page, OnEach, (ulong)i, new StatementOptions())
                        .Select(one => new Drawn(Scene.Of(page), one))
            );
    }

    private static string Corpus =>
        Path.Combine(Repository.Root, "src", "VisualAssertions.Training.Language", "Corpus");

    private sealed record Drawn(Scene Scene, Statement Statement);
}
