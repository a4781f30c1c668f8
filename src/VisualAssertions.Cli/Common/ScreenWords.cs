using System.Globalization;

namespace VisualAssertions.Cli;

/// <summary>What was seen, in words for a person.</summary>
internal static class ScreenWords
{
    /// <summary><c>button "Pay", grey #c8c8c8, disabled, 96×32 at (412, 640)</c>.</summary>
    public static string Of(Evidence evidence) => $"{evidence.Words}, {Place(evidence.Box)}";

    /// <summary><c>96×32 at (412, 640)</c>.</summary>
    public static string Place(Box box) =>
        string.Create(CultureInfo.InvariantCulture, $"{box.Width:0}×{box.Height:0} at ({box.X:0}, {box.Y:0})");
}
