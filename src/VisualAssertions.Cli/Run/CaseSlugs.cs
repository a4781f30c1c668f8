using VisualAssertions.Specs;

namespace VisualAssertions.Cli.Run;

/// <summary>Names of cases for files: <c>shop-cart-desktop-dark</c>, numbered where two cases would share one.</summary>
internal sealed class CaseSlugs
{
    /// <summary>Leaves room for an ending within the 255 bytes that file systems take, whatever the letters.</summary>
    private const int Longest = 60;

    private readonly Dictionary<SpecCase, string> slugs = [];
    private readonly HashSet<string> taken = [];

    public string Of(SpecCase specCase)
    {
        if (!slugs.TryGetValue(specCase, out string? slug))
        {
            slugs[specCase] = slug = Free($"{specCase.File.Name} {specCase.Name}");
        }

        return slug;
    }

    private string Free(string name)
    {
        string words = new([.. name.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]);
        string first = string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        first = first.Length == 0 ? "test" : first[..Math.Min(Longest, first.Length)].TrimEnd('-');
        string slug = first;
        for (int number = 2; !taken.Add(slug); number++)
        {
            slug = $"{first}.{number}";
        }

        return slug;
    }
}
