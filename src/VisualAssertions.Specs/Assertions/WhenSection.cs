namespace VisualAssertions.Specs;

/// <summary>Reads <c>when</c>: the matrix entries that an assertion is for.</summary>
internal static class WhenSection
{
    public static WhenFilter Read(MappingReader assertion, IReadOnlyList<MatrixEntry> matrix)
    {
        if (assertion.Mapping("when", SpecKeys.When) is not { } when)
        {
            return WhenFilter.Always;
        }

        var words = new Dictionary<string, IReadOnlyList<string>>();
        foreach (string key in SpecKeys.When.Where(when.Has))
        {
            words[key] = Words(when, key, matrix);
        }

        return new WhenFilter(words);
    }

    /// <summary>One word, or a list of which one must fit.</summary>
    private static string[] Words(MappingReader when, string key, IReadOnlyList<MatrixEntry> matrix)
    {
        Node? value = when.Value(key);
        IReadOnlyList<Node> items = value is ScalarNode ? [value] : when.Items(key);
        string[] known = [.. matrix.Select(entry => entry.Word(key)).OfType<string>().Distinct()];
        foreach (ScalarNode item in items.OfType<ScalarNode>().Where(item => !known.Contains(item.Text)))
        {
            when.Context.Add(item, MatrixMessages.NeverWhen(key, item.Text, known));
        }

        return [.. items.Select(item => Scalars.Text(item, key, when.Context)).OfType<string>()];
    }
}
