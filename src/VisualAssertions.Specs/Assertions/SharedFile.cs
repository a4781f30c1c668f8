namespace VisualAssertions.Specs;

/// <summary>Reads <c>uses</c>: the assertions of another file, with its inputs filled in.</summary>
internal static class SharedFile
{
    public static IEnumerable<SpecAssertion> Use(Node item, AssertionScope scope, ReadingContext context)
    {
        if (MappingReader.Open(item, SpecKeys.Uses, context) is not { } uses || uses.Text("uses") is not { } path)
        {
            return [];
        }

        string file = Path.IsPathRooted(context.File)
            ? context.FullPath(path)
            : Path.GetRelativePath(Environment.CurrentDirectory, context.FullPath(path)).Replace('\\', '/');
        IReadOnlyList<string> usedBy = [.. scope.UsedBy, context.File];
        if (usedBy.Contains(file))
        {
            context.Add(uses.Value("uses")!, SharedMessages.Circle([.. usedBy, file]));
            return [];
        }

        if (!File.Exists(file))
        {
            context.Add(uses.Value("uses")!, SharedMessages.NotFound(file));
            return [];
        }

        return Read(uses, new SourceText(file, File.ReadAllText(file)), scope with { UsedBy = usedBy });
    }

    private static IEnumerable<SpecAssertion> Read(MappingReader uses, SourceText source, AssertionScope scope)
    {
        ReadingContext outside = uses.Context;
        ReadingContext inside = outside with { File = source.Path };
        inside.Log.Quote(source);
        Node? root = YamlTree.Read(source, EnglishTraps.Repair(source, inside.Log), inside.Log);
        if (root is null || MappingReader.Open(root, SpecKeys.Shared, inside) is not { } shared)
        {
            return [];
        }

        shared.Require("assert");
        SharedInputs inputs = SharedInputs.Read(shared, uses);
        IReadOnlyList<Node> items = [.. shared.Items("assert").Select(inputs.Fill)];
        AssertionScope filled = scope with { Excused = [.. scope.Excused, .. inputs.Missing] };
        return [.. items.SelectMany(item => AssertSection.Item(item, filled, inside))];
    }
}
