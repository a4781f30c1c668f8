using System.Globalization;
using VisualAssertions.Specs;

namespace VisualAssertions.Cli.Run;

/// <summary>A waiver in words: <c>until 2026-12-24: new pictures come with the next release</c>.</summary>
internal static class WaiverWords
{
    public static string Of(Waiver waiver) =>
        string.Create(CultureInfo.InvariantCulture, $"until {waiver.Until:yyyy-MM-dd}: {waiver.Reason}");
}
