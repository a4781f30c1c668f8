using VisualAssertions.Programs;

namespace VisualAssertions.Owlet.Judging;

/// <summary>
/// Probability of the readings and worlds in which a statement is true or false. Where nothing was found that it is about, the
/// answer hangs on what was not seen, and is less to be trusted: such shares are apart. What is left to 1 is unclear.
/// </summary>
/// <param name="True">With something found.</param>
/// <param name="False">With something found.</param>
/// <param name="TrueOfNone">With nothing found.</param>
/// <param name="FalseOfNone">With nothing found.</param>
public readonly record struct ProgramShares(float True, float False, float TrueOfNone, float FalseOfNone)
{
    /// <summary>What is unclear counts half.</summary>
    public float Probability => Math.Clamp((1 + True + TrueOfNone - False - FalseOfNone) / 2, 0, 1);

    public static ProgramShares operator +(ProgramShares a, ProgramShares b) =>
        new(a.True + b.True, a.False + b.False, a.TrueOfNone + b.TrueOfNone, a.FalseOfNone + b.FalseOfNone);

    public static ProgramShares operator *(ProgramShares a, float b) =>
        new(a.True * b, a.False * b, a.TrueOfNone * b, a.FalseOfNone * b);

    internal static ProgramShares Of(Judgement? judgement) =>
        (judgement?.Truth, judgement?.Grounding.Subjects.Count > 0) switch
        {
            (true, true) => new ProgramShares(1, 0, 0, 0),
            (false, true) => new ProgramShares(0, 1, 0, 0),
            (true, false) => new ProgramShares(0, 0, 1, 0),
            (false, false) => new ProgramShares(0, 0, 0, 1),
            _ => default,
        };
}
