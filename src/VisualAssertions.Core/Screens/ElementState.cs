namespace VisualAssertions;

/// <summary>How an element looks (SEMANTICS.md, 7 and 11): states first, then defects. In JSON the names are in lower case.</summary>
public enum ElementState
{
    Disabled,
    Checked,
    Selected,
    Invalid,
    Focused,
    Empty,
    Expanded,
    Loading,

    /// <summary>A missing picture.</summary>
    Broken,

    /// <summary>Cut in the middle of a glyph or picture.</summary>
    Clipped,

    /// <summary>Ends with an ellipsis.</summary>
    Truncated,

    /// <summary>Something that is not meant to covers it, so that it is harder to read.</summary>
    Overlapped,

    /// <summary>So little contrast that a person has to strain.</summary>
    Unreadable,

    /// <summary>Out of line with its siblings by more than 3 px.</summary>
    Misaligned,

    /// <summary>The browser's own look where the rest is designed.</summary>
    Unstyled,
}
