namespace VisualAssertions.Owlet.Seeing;

/// <summary>A candidate with what the look network says of it.</summary>
internal sealed class Sighting(Candidate candidate, LookGuess guess)
{
    public Candidate Candidate => candidate;
    public LookGuess Guess => guess;
    public Box Box => candidate.Box;

    /// <summary>P that an element is just here, 0 to 1.</summary>
    public float Score => 1 - guess.Nothing;

    /// <summary>Whether it is an element rather than nothing, seen by itself.</summary>
    public bool IsSure => Score >= 0.5f;

    /// <summary>Whether it is or carries an icon rather than none.</summary>
    public bool ShowsIcon => 1 - guess.Icons[^1] >= 0.5f;

    public ElementKind Kind { get; } = (ElementKind)Array.IndexOf(guess.Kinds, guess.Kinds.Max());

    /// <summary>Lines that are its own text, in reading order.</summary>
    public List<TextLine> Lines { get; } = [];

    /// <summary>Contrast ratio of the text to its ground, of what one writes into; 0 where it is not known.</summary>
    public float TextContrast { get; set; }

    public bool Holds(Box box) => box.Inside(Box) >= 0.7f;
}
