namespace VisualAssertions.Cli;

/// <summary>A part of the picture that an answer rests on, in pixels.</summary>
internal sealed record EvidenceJson(float X, float Y, float Width, float Height, float Probability, string Words)
{
    public static IReadOnlyList<EvidenceJson> Of(IReadOnlyList<Evidence> evidence) =>
        [
            .. evidence.Select(e => new EvidenceJson(
                e.Box.X,
                e.Box.Y,
                e.Box.Width,
                e.Box.Height,
                e.Probability,
                e.Words
            )),
        ];
}
