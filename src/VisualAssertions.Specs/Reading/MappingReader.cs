namespace VisualAssertions.Specs;

/// <summary>Reads the values of one mapping. A wrong value is told, and read as if it were not there.</summary>
internal sealed class MappingReader
{
    private readonly Dictionary<string, MappingEntry> entries = [];
    private readonly HashSet<string> misspelt = [];
    private readonly KeySet keys;

    private MappingReader(MappingNode node, KeySet keys, ReadingContext context)
    {
        (Node, this.keys, Context) = (node, keys, context);
        foreach (MappingEntry entry in node.Entries)
        {
            if (!keys.Has(entry.Key.Text))
            {
                misspelt.Add(Nearest.Find(entry.Key.Text, keys) ?? "");
                context.Add(entry.Key, ShapeMessages.UnknownKey(entry.Key.Text, keys));
            }
            else if (!entries.TryAdd(entry.Key.Text, entry))
            {
                context.Add(entry.Key, ShapeMessages.Twice(entry.Key.Text, entries[entry.Key.Text].Key.Location.Line));
            }
        }
    }

    public MappingNode Node { get; }
    public ReadingContext Context { get; }
    public SpecLocation Location => Node.Location;

    /// <summary>Null if the node is no mapping; that is told.</summary>
    public static MappingReader? Open(Node node, KeySet keys, ReadingContext context)
    {
        if (node is MappingNode mapping)
        {
            return new MappingReader(mapping, keys, context);
        }

        context.Add(node, ShapeMessages.NoMapping(keys));
        return null;
    }

    public bool Has(string key) => entries.ContainsKey(key);

    public ScalarNode? Key(string key) => entries.GetValueOrDefault(key)?.Key;

    /// <summary>The value as it is; null if the key is missing, or has nothing after it, which is told.</summary>
    public Node? Value(string key)
    {
        if (!entries.TryGetValue(key, out MappingEntry? entry))
        {
            return null;
        }

        if (entry.Value is ScalarNode { IsNothing: true })
        {
            Context.Add(entry.Key, ShapeMessages.Nothing(key));
            return null;
        }

        return entry.Value;
    }

    public ScalarNode? Scalar(string key)
    {
        Node? value = Value(key);
        if (value is null or ScalarNode)
        {
            return (ScalarNode?)value;
        }

        Context.Add(entries[key].Key, ShapeMessages.NoScalar(key));
        return null;
    }

    public string? Text(string key) => Scalar(key) is { } scalar ? TextOf(scalar) : null;

    /// <summary>With <c>${NAME}</c> and <c>${NAME:-default}</c> filled in.</summary>
    public string? Expanded(string key) => Scalar(key) is { } scalar ? EnvironmentText.Expand(scalar, Context) : null;

    /// <summary>A path in the file, made a full path.</summary>
    public string? PathOf(string key) => Expanded(key) is { } path ? Context.FullPath(path) : null;

    public T? Choice<T>(string key, Choices<T> choices)
        where T : struct => Scalar(key) is { } scalar ? Scalars.Choice(scalar, key, choices, Context) : null;

    public TimeSpan? Duration(string key) => Scalar(key) is { } scalar ? Scalars.Duration(scalar, Context) : null;

    public float? Probability(string key) => Scalar(key) is { } scalar ? Scalars.Probability(scalar, Context) : null;

    public bool? Flag(string key) => Scalar(key) is { } scalar ? Scalars.Flag(scalar, key, Context) : null;

    public float? Number(string key, float least, float most) =>
        Scalar(key) is { } scalar ? Scalars.Number(scalar, key, least, most, Context) : null;

    public int? Whole(string key, int least, int most) =>
        Scalar(key) is { } scalar ? Scalars.Whole(scalar, key, least, most, Context) : null;

    public MappingReader? Mapping(string key, KeySet inner) =>
        Value(key) is { } value ? Open(value, inner, Context) : null;

    public IReadOnlyList<Node> Items(string key)
    {
        Node? value = Value(key);
        if (value is SequenceNode { Items.Count: > 0 } sequence)
        {
            return sequence.Items;
        }

        if (value is not null)
        {
            Context.Add(entries[key].Key, ShapeMessages.NoList(key, value is SequenceNode));
        }

        return [];
    }

    public IReadOnlyList<string> Texts(string key) =>
        [.. Items(key).Select(item => Scalars.Text(item, key, Context)).OfType<string>()];

    /// <summary>A mapping whose keys are the user's own.</summary>
    public IReadOnlyList<MappingEntry> Named(string key)
    {
        Node? value = Value(key);
        if (value is not null and not MappingNode)
        {
            Context.Add(entries[key].Key, ShapeMessages.NoNames(key));
        }

        return value is MappingNode mapping ? mapping.Entries : [];
    }

    /// <summary>Told if the key is missing, unless one that is told already was meant to be it.</summary>
    public void Require(string key)
    {
        if (!Has(key) && !misspelt.Contains(key))
        {
            Context.Add(Node, ShapeMessages.Missing(key, keys.What));
        }
    }

    private string? TextOf(ScalarNode scalar)
    {
        if (scalar.Text.Trim().Length > 0)
        {
            return scalar.Text;
        }

        Context.Add(scalar, ShapeMessages.Empty);
        return null;
    }
}
