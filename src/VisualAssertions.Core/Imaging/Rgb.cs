using System.Globalization;

namespace VisualAssertions;

/// <summary>An opaque sRGB colour, 8 bits a channel.</summary>
public readonly record struct Rgb(byte R, byte G, byte B)
{
    /// <summary>Reads <c>#rrggbb</c>.</summary>
    public static Rgb Parse(string hex)
    {
        if (
            hex.Length != 7
            || hex[0] != '#'
            || !int.TryParse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int value)
        )
        {
            throw new FormatException($"'{hex}' is not a colour; write it as #rrggbb.");
        }

        return new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    public override string ToString() => $"#{R:x2}{G:x2}{B:x2}";
}
