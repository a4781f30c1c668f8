using System.Globalization;
using System.Text.RegularExpressions;

namespace VisualAssertions.Specs;

/// <summary>Reads <c>regions</c>: names of the user's, each for an element or a box.</summary>
internal static partial class RegionSection
{
    public static Dictionary<string, SpecRegion> Read(MappingReader owner)
    {
        var regions = new Dictionary<string, SpecRegion>();
        foreach ((ScalarNode name, Node value) in owner.Named("regions"))
        {
            // A region that could not be read keeps its name: what refers to it is no mistake of its own.
            SpecRegion region = ReadOne(value, owner.Context) ?? new SpecRegion(null, null);
            if (!regions.TryAdd(name.Text, region))
            {
                owner.Context.Add(name, TestMessages.RegionTwice(name.Text));
            }
        }

        return regions;
    }

    private static SpecRegion? ReadOne(Node value, ReadingContext context)
    {
        if (value is ScalarNode)
        {
            return TargetSection.Read(value, context) is { } selected ? new SpecRegion(selected, null) : null;
        }

        if (MappingReader.Open(value, SpecKeys.Region, context) is not { } region)
        {
            return null;
        }

        SpecTarget? target = TargetSection.Read(region, required: !region.Has("box"));
        if (region.Has("box") && SpecKeys.Finders.Any(region.Has))
        {
            context.Log.Add(region.Location, TestMessages.RegionBoth);
        }

        SpecBox? box = region.Has("box") ? Box(region) : null;
        return target is null && box is null ? null : new SpecRegion(target, box);
    }

    private static SpecBox? Box(MappingReader region)
    {
        IReadOnlyList<Node> sides = region.Items("box");
        if (sides.Count is not (0 or 4))
        {
            region.Context.Add(region.Key("box")!, TestMessages.BoxSides);
        }

        SpecLength?[] lengths = [.. sides.Select(side => Length(side, region.Context))];
        return lengths is [{ } left, { } top, { } width, { } height] ? new SpecBox(left, top, width, height) : null;
    }

    private static SpecLength? Length(Node side, ReadingContext context)
    {
        if (side is ScalarNode scalar && LengthPattern().Match(scalar.Text) is { Success: true } match)
        {
            float number = float.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            return new SpecLength(number, match.Groups["percent"].Success);
        }

        context.Add(side, TestMessages.NoLength);
        return null;
    }

    [GeneratedRegex(@"^(?<number>\d+(\.\d+)?)(?<percent>%)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex LengthPattern();
}
