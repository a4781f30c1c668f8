namespace VisualAssertions.Programs;

/// <summary>The text that names each control, and the heading that names each container.</summary>
internal static class Labels
{
    private static readonly ElementKind[] Headed =
    [
        ElementKind.Card,
        ElementKind.Panel,
        ElementKind.Dialog,
        ElementKind.Alert,
        ElementKind.Toast,
        ElementKind.Banner,
    ];

    private static readonly ElementKind[] Naming = [ElementKind.Label, ElementKind.Text, ElementKind.Heading];

    /// <summary>What stands beside a switch to say how it is, not what it is for.</summary>
    private static readonly HashSet<string> StateWords =
    [
        "on",
        "off",
        "yes",
        "no",
        "enabled",
        "disabled",
        "active",
        "inactive",
    ];

    /// <returns>Ids; −1 for none.</returns>
    public static int[] Of(SeenTree tree)
    {
        int[] labels = [.. Enumerable.Repeat(-1, tree.Count)];
        foreach ((int control, int label, float _) in Pairs(tree).OrderBy(pair => pair.Away))
        {
            // One text names one control.
            if (labels[control] < 0 && Array.IndexOf(labels, label) < 0)
            {
                labels[control] = label;
            }
        }

        foreach (int container in tree.OfKind(Headed))
        {
            labels[container] = FirstHeading(tree, container);
        }

        return labels;
    }

    private static IEnumerable<(int Control, int Label, float Away)> Pairs(SeenTree tree)
    {
        int[] texts = [.. tree.OfKind(Naming).Where(id => tree[id].Text.Length > 0 && !IsState(tree[id].Text))];
        foreach (int control in Enumerable.Range(0, tree.Count).Where(id => LabelPlaces.IsNamed(tree[id].Kind)))
        {
            foreach (int text in texts)
            {
                if (LabelPlaces.Away(tree, control, text) is { } away)
                {
                    yield return (control, text, away);
                }
            }
        }
    }

    private static bool IsState(string text) => StateWords.Contains(Plain.Of(text));

    private static int FirstHeading(SeenTree tree, int container)
    {
        for (int id = 0; id < tree.Count; id++)
        {
            if (tree[id].Kind == ElementKind.Heading && tree.Holder(id, Headed) == container)
            {
                return id;
            }
        }

        return -1;
    }
}
