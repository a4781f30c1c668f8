namespace VisualAssertions.Specs;

/// <summary>Reads <c>matrix</c> and expands it.</summary>
internal static class MatrixSection
{
    public static IReadOnlyList<MatrixEntry> Read(MappingReader file)
    {
        if (file.Mapping("matrix", SpecKeys.Matrix) is not { } matrix)
        {
            return [new MatrixEntry()];
        }

        ReadingContext context = matrix.Context;
        IReadOnlyList<SpecViewport> viewports = Values(matrix, "viewport", item => ViewportSection.Read(item, context));
        string[] varying = [.. SpecKeys.Varying.Where(matrix.Has)];
        IReadOnlyList<MatrixEntry> product = MatrixExpansion.Product(
            viewports,
            [.. Values(matrix, "colorScheme", item => ColorScheme(item, context)).Select(ColorSchemeOf)],
            Values(matrix, "locale", item => Locale(item, context))
        );
        IReadOnlyList<MatrixEntry> kept = Exclude(matrix, product, viewports);
        IReadOnlyList<MatrixEntry> include = [.. Combinations(matrix, "include", viewports).Select(pair => pair.Entry)];
        IReadOnlyList<MatrixEntry> entries = MatrixExpansion.Include(kept, varying, include);
        if (entries.Count == 0)
        {
            context.Add(file.Key("matrix")!, MatrixMessages.NothingLeft);
        }

        foreach (var same in entries.GroupBy(entry => entry.Name).Where(group => group.Count() > 1))
        {
            context.Add(file.Key("matrix")!, MatrixMessages.SameName(same.Key));
        }

        return entries;
    }

    private static List<MatrixEntry> Exclude(
        MappingReader matrix,
        IReadOnlyList<MatrixEntry> product,
        IReadOnlyList<SpecViewport> viewports
    )
    {
        List<MatrixEntry> kept = [.. product];
        foreach ((Node item, MatrixEntry exclude) in Combinations(matrix, "exclude", viewports))
        {
            if (!product.Any(entry => MatrixExpansion.Matches(entry, exclude)))
            {
                matrix.Context.Add(item, MatrixMessages.ExcludesNothing(exclude.Name));
            }

            kept.RemoveAll(entry => MatrixExpansion.Matches(entry, exclude));
        }

        return kept;
    }

    /// <summary>Items that could not be read are told and left out; so are those that are there twice.</summary>
    private static List<T> Values<T>(MappingReader matrix, string key, Func<Node, T?> read)
        where T : class
    {
        List<T> values = [];
        foreach (Node item in matrix.Items(key))
        {
            T? value = read(item);
            if (value is not null && values.Contains(value))
            {
                matrix.Context.Add(item, MatrixMessages.ValueTwice(key));
            }
            else if (value is not null)
            {
                values.Add(value);
            }
        }

        return values;
    }

    private static IEnumerable<(Node Item, MatrixEntry Entry)> Combinations(
        MappingReader matrix,
        string key,
        IReadOnlyList<SpecViewport> viewports
    )
    {
        foreach (Node item in matrix.Items(key))
        {
            if (MappingReader.Open(item, SpecKeys.Combination, matrix.Context) is { } combination)
            {
                MatrixEntry entry = Combination(combination, viewports);
                bool complete = SpecKeys.Combination.All(part => combination.Has(part) == entry.Word(part) is not null);
                if (complete && combination.Node.Entries.Count > 0)
                {
                    yield return (item, entry);
                }
            }
        }
    }

    private static MatrixEntry Combination(MappingReader combination, IReadOnlyList<SpecViewport> viewports) =>
        new()
        {
            Viewport = combination.Value("viewport") is { } node
                ? Viewport(node, viewports, combination.Context)
                : null,
            ColorScheme = combination.Choice("colorScheme", SpecChoices.ColorScheme),
            Locale = combination.Scalar("locale") is { } locale ? UseSection.Locale(locale, combination.Context) : null,
        };

    /// <summary>A word may name a viewport of the matrix.</summary>
    private static SpecViewport? Viewport(Node node, IReadOnlyList<SpecViewport> viewports, ReadingContext context)
    {
        if (node is not ScalarNode word)
        {
            return ViewportSection.Read(node, context);
        }

        SpecViewport? viewport =
            viewports.FirstOrDefault(candidate => candidate.Name == word.Text) ?? ViewportSection.FromWord(word.Text);
        if (viewport is null)
        {
            context.Add(word, MatrixMessages.NoViewport(word.Text, [.. viewports.Select(known => known.Name)]));
        }

        return viewport;
    }

    private static string? ColorScheme(Node item, ReadingContext context) =>
        Scalars.Text(item, "colorScheme", context) is { } word
        && Scalars.Choice((ScalarNode)item, "colorScheme", SpecChoices.ColorScheme, context) is not null
            ? word
            : null;

    private static SpecColorScheme ColorSchemeOf(string word) => SpecChoices.ColorScheme.Find(word)!.Value;

    private static string? Locale(Node item, ReadingContext context) =>
        Scalars.Text(item, "locale", context) is not null ? UseSection.Locale((ScalarNode)item, context) : null;
}
