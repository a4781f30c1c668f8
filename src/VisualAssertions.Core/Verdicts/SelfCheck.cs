namespace VisualAssertions;

/// <summary>Whether each statement is judged a second time, turned into its opposite.</summary>
public enum SelfCheck
{
    Off,

    /// <summary>A Pass or Fail that the opposite contradicts is unsure.</summary>
    Negation,
}
