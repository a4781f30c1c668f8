using System.Diagnostics;
using System.Globalization;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet.Answering;

/// <summary>A screen that Owlet has seen, ready to be asked.</summary>
internal sealed class OwletScreen(
    Screen screen,
    Scene scene,
    QuestionModel model,
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
        return VerdictOf(statement, model.Ask(scene, statement), start);
    }

    private Verdict VerdictOf(string statement, Answered said, long start)
    {
        FamilyCalibration family = calibration.Families[said.LikeliestCategory.Family()];
        float p = family.Calibrate(said.P);
        int[] satisfying = Likeliest(said.Satisfying);
        int[] subjects = Likeliest(said.Subject);
        int[] shown = satisfying.Length > 0 ? satisfying : subjects;
        float[] from = satisfying.Length > 0 ? said.Satisfying : said.Subject;
        return new Verdict
        {
            Statement = statement,
            Outcome = family.Thresholds.Decide(p),
            Thresholds = family.Thresholds,
            Probability = p,
            Family = said.LikeliestCategory.Family(),
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
        Answered said = model.Ask(scene, question);
        return Asking.WantsNumber(question) ? Counted(question, said, start)
            : Asking.WantsText(question) ? Pointed(question, said, start)
            : YesOrNo(question, VerdictOf(question, said, start), start);
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

    private static int[] Likeliest(float[] p) =>
        [.. Enumerable.Range(0, p.Length).Where(i => p[i] >= Shown).OrderByDescending(i => p[i]).Take(MostEvidence)];

    private IReadOnlyList<Element> Elements(int[] places) => [.. places.Select(i => screen.Elements[i])];

    private Evidence EvidenceOf(int place, float p) =>
        new(screen.Elements[place].Box, p, AnswerWords.Describe(screen.Elements[place]));
}
