using System.Text;

namespace VisualAssertions.Specs;

/// <summary>One mistake in a spec: where, the line itself with the words underlined, what is wrong and what to do.</summary>
/// <param name="Line">The line as it stands in the file.</param>
public sealed record SpecMistake(SpecLocation Location, string Line, string Message)
{
    private const int LongestQuote = 110;

    public override string ToString() => $"{Location}\n{Quote()}\n{Message}";

    /// <summary>The line and, below it, the underline; both moved left, and a long line is cut around the words.</summary>
    private string Quote()
    {
        string line = Line.TrimEnd().Replace('\t', ' ');
        int first = Math.Min(Location.Column - 1, line.Length);
        int length = Math.Max(1, Math.Min(Location.Length, line.Length - first));
        int start = Math.Min(line.Length - line.TrimStart().Length, first);
        if (first - start > LongestQuote / 2)
        {
            start = first - LongestQuote / 4;
        }

        string shown = line[start..Math.Min(line.Length, start + LongestQuote)];
        length = Math.Min(length, Math.Max(1, shown.Length - (first - start)));
        return new StringBuilder("  ")
            .Append(shown)
            .Append("\n  ")
            .Append(' ', first - start)
            .Append('^', length)
            .ToString();
    }
}
