namespace VisualAssertions.Bench;

/// <param name="Page">Number of the page that it was said of; pages are what the bootstrap draws.</param>
/// <param name="Expected">The label.</param>
/// <param name="Probability">P that was given to it being true.</param>
/// <param name="Outcome">What was said.</param>
public readonly record struct Scored(int Page, bool Expected, float Probability, Outcome Outcome)
{
    /// <summary>Right when forced to say yes or no.</summary>
    public bool IsRight => Probability >= 0.5f == Expected;
}
