using System.Globalization;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>One part of the tests, for one of several machines: <c>2/5</c>. All parts together have each test once.</summary>
/// <param name="Part">From 1.</param>
/// <param name="Parts">How many there are.</param>
public sealed record Shard(int Part, int Parts)
{
    /// <exception cref="FormatException">It is not written as 2/5.</exception>
    public static Shard Parse(string text) => TryParse(text) ?? throw new FormatException($"'{text}' is no part.");

    public static Shard? TryParse(string text) =>
        text.Split('/') is [var part, var parts]
        && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && int.TryParse(parts, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
        && number >= 1
        && number <= count
            ? new Shard(number, count)
            : null;

    /// <summary>Neighbours stay together, since they share an app; parts differ by one test at most.</summary>
    public IReadOnlyList<SpecCase> Of(IReadOnlyList<SpecCase> cases)
    {
        int from = (int)((long)cases.Count * (Part - 1) / Parts);
        int to = (int)((long)cases.Count * Part / Parts);
        return [.. cases.Take(to).Skip(from)];
    }
}
