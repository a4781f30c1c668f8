using System.Text.Json.Serialization;
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
    /// <summary>Shares below this count by their size, those above by its logarithm.</summary>
    private const float Few = 0.1f;

    /// <summary>What is unclear counts half.</summary>
    [JsonIgnore]
    public float Probability => Math.Clamp((1 + True + TrueOfNone - False - FalseOfNone) / 2, 0, 1);

    /// <summary>Share of readings and worlds that have an answer, 0 to 1.</summary>
    [JsonIgnore]
    public float Decided => True + False + TrueOfNone + FalseOfNone;

    /// <summary>Share of those in which something is found that the statement is about, 0 to 1.</summary>
    [JsonIgnore]
    public float Found => Decided > 0 ? (True + False) / Decided : 0;

    /// <summary>How much each share tells, 0 to 1: that three in ten of the readings hold tells over half of what all of them would.</summary>
    [JsonIgnore]
    public ProgramShares Evidence => new(Told(True), Told(False), Told(TrueOfNone), Told(FalseOfNone));

    public static ProgramShares operator +(ProgramShares a, ProgramShares b) =>
        new(a.True + b.True, a.False + b.False, a.TrueOfNone + b.TrueOfNone, a.FalseOfNone + b.FalseOfNone);

    public static ProgramShares operator *(ProgramShares a, float b) =>
        new(a.True * b, a.False * b, a.TrueOfNone * b, a.FalseOfNone * b);

    private static float Told(float share) => MathF.Log(1 + share / Few) / MathF.Log(1 + 1 / Few);

    internal static ProgramShares Of(Judgement? judgement) =>
        (judgement?.Truth, judgement is { IsOfPage: true } or { Grounding.Subjects.Count: > 0 }) switch
        {
            (true, true) => new ProgramShares(1, 0, 0, 0),
            (false, true) => new ProgramShares(0, 1, 0, 0),
            (true, false) => new ProgramShares(0, 0, 1, 0),
            (false, false) => new ProgramShares(0, 0, 0, 1),
            _ => default,
        };
}
