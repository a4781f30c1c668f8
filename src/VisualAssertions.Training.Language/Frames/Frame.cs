using System.Text;

namespace VisualAssertions.Training.Language;

internal enum Register
{
    /// <summary>A plain sentence that openers such as "Check that" may precede.</summary>
    Clause,
    Question,

    /// <summary>Complete as it stands: terse criteria, bug reports, orders.</summary>
    Whole,
}

/// <summary>One wording of a family of statements.</summary>
internal sealed record Frame(string Family, string Source, Register Register, bool Negative, Template Template)
{
    public string Name => $"{Family}: {Source}";

    /// <summary>About one in eight, by a hash of the name that never changes.</summary>
    public bool HeldOut { get; } = StableHash($"{Family}: {Source}") % 100 < 12;

    // FNV-1a, 64 bits.
    private static ulong StableHash(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (byte b in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ b) * 1099511628211;
        }

        return hash ^ (hash >> 29);
    }
}
