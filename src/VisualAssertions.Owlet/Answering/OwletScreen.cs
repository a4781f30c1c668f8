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
    Scene scene,
    StatementReader model,
    Calibration calibration,
    IReadOnlyList<PhaseTime> phases
) : ISeenScreen
{
    /// <summary>P from which an element is shown as evidence.</summary>
    private const float Shown = 0.3f;
    private const int MostEvidence = 12;

    private readonly SeenWorlds worlds = new(screen);

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
        float p = family.Calibrate(said.Network.P, said.Programs.P);
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
            Reading = said.Programs.Reading?.Notation,
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
        Answered said = weighed.Network;
        return Asking.WantsNumber(question) ? Counted(question, said, start)
            : Asking.WantsText(question) ? Pointed(question, said, start)
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

    private Answer Counted(string question, Answered said, long start)
    {
        int count = Array.IndexOf(said.Counts, said.Counts.Max());
        bool more = count == said.Counts.Length - 1;
        int[] counted = Likeliest(said.Satisfying);
        return new Answer
        {
            Question = question,
            Text = count.ToString(CultureInfo.InvariantCulture) + (more ? " or more" : ""),
            Number = count,
            Probability = said.Counts[count],
            Evidence = [.. counted.Select(i => EvidenceOf(i, said.Satisfying[i]))],
            CanTell = said.Counts[count] >= 0.5f,
            AskMilliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds,
        };
    }

    private Answer Pointed(string question, Answered said, long start)
    {
        int best = said.Answer.Length == 0 ? -1 : Array.IndexOf(said.Answer, said.Answer.Max());
        float p = best < 0 ? 0 : said.Answer[best];
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
        if (said.Programs is not { Reading.Probability: >= 0.5f and var p, Judgement: { } judgement })
        {
            return (said.Network.Subject, said.Network.Satisfying);
        }

        float[] Marked(IReadOnlyList<int> ids) =>
            [.. Enumerable.Range(0, screen.Elements.Count).Select(id => ids.Contains(id) ? p : 0)];
        return (Marked(judgement.Grounding.Subjects), Marked(judgement.Grounding.Satisfied));
    }

    private static int[] Likeliest(float[] p) =>
        [.. Enumerable.Range(0, p.Length).Where(i => p[i] >= Shown).OrderByDescending(i => p[i]).Take(MostEvidence)];

    private IReadOnlyList<Element> Elements(int[] places) => [.. places.Select(i => screen.Elements[i])];

    private Evidence EvidenceOf(int place, float p) =>
        new(screen.Elements[place].Box, p, AnswerWords.Describe(screen.Elements[place]));
}
