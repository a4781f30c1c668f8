using System.Globalization;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet.Answering;

/// <summary>What the network found, in words.</summary>
internal static class AnswerWords
{
    private const int MostNamed = 4;

    /// <summary><c>button "Pay", grey, disabled</c>.</summary>
    public static string Describe(Element element)
    {
        string name = element.Kind.ToString().ToLowerInvariant();
        if (element.Text.Length > 0)
        {
            name += $" \"{Shorten(element.Text)}\"";
        }
        else if (element.Icons.Count > 0)
        {
            name += $" ({element.Icons[0].Name})";
        }

        if ((element.Fill ?? element.Color) is { } colour)
        {
            name += $", {ColourName(colour)} {colour}";
        }

        return string.Join(", ", [name, .. element.States.Select(state => state.ToString().ToLowerInvariant())]);
    }

    /// <summary>What was found that the statement is about, and whether it fits.</summary>
    public static string Of(IReadOnlyList<Element> satisfying, IReadOnlyList<Element> subjects)
    {
        if (satisfying.Count > 0)
        {
            return $"found {Count(satisfying)}";
        }

        return subjects.Count > 0
            ? $"found {Count(subjects)}, but it does not fit"
            : "found nothing that this is about";
    }

    private static string Count(IReadOnlyList<Element> elements)
    {
        string named = string.Join("; ", elements.Take(MostNamed).Select(Describe));
        string more =
            elements.Count > MostNamed
                ? $"; and {(elements.Count - MostNamed).ToString(CultureInfo.InvariantCulture)} more"
                : "";
        return elements.Count == 1
            ? named
            : $"{elements.Count.ToString(CultureInfo.InvariantCulture)} items: {named}{more}";
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..57] + "…";

    private static string ColourName(Rgb colour)
    {
        Span<float> fits = stackalloc float[ColorNames.Count];
        ColorNames.Memberships(colour, fits);
        return ColorNames.Names[System.Numerics.Tensors.TensorPrimitives.IndexOfMax(fits)];
    }
}
