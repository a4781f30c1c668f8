using VisualAssertions.Owlet.Judging;
using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Programs.Notation;
using static VisualAssertions.Owlet.Tests.Judging.SeenThings;

namespace VisualAssertions.Owlet.Tests.Judging;

/// <summary>Programs run on what was seen, which may be unsure or wrong.</summary>
public sealed class ProgramJudgeTests
{
    private static readonly Rgb Orange = new(255, 140, 0);

    [Test]
    public void What_is_surely_seen_is_surely_so()
    {
        ProgramVerdict verdict = Judge(
            "is(button & named(\"Save\"), disabled)",
            Seen(ElementKind.Button, "Save", ElementState.Disabled)
        );
        Assert.That(verdict.Shares.Probability, Is.EqualTo(1).Within(1e-5f));
        Assert.That(verdict.Judgement!.Grounding.Satisfied, Is.EqualTo(new[] { 0 }));
    }

    [Test]
    public void What_is_half_seen_is_half_so()
    {
        Element save = Seen(ElementKind.Button, "Save");
        save.StateProbabilities[(int)ElementState.Disabled] = 0.55f;
        Assert.That(Judge("is(button & named(\"Save\"), disabled)", save).Shares.Probability, Is.InRange(0.4f, 0.9f));
    }

    [Test]
    public void A_thing_of_that_name_is_meant_even_if_it_was_taken_for_another_kind()
    {
        Element badge = Seen(ElementKind.Badge, "Sale") with { Fill = Orange, Color = new Rgb(255, 255, 255) };
        Assert.That(Judge("is(tag & named(\"Sale\"), orange)", badge).Shares.Probability, Is.EqualTo(1).Within(1e-5f));
    }

    [Test]
    public void What_is_named_may_have_been_taken_for_another_kind()
    {
        Element button = Seen(ElementKind.Button, "Sale");
        Assert.Multiple(() =>
        {
            Assert.That(Judge("exists(tag & named(\"Sale\"))", button).Shares.True, Is.EqualTo(1).Within(1e-5f));
            Assert.That(Judge("none(tag & named(\"Sale\"))", button).Shares.False, Is.EqualTo(1).Within(1e-5f));
            Assert.That(Judge("exists(tag & named(\"New\"))", button).Shares.True, Is.EqualTo(0).Within(1e-5f));
        });
    }

    [Test]
    public void The_theme_is_the_pages_own_and_needs_no_element()
    {
        Element button = Seen(ElementKind.Button, "Sale");
        Assert.Multiple(() =>
        {
            Assert.That(Judge("light()", button).Shares.True, Is.EqualTo(1).Within(1e-5f));
            Assert.That(Judge("dark()", button).Shares.False, Is.EqualTo(1).Within(1e-5f));
        });
    }

    [Test]
    public void What_a_program_leaves_unclear_counts_half()
    {
        Element[] two =
        [
            Seen(ElementKind.Button, "Save", ElementState.Disabled),
            Seen(ElementKind.Button, "Save") with
            {
                Box = new Box(10, 200, 90, 30),
            },
        ];
        Assert.That(Judge("is(button & named(\"Save\"), disabled)", two).Shares.Probability, Is.EqualTo(0.5f));
    }

    [Test]
    public void Readings_count_as_much_as_they_are_likely()
    {
        SeenWorlds worlds = Worlds(Seen(ElementKind.Button, "Save"));
        Understood[] readings = [Reading("exists(button)", 0.6f), Reading("none(button)", 0.2f)];
        Assert.That(ProgramJudge.Judge(readings, worlds).Shares.Probability, Is.EqualTo(0.7f).Within(1e-5f));
    }

    [Test]
    public void A_reading_that_speaks_of_what_is_there_is_likelier_meant()
    {
        SeenWorlds worlds = Worlds(Seen(ElementKind.Field, "Arrival", ElementState.Disabled));
        Understood[] readings =
        [
            Reading("is(button & contains(\"Departure\"), disabled)", 0.5f),
            Reading("is(field & contains(\"Arrival\"), disabled)", 0.5f),
        ];
        ProgramVerdict verdict = ProgramJudge.Judge(readings, worlds);
        Assert.That(verdict.Reading!.Notation, Does.Contain("Arrival"));
        Assert.That(verdict.Shares.True, Is.EqualTo(0.5f / 0.65f).Within(1e-4f));
    }

    [Test]
    public void Each_fact_of_a_sentence_is_told_by_itself()
    {
        SeenWorlds worlds = Worlds(Seen(ElementKind.Button, "Save"));
        IReadOnlyList<Clause> clauses = ProgramJudge.Clauses(
            Reading("exists(button) & none(button & named(\"Save\"))", 1),
            worlds
        );
        Assert.That(clauses.Select(clause => clause.Probability), Is.EqualTo(new[] { 1f, 0f }).Within(1e-5f));
        Assert.That(clauses[0].Program, Is.EqualTo("exists(button)"));
    }

    private static ProgramVerdict Judge(string notation, params Element[] elements) =>
        ProgramJudge.Judge([Reading(notation, 1)], Worlds(elements));

    private static Understood Reading(string notation, float p) => new(ProgramNotation.Parse(notation), notation, p);

    private static SeenWorlds Worlds(params Element[] elements) => new(new Screen(400, 300, [], elements));
}
