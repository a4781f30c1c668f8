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
        float yes = 0;
        float no = 0;
        Understood? best = null;
        Judgement? grounds = null;
        foreach (Understood reading in readings)
        {
            Judgement? likeliest = reading.Program.Judge(worlds.Likeliest);
            (float holds, float fails) = Shares(reading.Program, likeliest, worlds);
            yes += reading.Probability * holds;
            no += reading.Probability * fails;
            if (best is null && likeliest is not null)
            {
                (best, grounds) = (reading, likeliest);
            }
        }

        return new ProgramVerdict(Probability(yes, no), best, grounds);
    }

    /// <summary>What a reading states, fact by fact.</summary>
    public static IReadOnlyList<Clause> Clauses(Understood reading, SeenWorlds worlds) =>
        reading.Program is Conjunction both
            ? [.. both.Parts.Select(part => ClauseOf(part, ProgramNotation.Write(part) ?? reading.Notation, worlds))]
            : [ClauseOf(reading.Program, reading.Notation, worlds)];

    private static Clause ClauseOf(Program program, string notation, SeenWorlds worlds)
    {
        (float holds, float fails) = Shares(program, program.Judge(worlds.Likeliest), worlds);
        return new Clause(notation, Probability(holds, fails));
    }

    /// <summary>What is neither counts half.</summary>
    private static float Probability(float yes, float no) => Math.Clamp((1 + yes - no) / 2, 0, 1);

    /// <summary>Shares of the worlds in which it holds, and in which it does not; in the others it is unclear.</summary>
    private static (float Holds, float Fails) Shares(Program program, Judgement? likeliest, SeenWorlds worlds)
    {
        float each = (1 - ShareOfLikeliest) / (worlds.All.Count - 1);
        (float holds, float fails) = Of(likeliest, ShareOfLikeliest);
        foreach (Programs.Scene world in worlds.All.Skip(1))
        {
            (float h, float f) = Of(program.Judge(world), each);
            (holds, fails) = (holds + h, fails + f);
        }

        return (holds, fails);
    }

    private static (float Holds, float Fails) Of(Judgement? judgement, float share) =>
        judgement?.Truth switch
        {
            true => (share, 0),
            false => (0, share),
            null => (0, 0),
        };
}

/// <summary>What running programs says of a statement.</summary>
/// <param name="P">That it is true; what is not understood or unclear counts half.</param>
/// <param name="Reading">The likeliest program that can be judged; null if none can.</param>
/// <param name="Judgement">Of that program in the likeliest world.</param>
internal sealed record ProgramVerdict(float P, Understood? Reading, Judgement? Judgement);
