using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Programs;
using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Owlet.Judging;

/// <summary>Runs what a statement may mean on what the page may be.</summary>
internal static class ProgramJudge
{
    /// <summary>The likeliest world counts as much as this share of all.</summary>
    private const float ShareOfLikeliest = 0.4f;

    /// <summary>What is left of a reading's probability where nothing is found that it speaks of: people speak of what is there.</summary>
    private const float LeftIfMissing = 0.3f;

    public static ProgramVerdict Judge(IReadOnlyList<Understood> readings, SeenWorlds worlds)
    {
        Judged[] judged = [.. readings.Select(reading => Judged.Of(reading, worlds))];
        float said = judged.Sum(one => one.Reading.Probability);
        float fitting = judged.Sum(one => one.Fitting);
        float scale = fitting > 0 ? said / fitting : 0;
        Judged? best = judged.Where(one => one.Likeliest is not null).MaxBy(one => one.Fitting);
        return new ProgramVerdict(
            judged.Aggregate(default(ProgramShares), (sum, one) => sum + one.Shares * (one.Fitting * scale)),
            best?.Reading,
            best?.Likeliest
        );
    }

    /// <param name="Reading">What the statement may mean.</param>
    /// <param name="Likeliest">In the likeliest world.</param>
    /// <param name="Shares">Over all worlds.</param>
    private sealed record Judged(Understood Reading, Judgement? Likeliest, ProgramShares Shares)
    {
        /// <summary>How likely it is to be meant, now that the page is known.</summary>
        public float Fitting =>
            Reading.Probability * (Shares.Decided > 0 ? LeftIfMissing + (1 - LeftIfMissing) * Shares.Found : 1);

        public static Judged Of(Understood reading, SeenWorlds worlds)
        {
            Judgement? likeliest = reading.Program.Judge(worlds.Likeliest);
            return new Judged(reading, likeliest, Over(worlds, reading.Program, likeliest));
        }
    }

    /// <summary>What a reading states, fact by fact.</summary>
    public static IReadOnlyList<Clause> Clauses(Understood reading, SeenWorlds worlds) =>
        reading.Program is Conjunction both
            ? [.. both.Parts.Select(part => ClauseOf(part, ProgramNotation.Write(part) ?? reading.Notation, worlds))]
            : [ClauseOf(reading.Program, reading.Notation, worlds)];

    private static Clause ClauseOf(Program program, string notation, SeenWorlds worlds) =>
        new(notation, Over(worlds, program, program.Judge(worlds.Likeliest)).Probability);

    private static ProgramShares Over(SeenWorlds worlds, Program program, Judgement? likeliest)
    {
        float each = (1 - ShareOfLikeliest) / (worlds.All.Count - 1);
        return worlds
            .All.Skip(1)
            .Aggregate(
                ProgramShares.Of(likeliest) * ShareOfLikeliest,
                (sum, world) => sum + ProgramShares.Of(program.Judge(world)) * each
            );
    }
}

/// <summary>What running programs says of a statement.</summary>
/// <param name="Shares">How far it is true, and false.</param>
/// <param name="Reading">The program that is likeliest meant, of those that can be judged; null if none can.</param>
/// <param name="Judgement">Of that program in the likeliest world.</param>
internal sealed record ProgramVerdict(ProgramShares Shares, Understood? Reading, Judgement? Judgement);
