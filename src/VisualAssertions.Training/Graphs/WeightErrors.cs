namespace VisualAssertions.Training.Graphs;

internal static class WeightErrors
{
    public static void RequireShape(string name, ReadOnlySpan<long> stored, ReadOnlySpan<long> wanted)
    {
        if (!stored.SequenceEqual(wanted))
        {
            throw new VisualAssertException(
                $"The weight {name} is {Words(stored)}, but the network wants {Words(wanted)}.\n"
                    + "The file is of another version of the network: train it again, or load only the parts that fit (by their prefix).",
                Trouble.Usage
            );
        }
    }

    public static VisualAssertException Missing(string name, IEnumerable<string> present) =>
        new(
            $"The network wants the weight {name}, and the file does not hold it.\nIt holds {string.Join(", ", present.Order().Take(8))}, …",
            Trouble.Usage
        );

    private static string Words(ReadOnlySpan<long> shape) => $"[{string.Join(", ", shape.ToArray())}]";
}
