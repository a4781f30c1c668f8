using System.Diagnostics;
using System.Globalization;
using VisualAssertions.Owlet.Judging;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Programs;
using Scene = VisualAssertions.Owlet.Answering.Scene;

namespace VisualAssertions.Owlet.Answering;

/// <summary>A screen that Owlet has seen, ready to be asked.</summary>
internal sealed class OwletScreen(
    Screen screen,
    SeenWorlds worlds,
    Scene scene,
    StatementReader model,
    Calibration calibration,
    IReadOnlyList<PhaseTime> phases
) : ISeenScreen
{
    /// <summary>P from which an element is shown as evidence.</summary>
    private const float Shown = 0.3f;
    private const int MostEvidence = 12;

    public Screen Screen => screen;
    public IReadOnlyList<PhaseTime> Phases => phases;
    public double SeeMilliseconds => phases.Sum(phase => phase.Milliseconds);

    public Verdict Judge(string statement, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        RequireText(statement);
        long start = Stopwatch.GetTimestamp();
        return VerdictOf(statement, Weigh(statement), start);
    }

    internal Weighed Weigh(string statement) => model.Ask(scene, worlds, statement);

    private Verdict VerdictOf(string statement, Weighed said, long start)
    {
        FamilyCalibration family = calibration.Families[said.Family];
        float p = family.Calibrate(said.Network.P, said.Programs.Shares);
        (float[] subject, float[] satisfied) = Grounds(said);
        int[] satisfying = Likeliest(satisfied);
        int[] subjects = Likeliest(subject);
        int[] shown = satisfying.Length > 0 ? satisfying : subjects;
        float[] from = satisfying.Length > 0 ? satisfied : subject;
        return new Verdict
        {
            Statement = statement,
            Outcome = family.Thresholds.Decide(p),
            Thresholds = family.Thresholds,
            Probability = p,
            Family = said.Family,
            Clauses = IsRead(said) ? ProgramJudge.Clauses(said.Programs.Reading!, worlds) : [],
            Answer = AnswerWords.Of(Elements(satisfying), Elements(subjects)),
            Evidence = [.. shown.Select(i => EvidenceOf(i, from[i]))],
            AskMilliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds,
        };
    }

    public Answer Ask(string question, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        RequireText(question);
        long start = Stopwatch.GetTimestamp();
        Weighed weighed = Weigh(question);
        return Asking.WantsNumber(question) ? Counted(question, weighed, start)
            : Asking.WantsText(question) ? Pointed(question, weighed, start)
            : YesOrNo(question, VerdictOf(question, weighed, start), start);
    }

    private static void RequireText(string statement)
    {
        if (string.IsNullOrWhiteSpace(statement))
        {
            throw new VisualAssertException(
                "The statement is empty. Say what the screen must show, such as: The Save button is blue",
                Trouble.Usage
            );
        }
    }

    private Answer Counted(string question, Weighed weighed, long start)
    {
        Answered said = weighed.Network;
        if (ProgramAnswers.Count(weighed.Programs, worlds) is { P: >= 0.4f } told)
        {
            return Counted(question, told.Count, more: false, told.P, [.. told.Counted], start);
        }

        int count = Array.IndexOf(said.Counts, said.Counts.Max());
        bool more = count == said.Counts.Length - 1;
        return Counted(question, count, more, said.Counts[count], Likeliest(said.Satisfying), start);
    }

    private Answer Counted(string question, int count, bool more, float p, int[] counted, long start) =>
        new()
        {
            Question = question,
            Text = count.ToString(CultureInfo.InvariantCulture) + (more ? " or more" : ""),
            Number = count,
            Probability = p,
            Evidence = [.. counted.Select(i => EvidenceOf(i, p))],
            CanTell = p >= 0.5f,
            AskMilliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds,
        };

    private Answer Pointed(string question, Weighed weighed, long start)
    {
        float[] answers = weighed.Network.Answer;
        int best = answers.Length == 0 ? -1 : Array.IndexOf(answers, answers.Max());
        float p = best < 0 ? 0 : answers[best];
        if (ProgramAnswers.Text(weighed.Programs) is { } told && told.P > p)
        {
            (best, p) = told;
        }

        string text = best < 0 ? "" : screen.Elements[best].Text;
        bool canTell = p >= 0.5f && text.Length > 0;
        List<ValueSpan> values = Values.Find(Words.Fold(text));
        return new Answer
        {
            Question = question,
            Text = canTell ? text : "",
            Number = canTell && values.Count == 1 ? values[0].Number : null,
            Probability = p,
            Evidence = best < 0 ? [] : [EvidenceOf(best, p)],
            CanTell = canTell,
            AskMilliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds,
        };
    }

    private static Answer YesOrNo(string question, Verdict verdict, long start) =>
        new()
        {
            Question = question,
            Text = verdict.Outcome switch
            {
                Outcome.Pass => "yes",
                Outcome.Fail => "no",
                Outcome.Unsure => "",
            },
            Probability = Math.Max(verdict.Probability, 1 - verdict.Probability),
            Evidence = verdict.Evidence,
            CanTell = verdict.Outcome != Outcome.Unsure,
            AskMilliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds,
        };

    /// <summary>P of each element to be meant, and to satisfy: by the program where it is likelier right than not, else by the network.</summary>
    private (float[] Subject, float[] Satisfied) Grounds(Weighed said)
    {
        if (!IsRead(said))
        {
            return (said.Network.Subject, said.Network.Satisfying);
        }

        float p = said.Programs.Reading!.Probability;
        Grounding grounding = said.Programs.Judgement!.Grounding;

        float[] Marked(IReadOnlyList<int> ids) =>
            [.. Enumerable.Range(0, screen.Elements.Count).Select(id => ids.Contains(id) ? p : 0)];
        return (Marked(grounding.Subjects), Marked(grounding.Satisfied));
    }

    /// <summary>A program that is likelier right than wrong could be judged.</summary>
    private static bool IsRead(Weighed said) => said.Programs is { Reading.Probability: >= 0.5f, Judgement: not null };

    private static int[] Likeliest(float[] p) =>
        [.. Enumerable.Range(0, p.Length).Where(i => p[i] >= Shown).OrderByDescending(i => p[i]).Take(MostEvidence)];

    private IReadOnlyList<Element> Elements(int[] places) => [.. places.Select(i => screen.Elements[i])];

    private Evidence EvidenceOf(int place, float p) =>
        new(screen.Elements[place].Box, p, AnswerWords.Describe(screen.Elements[place]));
}
