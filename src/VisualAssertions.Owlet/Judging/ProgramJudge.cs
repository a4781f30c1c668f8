using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Programs;
using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Owlet.Judging;

/// <summary>Runs what a statement may mean on what the page may be.</summary>
internal static class ProgramJudge
{
    /// <summary>The likeliest world counts as much as this share of all.</summary>
    private const float ShareOfLikeliest = 0.4f;

    public static ProgramVerdict Judge(IReadOnlyList<Understood> readings, SeenWorlds worlds)
    {
        ProgramShares shares = default;
        Understood? best = null;
        Judgement? grounds = null;
        foreach (Understood reading in readings)
        {
            Judgement? likeliest = reading.Program.Judge(worlds.Likeliest);
            shares += Over(worlds, reading.Program, likeliest) * reading.Probability;
            if (best is null && likeliest is not null)
            {
                (best, grounds) = (reading, likeliest);
            }
        }

        return new ProgramVerdict(shares, best, grounds);
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
/// <param name="Reading">The likeliest program that can be judged; null if none can.</param>
/// <param name="Judgement">Of that program in the likeliest world.</param>
internal sealed record ProgramVerdict(ProgramShares Shares, Understood? Reading, Judgement? Judgement);
