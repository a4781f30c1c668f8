using System.Globalization;
using System.Text;

namespace VisualAssertions.Training.Pages.Markup;

/// <summary>Pictures, people, charts, ratings.</summary>
internal sealed partial class Ui
{
    /// <param name="ratio">Width over height.</param>
    /// <param name="purpose">What it shows.</param>
    public string Image(double ratio, string? purpose = null) =>
        $"<img class=\"x-image\" style=\"aspect-ratio:{ratio.ToString("0.##", CultureInfo.InvariantCulture)}\" src=\"{pictures.Picture(draw)}\" alt=\"{Escape(words.Phrase(draw, 2))}\" {new Va(ElementKind.Image) { Purpose = purpose }}>";

    public string Avatar(string? person = null, params string[] looks)
    {
        string style = $"background:hsl({draw.Int(0, 359)} {draw.Int(30, 70)}% {draw.Int(30, 50)}%)";
        string content;
        if (draw.Chance(0.6))
        {
            content = $"<img src=\"{pictures.Portrait(draw)}\" alt=\"\">";
        }
        else
        {
            string[] parts = (person ?? values.Person(draw)).Split(' ');
            content = Escape(string.Concat(parts.Take(2).Select(part => char.ToUpperInvariant(part[0]))));
        }

        return kit.Show(
            "avatar",
            looks,
            ("style", style),
            ("va", new Va(ElementKind.Avatar).ToString()),
            ("content", content)
        );
    }

    public string Rating()
    {
        int full = draw.Int(1, 5);
        const string Star =
            "<svg viewBox=\"0 0 24 24\" width=\"1.1em\" height=\"1.1em\"><path d=\"M12 2l3 7 7 .6-5.300 4.700 1.600 7.200L12 17.600 5.700 21.500l1.600-7.200L2 9.600 9 9z\" fill=\"{0}\" stroke=\"currentColor\" stroke-width=\"1.500\"/></svg>";
        return kit.Show(
            "rating",
            [],
            ("va", new Va(ElementKind.Rating) { Value = full / 5.0 }.ToString()),
            ("content", Each(5, i => Star.Replace("{0}", i < full ? "currentColor" : "none", StringComparison.Ordinal)))
        );
    }

    /// <summary>A bar, line, area or pie chart as inline SVG.</summary>
    public string Chart(string? shape = null)
    {
        shape ??= draw.Pick("bars", "bars", "line", "area", "pie");
        string[] colors =
        [
            .. Enumerable
                .Range(0, 6)
                .Select(i =>
                    i == 0 && draw.Chance(0.6)
                        ? "var(--x-primary)"
                        : $"hsl({draw.Int(0, 359)} {draw.Int(45, 80)}% {draw.Int(40, 60)}%)"
                ),
        ];
        bool pie = shape == "pie";
        string body = pie ? Pie(colors) : Axes() + (shape == "bars" ? Bars(colors) : Line(colors, shape == "area"));
        string box = pie ? "0 0 320 170" : "0 0 420 200";
        return $"<svg class=\"x-chart\" viewBox=\"{box}\" {new Va(ElementKind.Chart) { Purpose = ChartName(shape) }}>{body}</svg>";
    }

    private static string ChartName(string shape) =>
        shape switch
        {
            "bars" => "bar chart",
            "line" => "line chart",
            "area" => "area chart",
            _ => "pie chart",
        };

    private string Axes()
    {
        string[] labels = draw.Pick<string[]>(
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun"],
            ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
            ["2020", "2021", "2022", "2023", "2024", "2025"],
            ["Q1", "Q2", "Q3", "Q4", "Q1", "Q2"]
        );
        var svg = new StringBuilder();
        int top = draw.Pick(10, 50, 100, 400, 1000);
        for (int i = 0; i < 5; i++)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<path d=\"M40 {20 + i * 38}H412\" stroke=\"currentColor\" opacity=\".15\"/><text x=\"34\" y=\"{24 + i * 38}\" text-anchor=\"end\">{top - top * i / 4}</text>"
            );
        }

        for (int i = 0; i < 6; i++)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"{72 + i * 61}\" y=\"192\" text-anchor=\"middle\">{labels[i]}</text>"
            );
        }

        return svg.ToString();
    }

    private string Bars(string[] colors)
    {
        bool two = draw.Chance(0.3);
        int width = draw.Int(14, two ? 22 : 42);
        return Each(
            6,
            i =>
            {
                int height = draw.Int(10, 148);
                int second = draw.Int(10, 148);
                int x = 72 + i * 61 - (two ? width : width / 2);
                string bar =
                    $"<rect x=\"{x}\" y=\"{172 - height}\" width=\"{width}\" height=\"{height}\" fill=\"{colors[0]}\"/>";
                return two
                    ? bar
                        + $"<rect x=\"{x + width + 2}\" y=\"{172 - second}\" width=\"{width}\" height=\"{second}\" fill=\"{colors[1]}\"/>"
                    : bar;
            }
        );
    }

    private string Line(string[] colors, bool area)
    {
        string lines = "";
        for (int line = 0; line < draw.Int(1, 2); line++)
        {
            string points = Each(6, i => $"{(i == 0 ? "M" : "L")}{72 + i * 61} {draw.Int(24, 165)}");
            lines += area ? $"<path d=\"{points}V172H72z\" fill=\"{colors[line]}\" opacity=\".25\"/>" : "";
            lines +=
                $"<path d=\"{points}\" fill=\"none\" stroke=\"{colors[line]}\" stroke-width=\"{draw.Int(2, 4)}\"/>";
        }

        return lines;
    }

    private string Pie(string[] colors)
    {
        IReadOnlyList<string> names = words.Names("status", draw.Int(3, 5), draw, 1);
        double[] parts = [.. names.Select(_ => draw.Between(0.4, 2))];
        double total = parts.Sum();
        double angle = 0;
        var svg = new StringBuilder();
        bool ring = draw.Chance(0.5);
        for (int i = 0; i < parts.Length; i++)
        {
            double end = angle + parts[i] / total * Math.Tau;
            int large = end - angle > Math.PI ? 1 : 0;
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<path d=\"M85 85L{85 + 70 * Math.Sin(angle):0.#} {85 - 70 * Math.Cos(angle):0.#}A70 70 0 {large} 1 {85 + 70 * Math.Sin(end):0.#} {85 - 70 * Math.Cos(end):0.#}z\" fill=\"{colors[i]}\"/>"
            );
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<rect x=\"190\" y=\"{25 + i * 26}\" width=\"12\" height=\"12\" fill=\"{colors[i]}\"/><text x=\"210\" y=\"{36 + i * 26}\">{Escape(names[i])}</text>"
            );
            angle = end;
        }

        return svg + (ring ? "<circle cx=\"85\" cy=\"85\" r=\"38\" fill=\"var(--x-surface)\"/>" : "");
    }
}
