namespace VisualAssertions.Specs;

/// <summary>The rules of a matrix in GitHub Actions: the product of all values, less what is excluded, and then what is included.</summary>
internal static class MatrixExpansion
{
    /// <summary>Each value with each other; a key without values does not vary.</summary>
    /// <returns>Nothing if no key varies.</returns>
    public static IReadOnlyList<MatrixEntry> Product(
        IReadOnlyList<SpecViewport> viewports,
        IReadOnlyList<SpecColorScheme> colorSchemes,
        IReadOnlyList<string> locales
    ) =>
        viewports.Count + colorSchemes.Count + locales.Count == 0
            ? []
            :
            [
                .. from viewport in OrNothing(viewports.Cast<SpecViewport?>())
                from colorScheme in OrNothing(colorSchemes.Cast<SpecColorScheme?>())
                from locale in OrNothing(locales.Cast<string?>())
                select new MatrixEntry
                {
                    Viewport = viewport,
                    ColorScheme = colorScheme,
                    Locale = locale,
                },
            ];

    /// <summary>Whether the entry has all that the part has.</summary>
    public static bool Matches(MatrixEntry entry, MatrixEntry part) =>
        SpecKeys.Varying.All(key => part.Word(key) is not { } word || word == entry.Word(key));

    /// <summary>
    /// An included part is added to each entry of the product in which it would change no value of the product.
    /// Where there is none, it is an entry of its own.
    /// </summary>
    /// <param name="product">What is left of it.</param>
    /// <param name="varying">The keys of the product.</param>
    /// <param name="include">In their order; a later one may change what an earlier one added.</param>
    public static IReadOnlyList<MatrixEntry> Include(
        IReadOnlyList<MatrixEntry> product,
        IReadOnlyList<string> varying,
        IReadOnlyList<MatrixEntry> include
    )
    {
        List<MatrixEntry> entries = [.. product];
        foreach (MatrixEntry part in include)
        {
            int[] fitting = [.. Enumerable.Range(0, product.Count).Where(index => Fits(product[index], part, varying))];
            foreach (int index in fitting)
            {
                entries[index] = Add(entries[index], part);
            }

            if (fitting.Length == 0)
            {
                entries.Add(part);
            }
        }

        return entries;
    }

    private static bool Fits(MatrixEntry entry, MatrixEntry part, IEnumerable<string> varying) =>
        varying.All(key => part.Word(key) is not { } word || word == entry.Word(key));

    private static MatrixEntry Add(MatrixEntry entry, MatrixEntry part) =>
        new()
        {
            Viewport = part.Viewport ?? entry.Viewport,
            ColorScheme = part.ColorScheme ?? entry.ColorScheme,
            Locale = part.Locale ?? entry.Locale,
        };

    private static IEnumerable<T?> OrNothing<T>(IEnumerable<T?> values) => values.DefaultIfEmpty();
}
