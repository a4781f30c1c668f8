namespace VisualAssertions.Programs;

/// <summary>What is known of the picture as a whole.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record SeenPicture(int Width, int Height)
{
    /// <summary>Pixels of the picture for one CSS pixel; null if not known, then it is told from the size of the text.</summary>
    public float? Scale { get; init; }

    /// <summary>Its most common colour; null if not known, then the theme is told from what lies on it.</summary>
    public Rgb? Background { get; init; }

    /// <summary>Its lines of text, for how the text of each element is laid out; empty if not known.</summary>
    public IReadOnlyList<TextLine> Lines { get; init; } = [];

    /// <summary>Its pixels, which tell how far bars, sliders and stars have come; null if not known.</summary>
    public Screenshot? Pixels { get; init; }

    public static SeenPicture Of(Screenshot picture, IReadOnlyList<TextLine> lines) =>
        new(picture.Width, picture.Height)
        {
            Background = Backgrounds.Of(picture),
            Lines = lines,
            Pixels = picture,
        };
}
