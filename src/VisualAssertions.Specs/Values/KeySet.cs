using System.Collections;

namespace VisualAssertions.Specs;

/// <summary>The keys that a mapping may have. The JSON Schema has the same under <see cref="Definition"/>; a test compares them.</summary>
/// <param name="definition">Its name in the schema.</param>
/// <param name="what">As in "'x' is not a key of {what}".</param>
internal sealed class KeySet(string definition, string what, params string[] keys) : IEnumerable<string>
{
    public string Definition { get; } = definition;
    public string What { get; } = what;

    public bool Has(string key) => keys.Contains(key);

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)keys).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => keys.GetEnumerator();
}
