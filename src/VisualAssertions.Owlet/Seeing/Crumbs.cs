using System.Text.RegularExpressions;

namespace VisualAssertions.Owlet.Seeing;

/// <summary>A path that was read as one line, "Home / Orders / 4711", is an element for each step.</summary>
internal static partial class Crumbs
{
    /// <returns>The element itself, unless it is a breadcrumb with signs between its steps.</returns>
    public static IEnumerable<Element> Apart(Element element)
    {
        MatchCollection steps = Step().Matches(element.Text);
        return element.Kind == ElementKind.Breadcrumb && steps.Count > 1
            ? steps.Select(step => element with { Text = step.Value, Box = Part(element, step) })
            : [element];
    }

    /// <summary>As wide as its share of the characters.</summary>
    private static Box Part(Element element, Match step)
    {
        float character = element.Box.Width / element.Text.Length;
        return element.Box with { X = element.Box.X + step.Index * character, Width = step.Length * character };
    }

    /// <summary>What stands between signs that have a space on one side at least.</summary>
    [GeneratedRegex(@"[^\s/›»>→](?:(?!\s+[/›»>→]|[/›»>→]\s).)*")]
    private static partial Regex Step();
}
