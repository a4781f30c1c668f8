namespace VisualAssertions;

/// <summary>What the same look says of a statement turned round.</summary>
/// <param name="Statement">The opposite that was asked; null if the statement cannot be turned round safely, and was judged as usual.</param>
/// <param name="Probability">Calibrated P that the opposite is true, 0 to 1; null if it was not asked.</param>
/// <param name="Contradicts">Both were held true, or both false.</param>
public sealed record OppositeAsked(string? Statement, float? Probability, bool Contradicts)
{
    public static OppositeAsked NotAsked { get; } = new(null, null, false);
}
