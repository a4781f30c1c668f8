namespace VisualAssertions;

/// <summary>One of the facts that a statement states, as it was understood.</summary>
/// <param name="Program">In the notation of programs: <c>is(button &amp; named("Save"), disabled)</c>.</param>
/// <param name="Probability">That it is so on the screen as seen, 0 to 1; 0.5 if it can't be told.</param>
public sealed record Clause(string Program, float Probability);
