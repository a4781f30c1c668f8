using SkiaSharp;

namespace VisualAssertions;

/// <summary>A picture of a screen: its pixels, row by row from the top, 4 bytes each (R, G, B, 255). Immutable.</summary>
public sealed class Screenshot
{
    /// <summary>Longest side taken, in pixels.</summary>
    public const int MaxSide = 32_000;

    /// <summary>Most pixels taken: 4 bytes each must fit the memory of a small CI machine.</summary>
    public const long MaxPixels = 120_000_000;

    private readonly byte[] rgba;

    public Screenshot(int width, int height, byte[] rgba)
    {
        if (width <= 0 || height <= 0 || rgba.Length != width * height * 4)
        {
            throw new ArgumentException(
                $"{rgba.Length} bytes are not {width} × {height} pixels of 4 bytes.",
                nameof(rgba)
            );
        }

        (Width, Height, this.rgba) = (width, height, rgba);
    }

    public int Width { get; }
    public int Height { get; }

    /// <summary>[Height, Width, 4] as R, G, B, 255.</summary>
    public ReadOnlySpan<byte> Pixels => rgba;

    /// <summary>The same size and the same pixels.</summary>
    public bool Shows(Screenshot other) =>
        (Width, Height) == (other.Width, other.Height) && Pixels.SequenceEqual(other.Pixels);

    public Rgb this[int x, int y]
    {
        get
        {
            int at = (y * Width + x) * 4;
            return new Rgb(rgba[at], rgba[at + 1], rgba[at + 2]);
        }
    }

    public static Screenshot Load(string path)
    {
        if (!File.Exists(path))
        {
            throw ScreenshotErrors.NotFound(path);
        }

        return Decode(File.ReadAllBytes(path), path);
    }

    /// <summary>Decodes a PNG, JPEG or WebP file. Transparent pixels are laid on white.</summary>
    /// <param name="encoded">The bytes of the file.</param>
    /// <param name="name">What to call the picture in an error.</param>
    public static Screenshot Decode(ReadOnlySpan<byte> encoded, string name)
    {
        using SKData data = SKData.CreateCopy(encoded);
        using SKCodec? codec = SKCodec.Create(data);
        if (codec is null)
        {
            throw ScreenshotErrors.NotAPicture(name, encoded);
        }

        SKImageInfo info = codec.Info;
        if (info.Width > MaxSide || info.Height > MaxSide || (long)info.Width * info.Height > MaxPixels)
        {
            throw ScreenshotErrors.TooLarge(name, info.Width, info.Height);
        }

        using var decoded = new SKBitmap(info.Width, info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        SKCodecResult result = codec.GetPixels(decoded.Info, decoded.GetPixels());
        if (result != SKCodecResult.Success)
        {
            throw ScreenshotErrors.Damaged(name, result.ToString());
        }

        byte[] rgba = decoded.GetPixelSpan().ToArray();
        LayOnWhite(rgba);
        return new Screenshot(info.Width, info.Height, rgba);
    }

    public byte[] EncodePng()
    {
        using SKBitmap bitmap = ToBitmap();
        using SKData png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    /// <summary>The whole pixels that <paramref name="box"/> touches, clipped to the picture.</summary>
    public Screenshot Crop(Box box)
    {
        Box inside = box.Clip(Width, Height);
        int left = (int)MathF.Floor(inside.X);
        int top = (int)MathF.Floor(inside.Y);
        int width = (int)MathF.Ceiling(inside.Right) - left;
        int height = (int)MathF.Ceiling(inside.Bottom) - top;
        if (width <= 0 || height <= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(box),
                $"{box} lies outside the picture of {Width} × {Height} pixels."
            );
        }

        byte[] part = new byte[width * height * 4];
        for (int y = 0; y < height; y++)
        {
            rgba.AsSpan(((top + y) * Width + left) * 4, width * 4).CopyTo(part.AsSpan(y * width * 4));
        }

        return new Screenshot(width, height, part);
    }

    /// <summary>A copy that SkiaSharp can draw on; the caller disposes it.</summary>
    public SKBitmap ToBitmap()
    {
        var bitmap = new SKBitmap(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        rgba.CopyTo(bitmap.GetPixelSpan());
        return bitmap;
    }

    private static void LayOnWhite(Span<byte> rgba)
    {
        for (int at = 0; at < rgba.Length; at += 4)
        {
            int alpha = rgba[at + 3];
            if (alpha == 255)
            {
                continue;
            }

            for (int c = 0; c < 3; c++)
            {
                rgba[at + c] = (byte)((rgba[at + c] * alpha + 255 * (255 - alpha)) / 255);
            }

            rgba[at + 3] = 255;
        }
    }
}
