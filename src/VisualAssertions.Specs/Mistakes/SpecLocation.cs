namespace VisualAssertions.Specs;

/// <summary>Words in a spec file. Line and column count from 1; the length is in characters on that line.</summary>
public sealed record SpecLocation(string File, int Line, int Column, int Length)
{
    public override string ToString() => $"{File}:{Line}:{Column}";
}
