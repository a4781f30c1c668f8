namespace VisualAssertions;

/// <summary>P at which a statement passes, and up to which it fails; between the two it is unsure. Both 0 to 1.</summary>
public readonly record struct Thresholds(float PassAt, float FailAt)
{
    public Outcome Decide(float probability) =>
        probability >= PassAt ? Outcome.Pass
        : probability <= FailAt ? Outcome.Fail
        : Outcome.Unsure;
}
