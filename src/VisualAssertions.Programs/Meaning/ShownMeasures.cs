using System.Globalization;
using System.Text.RegularExpressions;

namespace VisualAssertions.Programs;

/// <summary>Sizes of files ("243.8 GB") and ages ("20 days ago") as shown.</summary>
internal static partial class ShownMeasures
{
    private static readonly string[] Sizes = ["B", "KB", "MB", "GB", "TB"];

    /// <summary>In bytes; null if the text shows no size.</summary>
    public static double? Size(string text)
    {
        Match match = SizeShape().Match(text);
        return match.Success
            ? Number(match) * Math.Pow(1000, Array.IndexOf(Sizes, match.Groups["unit"].Value.ToUpperInvariant()))
            : null;
    }

    /// <summary>In minutes; null if the text shows no age.</summary>
    public static double? Age(string text)
    {
        Match match = AgeShape().Match(text);
        return match.Success ? Number(match) * Minutes(match.Groups["unit"].Value)
            : text.Trim().Equals("just now", StringComparison.OrdinalIgnoreCase) ? 0
            : text.Trim().Equals("yesterday", StringComparison.OrdinalIgnoreCase) ? 24 * 60
            : null;
    }

    private static double Number(Match match) =>
        double.Parse(match.Groups["n"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);

    private static double Minutes(string unit) =>
        char.ToLowerInvariant(unit[0]) switch
        {
            'm' when unit.StartsWith("mo", StringComparison.OrdinalIgnoreCase) => 30 * 24 * 60,
            'm' => 1,
            'h' => 60,
            'd' => 24 * 60,
            'w' => 7 * 24 * 60,
            _ => 365 * 24 * 60,
        };

    [GeneratedRegex(@"(?<n>\d+(?:[.,]\d+)?)\s?(?<unit>[KMGT]?B)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SizeShape();

    [GeneratedRegex(
        @"\b(?<n>\d+)\s?(?<unit>minutes?|mins?|months?|m|hours?|h|days?|d|weeks?|w|years?|y) ago\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AgeShape();
}

/// <summary>The amounts of some add up to that of one.</summary>
internal sealed record AddsUp(Property Parts, Anchor Total) : Program
{
    public override Judgement? Judge(Scene scene)
    {
        int[] parts = Parts.Over(scene).Ids();
        int total = Total.One(scene);
        double?[] amounts = [.. parts.Select(id => ShownAmounts.Of(scene, id)?.Value)];
        return
            total < 0 || amounts.Length == 0 || amounts.Contains(null) || ShownAmounts.Of(scene, total) is not { } shown
            ? null
            : new Judgement(
                Math.Abs(amounts.Sum()!.Value - shown.Value) < 0.005,
                new Grounding
                {
                    Subjects = parts,
                    Satisfied = parts,
                    Anchors = [total],
                    Quantifier = Quantifier.Free,
                }
            );
    }

    public override Program? Negated() => null;
}
