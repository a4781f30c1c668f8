namespace VisualAssertions.Specs;

/// <summary>Reads what finds an element: a selector, or a mapping with one finder.</summary>
internal static class TargetSection
{
    /// <summary>A text is a selector.</summary>
    public static SpecTarget? Read(Node node, ReadingContext context) =>
        node is ScalarNode selector ? FromText(selector, context)
        : MappingReader.Open(node, SpecKeys.Target, context) is { } mapping ? Read(mapping, required: true)
        : null;

    public static IReadOnlyList<SpecTarget> ReadAll(MappingReader owner, string key) =>
        [.. owner.Items(key).Select(item => Read(item, owner.Context)).OfType<SpecTarget>()];

    /// <param name="mapping">May have other keys beside the finder.</param>
    /// <param name="required">Tell it if there is no finder.</param>
    public static SpecTarget? Read(MappingReader mapping, bool required)
    {
        string[] finders = [.. SpecKeys.Finders.Where(mapping.Has)];
        if (finders.Length > 1 || (finders.Length == 0 && required))
        {
            mapping.Context.Log.Add(mapping.Location, StepMessages.OneFinder(finders));
            return null;
        }

        if (mapping.Has("name") && finders is not ["role"])
        {
            mapping.Context.Add(mapping.Key("name")!, StepMessages.NameWithoutRole);
        }

        return finders is [var finder] ? Found(mapping, finder) : null;
    }

    private static SpecTarget? Found(MappingReader mapping, string finder)
    {
        string? name = mapping.Text("name");
        if (mapping.Text(finder) is not { } value)
        {
            return null;
        }

        if (finder == "role" && !SpecChoices.Roles.Contains(value))
        {
            mapping.Context.Add(mapping.Value(finder)!, StepMessages.NoRole(value));
            return null;
        }

        return new SpecTarget(Enum.Parse<TargetKind>(finder, ignoreCase: true), value, name);
    }

    private static SpecTarget? FromText(ScalarNode selector, ReadingContext context)
    {
        if (selector is { IsNothing: false } && selector.Text.Trim().Length > 0)
        {
            return new SpecTarget(TargetKind.Selector, selector.Text);
        }

        context.Add(selector, StepMessages.OneFinder([]));
        return null;
    }
}
