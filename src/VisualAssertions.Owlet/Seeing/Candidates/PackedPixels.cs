using System.Runtime.InteropServices;

namespace VisualAssertions.Owlet.Seeing;

/// <summary>Pixels of a screenshot as numbers: R, G, B, 255 from the lowest byte.</summary>
internal static class PackedPixels
{
    public static ReadOnlySpan<uint> Packed(this Screenshot picture) => MemoryMarshal.Cast<byte, uint>(picture.Pixels);

    public static uint Packed(this Screenshot picture, int x, int y) => picture.Packed()[y * picture.Width + x];
}
