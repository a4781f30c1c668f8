using System.Globalization;
using System.Text.RegularExpressions;

namespace VisualAssertions.Programs;

/// <summary>How far a bar, slider or rating has come: as a number on it or beside it says, else as its pixels show.</summary>
internal static partial class ShownLevels
{
    /// <returns>0 to 1; null where nothing says it.</returns>
    public static float?[] Of(SeenTree tree, int[] labels, Screenshot? pixels)
    {
        float?[] values = new float?[tree.Count];
        foreach (int id in tree.OfKind(ElementKind.Progress, ElementKind.Slider, ElementKind.Rating))
        {
            int label = labels[id];
            values[id] =
                Read(tree[id].Kind, tree[id].Text)
                ?? (label >= 0 ? Read(tree[id].Kind, tree[label].Text) : null)
                ?? Beside(tree, id)
                ?? (pixels is null ? null : LevelPixels.Read(tree[id].Kind, tree[id].Box, pixels));
        }

        return values;
    }

    private static float? Beside(SeenTree tree, int id)
    {
        float? found = null;
        for (int other = 0; other < tree.Count; other++)
        {
            if (
                Kinds.IsText(tree[other].Kind)
                && tree.Parents[other] == tree.Parents[id]
                && IsNear(tree[id].Box, tree[other].Box, tree.Px)
                && Read(tree[id].Kind, tree[other].Text) is { } value
            )
            {
                // Two numbers: no telling which is meant.
                if (found is not null)
                {
                    return null;
                }

                found = value;
            }
        }

        return found;
    }

    private static bool IsNear(Box bar, Box text, float px)
    {
        bool onLine = text.Y < bar.CenterY && text.Bottom > bar.CenterY;
        float across = Math.Max(bar.X, text.X) - Math.Min(bar.Right, text.Right);
        float down = Math.Max(bar.Y, text.Y) - Math.Min(bar.Bottom, text.Bottom);
        return onLine ? across < 24 * px : across < 0 && down < 12 * px;
    }

    private static float? Read(ElementKind kind, string text)
    {
        int filled = text.Count(letter => letter == '★');
        int stars = filled + text.Count(letter => letter == '☆');
        if (stars == 5)
        {
            return filled / 5f;
        }

        Match match = kind == ElementKind.Rating ? Stars().Match(text) : Percent().Match(text);
        if (!match.Success || match.NextMatch().Success)
        {
            return null;
        }

        float number = float.Parse(match.Groups["n"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        float value = number / (kind == ElementKind.Rating ? 5 : 100);
        return value is >= 0 and <= 1 ? value : null;
    }

    [GeneratedRegex(@"(?<n>\d{1,3}(?:[.,]\d+)?)\s?%")]
    private static partial Regex Percent();

    [GeneratedRegex(@"^\(?(?<n>[0-5](?:[.,]\d)?)\)?(?:\s?(?:/|of|out of)\s?5(?:\.0)?)?(?:\s?(?:stars?|★))?$")]
    private static partial Regex Stars();
}
