using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace VisualAssertions.Specs.Tests;

/// <summary>A spec in words, one value a line: what a person can review. Leaves out what is null or empty, and places.</summary>
internal static class Describe
{
    public static string Spec(SpecFile spec)
    {
        var text = new StringBuilder();
        Write(text, "Spec", spec, 0);
        text.Append('\n');
        foreach (SpecCase one in spec.Cases())
        {
            text.Append(CultureInfo.InvariantCulture, $"Case {one.Name}: {one.Assertions.Count} assertions, ");
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Words(one.Use.ColorScheme)} {one.Use.Locale} {one.Use.Viewport?.Name}\n"
            );
        }

        return text.ToString();
    }

    /// <summary>One value on one line.</summary>
    public static string Short(object? value)
    {
        var text = new StringBuilder();
        Write(text, "", value, 0);
        string[] lines = text.ToString()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(", ", lines.Where(line => line[0] != '(').Select(line => line.TrimStart('*', ':', ' ')));
    }

    private static void Write(StringBuilder text, string name, object? value, int depth)
    {
        switch (value)
        {
            case null or SpecLocation or ICollection { Count: 0 } or Type:
                return;
            case string or Uri or Regex or Enum or bool or int or float or TimeSpan or DateOnly or DateTimeOffset:
                Line(text, depth, $"{name}: {Words(value)}");
                return;
            case IDictionary map:
                Line(text, depth, name);
                foreach (DictionaryEntry pair in map)
                {
                    Write(text, (string)pair.Key, pair.Value, depth + 1);
                }

                return;
            case IEnumerable list:
                foreach (object? item in list)
                {
                    Write(text, $"{name} *", item, depth);
                }

                return;
            default:
                WriteRecord(text, name, value, depth);
                return;
        }
    }

    private static void WriteRecord(StringBuilder text, string name, object value, int depth)
    {
        string type = value.GetType().Name;
        Line(text, depth, name.TrimEnd(' ', '*') == type ? name : $"{name} ({type})");
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            Write(text, property.Name, property.GetValue(value), depth + 1);
        }
    }

    private static string Words(object? value) =>
        value switch
        {
            Regex regex => $"/{regex}/ {regex.Options}",
            DateOnly or DateTimeOffset => string.Create(CultureInfo.InvariantCulture, $"{value:O}"),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

    private static void Line(StringBuilder text, int depth, string words) =>
        text.Append(' ', depth * 2).Append(words).Append('\n');
}
