using System.Text.RegularExpressions;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Which cases, and which of their assertions, are run.</summary>
/// <param name="Grep">Found in the spec's and the case's name; null for all.</param>
/// <param name="Tags">A test, or an assertion, has one of them; empty for all.</param>
/// <param name="Keys">Those of the cases; null for all.</param>
/// <param name="Shard">One part of what is left; null for all.</param>
public sealed record CaseFilter(
    Regex? Grep,
    IReadOnlyList<string> Tags,
    IReadOnlySet<string>? Keys = null,
    Shard? Shard = null
)
{
    public static CaseFilter All { get; } = new(null, []);

    /// <exception cref="VisualAssertException">No case is left.</exception>
    public IReadOnlyList<SpecCase> Select(IEnumerable<SpecFile> files)
    {
        SpecCase[] cases = [.. files.SelectMany(file => file.Cases())];
        SpecCase[] selected = [.. cases.Where(IsWanted).Select(Tagged).OfType<SpecCase>()];
        selected = Shard is null ? selected : [.. Shard.Of(selected)];
        return selected.Length > 0 ? selected : throw RunErrors.NothingMatched(this, cases.Length);
    }

    private bool IsWanted(SpecCase specCase) =>
        (Keys is null || Keys.Contains(specCase.Key))
        && (Grep is null || Grep.IsMatch($"{specCase.File.Name} {specCase.Name}"));

    /// <summary>A test that has no such tag is left with those of its assertions that have.</summary>
    private SpecCase? Tagged(SpecCase specCase)
    {
        if (Tags.Count == 0 || specCase.Test.Tags.Any(Tags.Contains))
        {
            return specCase;
        }

        SpecAssertion[] tagged = [.. specCase.Assertions.Where(assertion => assertion.Tags.Any(Tags.Contains))];
        return tagged.Length > 0 ? specCase with { Assertions = tagged } : null;
    }
}
