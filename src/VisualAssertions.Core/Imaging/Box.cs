namespace VisualAssertions;

/// <summary>A rectangle in pixels of the screenshot; the origin is its top left corner, y grows downwards.</summary>
public readonly record struct Box(float X, float Y, float Width, float Height)
{
    public float Right => X + Width;
    public float Bottom => Y + Height;
    public float CenterX => X + Width / 2;
    public float CenterY => Y + Height / 2;
    public float Area => Width * Height;

    public static Box FromCorners(float left, float top, float right, float bottom) =>
        new(left, top, right - left, bottom - top);

    /// <summary>Area shared with <paramref name="other"/>, in square pixels.</summary>
    public float Overlap(Box other)
    {
        float width = Math.Min(Right, other.Right) - Math.Max(X, other.X);
        float height = Math.Min(Bottom, other.Bottom) - Math.Max(Y, other.Y);
        return width > 0 && height > 0 ? width * height : 0;
    }

    /// <summary>Intersection over union, 0 to 1.</summary>
    public float IoU(Box other)
    {
        float shared = Overlap(other);
        return shared == 0 ? 0 : shared / (Area + other.Area - shared);
    }

    /// <summary>Share of this box that lies inside <paramref name="other"/>, 0 to 1.</summary>
    public float Inside(Box other) => Area <= 0 ? 0 : Overlap(other) / Area;

    public Box Union(Box other) =>
        FromCorners(
            Math.Min(X, other.X),
            Math.Min(Y, other.Y),
            Math.Max(Right, other.Right),
            Math.Max(Bottom, other.Bottom)
        );

    public Box Grow(float by) => FromCorners(X - by, Y - by, Right + by, Bottom + by);

    /// <summary>The part of this box that lies inside a picture of the given size.</summary>
    public Box Clip(float width, float height) =>
        FromCorners(
            Math.Clamp(X, 0, width),
            Math.Clamp(Y, 0, height),
            Math.Clamp(Right, 0, width),
            Math.Clamp(Bottom, 0, height)
        );
}
