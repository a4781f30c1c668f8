using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace VisualAssertions.Specs;

/// <summary>From text to nodes. Duplicate keys stay, so that they can be told with their places.</summary>
internal sealed class YamlTree
{
    private readonly SourceText source;
    private readonly MistakeLog log;
    private readonly Dictionary<string, Node?> anchors = [];

    private YamlTree(SourceText source, MistakeLog log) => (this.source, this.log) = (source, log);

    /// <param name="source">The file; names the places.</param>
    /// <param name="yaml">Its text, in which English that YAML would misread may be put in quotes.</param>
    /// <param name="log">Gets the mistakes.</param>
    /// <returns>The one document's root; null if there is none, or the text is no YAML.</returns>
    public static Node? Read(SourceText source, string yaml, MistakeLog log)
    {
        var tree = new YamlTree(source, log);
        try
        {
            return tree.ReadDocument(new Parser(new StringReader(yaml)));
        }
        catch (YamlException problem)
        {
            log.Add(tree.Place(problem.Start, problem.End), YamlMessages.NotYaml(problem));
            return null;
        }
    }

    private Node? ReadDocument(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return null;
        }

        Node root = ReadNode(parser);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
        {
            log.Add(Place(second.Start, second.End), YamlMessages.SecondDocument);
        }

        return root;
    }

    private Node ReadNode(Parser parser)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Aliased(alias);
        }

        var start = (NodeEvent)parser.Current!;
        string? anchor = start.Anchor.IsEmpty ? null : start.Anchor.Value;
        if (anchor is not null)
        {
            anchors[anchor] = null;
        }

        Node node = start switch
        {
            Scalar => ReadScalar(parser.Consume<Scalar>()),
            SequenceStart => ReadSequence(parser),
            _ => ReadMapping(parser),
        };
        if (anchor is not null)
        {
            anchors[anchor] = node;
        }

        return node;
    }

    private ScalarNode ReadScalar(Scalar scalar) =>
        new(scalar.Value, scalar.Style is ScalarStyle.Plain, Place(scalar.Start, scalar.End));

    private SequenceNode ReadSequence(Parser parser)
    {
        SequenceStart start = parser.Consume<SequenceStart>();
        List<Node> items = [];
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(parser));
        }

        return new SequenceNode(items, items.Count > 0 ? items[0].Location : Place(start.Start, start.End));
    }

    private MappingNode ReadMapping(Parser parser)
    {
        MappingStart start = parser.Consume<MappingStart>();
        List<MappingEntry> entries = [];
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            Node key = ReadNode(parser);
            Node value = ReadNode(parser);
            if (key is ScalarNode name)
            {
                entries.Add(new MappingEntry(name, value));
            }
            else
            {
                log.Add(key.Location, YamlMessages.KeyIsNoText);
            }
        }

        return new MappingNode(entries, entries.Count > 0 ? entries[0].Key.Location : Place(start.Start, start.End));
    }

    private Node Aliased(AnchorAlias alias)
    {
        SpecLocation place = Place(alias.Start, alias.End);
        if (anchors.GetValueOrDefault(alias.Value.Value) is { } node)
        {
            return node;
        }

        log.Add(place, YamlMessages.NoAnchor(alias.Value.Value, anchors.Keys));
        return new ScalarNode(alias.Value.Value, false, place);
    }

    /// <summary>Words over several lines are underlined up to the end of the first.</summary>
    private SpecLocation Place(Mark start, Mark end)
    {
        int line = (int)Math.Max(1, start.Line);
        int column = (int)Math.Max(1, start.Column);
        int last = end.Line == start.Line ? (int)end.Column : source.Line(line).TrimEnd().Length + 1;
        return new SpecLocation(source.Path, line, column, Math.Max(1, last - column));
    }
}
