namespace VisualAssertions.Runner;

/// <summary>What the DOM says of the element that an assertion names under <c>dom</c>, beside what the picture says.</summary>
/// <param name="Holds">It is as the spec has it.</param>
/// <param name="Words"><c>button "Pay" is enabled, not disabled</c>.</param>
public sealed record DomFinding(bool Holds, string Words)
{
    /// <summary>One says that it is so, the other that it is not; of a picture that is unsure, nothing disagrees.</summary>
    public bool Disagrees(Outcome picture) =>
        picture switch
        {
            Outcome.Pass => !Holds,
            Outcome.Fail => Holds,
            Outcome.Unsure => false,
        };
}
