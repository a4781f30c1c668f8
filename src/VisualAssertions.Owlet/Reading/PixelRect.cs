namespace VisualAssertions.Owlet.Reading;

/// <summary>Whole pixels; <see cref="Right"/> and <see cref="Bottom"/> are the first ones outside.</summary>
internal readonly record struct PixelRect(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;
    public int Height => Bottom - Top;
    public bool IsEmpty => Width <= 0 || Height <= 0;

    public bool Contains(int x, int y) => x >= Left && x < Right && y >= Top && y < Bottom;

    public bool Touches(PixelRect other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public PixelRect Grow(int x, int y) => new(Left - x, Top - y, Right + x, Bottom + y);

    public PixelRect Move(int x, int y) => new(Left + x, Top + y, Right + x, Bottom + y);

    public PixelRect Clip(Screenshot picture) =>
        new(Math.Max(Left, 0), Math.Max(Top, 0), Math.Min(Right, picture.Width), Math.Min(Bottom, picture.Height));

    public PixelRect Union(PixelRect other) =>
        new(
            Math.Min(Left, other.Left),
            Math.Min(Top, other.Top),
            Math.Max(Right, other.Right),
            Math.Max(Bottom, other.Bottom)
        );

    public Box ToBox() => new(Left, Top, Width, Height);
}
