namespace VisualAssertions;

/// <summary>What can be wrong with a picture, and what to do.</summary>
internal static class ScreenshotErrors
{
    public static VisualAssertException NotFound(string path) =>
        new(
            $"""
            There is no picture '{path}'.
            Looked in  {Path.GetFullPath(path)}
            Check the path, or give a URL that starts with http:// or https://.
            """,
            Trouble.Usage
        );

    public static VisualAssertException NotAPicture(string name, ReadOnlySpan<byte> bytes) =>
        new(
            $"""
            '{name}' is not a picture that can be read.
            It has     {bytes.Length} bytes, the first are {Convert.ToHexString(bytes[..Math.Min(8, bytes.Length)])}
            Save the screenshot as PNG (best: lossless), JPEG or WebP.
            """,
            Trouble.Usage
        );

    public static VisualAssertException Damaged(string name, string result) =>
        new(
            $"""
            '{name}' is damaged: the picture ends early or its data are broken.
            Decoder    {result}
            Write the file again; a run that was killed often leaves half of it.
            """,
            Trouble.Usage
        );

    public static VisualAssertException TooLarge(string name, int width, int height) =>
        new(
            $"""
            '{name}' is too large: {width} × {height} pixels.
            The limit  {Screenshot.MaxSide} pixels a side and {Screenshot.MaxPixels / 1_000_000} million in all
            Capture the viewport instead of the full page, or a part of it.
            """,
            Trouble.Usage
        );
}
