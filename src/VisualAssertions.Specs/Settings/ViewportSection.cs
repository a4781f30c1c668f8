using System.Globalization;
using System.Text.RegularExpressions;

namespace VisualAssertions.Specs;

/// <summary>Reads a viewport: <c>1280x800</c>, a device's name, or a mapping.</summary>
internal static partial class ViewportSection
{
    private const int Largest = 16_384;

    public static SpecViewport? Read(Node node, ReadingContext context)
    {
        if (node is ScalarNode scalar)
        {
            SpecViewport? viewport = FromWord(scalar.Text);
            if (viewport is null)
            {
                context.Add(scalar, SettingMessages.NoViewport(scalar.Text, SpecChoices.Devices));
            }

            return viewport;
        }

        return MappingReader.Open(node, SpecKeys.Viewport, context) is { } mapping ? FromMapping(mapping) : null;
    }

    /// <summary>Null if it is neither a size nor a device.</summary>
    public static SpecViewport? FromWord(string word)
    {
        Match size = SizePattern().Match(word);
        if (size.Success && Side(size, "width") is { } width && Side(size, "height") is { } height)
        {
            return new SpecViewport(word, width, height, null);
        }

        return SpecChoices.Devices.Contains(word) ? new SpecViewport(word, null, null, word) : null;
    }

    private static SpecViewport? FromMapping(MappingReader mapping)
    {
        int? width = mapping.Whole("width", 1, Largest);
        int? height = mapping.Whole("height", 1, Largest);
        string? device = mapping.Text("device");
        string? name = mapping.Text("name");
        bool sized = mapping.Has("width") || mapping.Has("height");
        if (sized == mapping.Has("device") || mapping.Has("width") != mapping.Has("height"))
        {
            mapping.Context.Log.Add(mapping.Location, SettingMessages.ViewportShape);
            return null;
        }

        if (device is not null && !SpecChoices.Devices.Contains(device))
        {
            mapping.Context.Add(mapping.Value("device")!, SettingMessages.NoDevice(device, SpecChoices.Devices));
            return null;
        }

        bool complete = device is not null || (width is not null && height is not null);
        return complete ? new SpecViewport(name ?? device ?? $"{width}x{height}", width, height, device) : null;
    }

    private static int? Side(Match size, string side) =>
        int.TryParse(size.Groups[side].ValueSpan, CultureInfo.InvariantCulture, out int pixels)
        && pixels is > 0 and <= Largest
            ? pixels
            : null;

    [GeneratedRegex(@"^(?<width>\d+)[x×](?<height>\d+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex SizePattern();
}
