using System.Globalization;
using System.Text;

namespace VisualAssertions.Training.Language;

/// <summary>How often each relation is inferred as it is in the DOM, of the elements that were seen.</summary>
internal sealed class StructureScores
{
    private readonly SortedDictionary<string, (int Right, int Missed, int Invented, int Other)> counts = [];
    private const int Examples = 3;
    private readonly Dictionary<string, List<string>> confusions = [];

    public void Add(InferredPage page)
    {
        for (int id = 0; id < page.True.Elements.Count; id++)
        {
            if (page.PlaceOf[id] is >= 0 and var place)
            {
                Compare(page, page.True.Elements[id], page.Inferred.Elements[place]);
            }
        }

        Tally("dark", page.True.Dark ? 1 : -1, page.Inferred.Dark ? 1 : -1);
    }

    public string Table()
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{"relation", -10}{"right", 8}{"missed", 8}{"invented", 10}{"other", 8}{"of", 8}{"right", 9}\n"
        );
        foreach ((string name, (int right, int missed, int invented, int other)) in counts)
        {
            int all = right + missed + invented + other;
            text.Append(
                CultureInfo.InvariantCulture,
                $"{name, -10}{right, 8}{missed, 8}{invented, 10}{other, 8}{all, 8}{100.0 * right / Math.Max(1, all), 8:0.0}%\n"
            );
        }

        return text.ToString();
    }

    /// <summary>Which relations go wrong between which kinds, the commonest first, with pages and ids to look at.</summary>
    public IEnumerable<string> Commonest(int count) =>
        confusions
            .OrderByDescending(pair => pair.Value.Count)
            .Take(count)
            .Select(pair => $"{pair.Value.Count, 5}  {pair.Key} ({string.Join(", ", pair.Value.Take(Examples))})");

    private void Compare(InferredPage page, TruthElement truth, TruthElement inferred)
    {
        int parent = page.SeenHolder(truth.Parent);
        int label = page.Seen(truth.LabelledBy);
        int header = page.Seen(truth.Header);
        Note("parent", page, truth, Tally("parent", parent, inferred.Parent), parent, inferred.Parent);
        Note("label", page, truth, Tally("label", label, inferred.LabelledBy), label, inferred.LabelledBy);
        Note("header", page, truth, Tally("header", header, inferred.Header), header, inferred.Header);
        Tally("row", truth.Row, inferred.Row);
        Tally("column", truth.Column, inferred.Column);
        Tally("group", MateOf(page, truth), MateBefore(page.Inferred, inferred));
    }

    private static int MateOf(InferredPage page, TruthElement element) =>
        element.Group < 0
            ? -1
            : Enumerable
                .Range(0, page.True.Elements.Count)
                .Where(id => page.True.Elements[id].Group == element.Group && page.PlaceOf[id] >= 0)
                .Select(id => page.PlaceOf[id])
                .Min();

    private static int MateBefore(PageTruth page, TruthElement element) =>
        element.Group < 0 ? -1 : page.Elements.ToList().FindIndex(other => other.Group == element.Group);

    private bool Tally(string relation, int expected, int actual)
    {
        (int right, int missed, int invented, int other) = counts.GetValueOrDefault(relation);
        if (expected >= 0 || actual >= 0 || relation == "dark")
        {
            counts[relation] =
                expected == actual ? (right + 1, missed, invented, other)
                : actual < 0 ? (right, missed + 1, invented, other)
                : expected < 0 ? (right, missed, invented + 1, other)
                : (right, missed, invented, other + 1);
        }

        return expected == actual;
    }

    private void Note(string relation, InferredPage page, TruthElement of, bool right, int expected, int actual)
    {
        if (!right)
        {
            string wrong = $"{relation} of {of.Kind}: {Kind(page, expected)}, inferred {Kind(page, actual)}";
            if (!confusions.TryGetValue(wrong, out List<string>? where))
            {
                confusions[wrong] = where = [];
            }

            where.Add($"{Path.GetFileNameWithoutExtension(page.True.Image)} {Id(page, of)}");
        }
    }

    private static int Id(InferredPage page, TruthElement element) => page.True.Elements.ToList().IndexOf(element);

    private static string Kind(InferredPage page, int id) =>
        id < 0 ? "none" : page.Inferred.Elements[id].Kind.ToString();
}
