namespace VisualAssertions.Owlet.Seeing;

/// <summary>A place where an element may be; the look network says whether it is one, and which.</summary>
/// <param name="Box">Exact to a pixel or two where the edges are crisp.</param>
/// <param name="Source">What in the pixels gave it away.</param>
/// <param name="Colors">Fill, border and ink as measured in the box.</param>
public sealed record Candidate(Box Box, CandidateSource Source, MeasuredColors Colors);

/// <summary>What in the pixels gave a candidate away.</summary>
public enum CandidateSource
{
    /// <summary>An area of one colour, or of one smooth gradient.</summary>
    Surface,

    /// <summary>Something closed that stands on a surface: an outline with all that it holds.</summary>
    Border,

    /// <summary>A small group of ink that is no text: an icon, a check mark, a dot.</summary>
    Blob,

    /// <summary>An area of many colours.</summary>
    Picture,

    /// <summary>A line of text.</summary>
    TextLine,

    /// <summary>Lines of text under each other.</summary>
    Paragraph,

    /// <summary>A band between two separators or stripes of the same width, or a whole stack of them.</summary>
    RowGroup,

    /// <summary>The place above an underline that no other line pairs with: a field that has only its lower edge.</summary>
    Underline,

    /// <summary>A long thin line.</summary>
    Separator,
}
