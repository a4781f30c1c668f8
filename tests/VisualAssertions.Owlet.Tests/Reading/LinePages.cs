using System.Globalization;
using System.Net;
using System.Text;

namespace VisualAssertions.Owlet.Tests.Reading;

internal enum LineClass
{
    Ascii,
    Accents,
    Symbols,
}

/// <summary>Pages of 1280 × 800 with scattered lines of text, each a span with its class in <c>data-line</c> as class:size:look.</summary>
internal sealed class LinePages(int seed, string[] fonts, string head = "")
{
    private static readonly string[] Looks = ["bare", "bare", "bare", "bold", "button", "field", "row", "caps"];
    private readonly Random random = new(seed);

    public string Next()
    {
        bool dark = random.NextDouble() < 0.4;
        (string background, string color) = dark
            ? (Pick("#111", "#1e1e2e", "#0d1b2a", "#2b2b2b"), Pick("#fff", "#ddd", "#aab2c0"))
            : (Pick("#fff", "#fff", "#f5f6f8", "#fdf6e3"), Pick("#000", "#222", "#555", "#777"));
        var html = new StringBuilder(
            $"<!doctype html><meta charset=utf-8>{head}<style>*{{margin:0}}body{{width:1280px;height:800px;overflow:hidden;"
                + $"background:{background};color:{color};position:relative}}div{{position:absolute;white-space:pre}}</style>"
        );
        for (int column = 0; column < 3; column++)
        {
            Column(html, 12 + column * 424);
        }

        return html.ToString();
    }

    private void Column(StringBuilder html, int left)
    {
        double y = 8 + random.Next(12);
        while (y < 740)
        {
            string look = Pick(Looks);
            int size = look == "bare" && random.Next(6) == 0 ? random.Next(24, 41) : random.Next(9, 21);
            (LineClass kind, string text) = Text();
            double width = text.Length * size * (look == "caps" ? 0.8 : 0.62);
            if (width > 380)
            {
                continue;
            }

            string x = (left + random.NextDouble() * (390 - width)).ToString("f2", CultureInfo.InvariantCulture);
            html.Append(
                CultureInfo.InvariantCulture,
                $"<div style=\"left:{x}px;top:{y:f1}px;font:{size}px '{Pick(fonts)}';{Style(look)}\">"
                    + $"<span data-line=\"{kind}:{size}:{look}\">{WebUtility.HtmlEncode(text)}</span></div>"
            );
            y += size * 1.3 + (look is "button" or "field" or "row" ? 18 : 0) + random.Next(3, 22);
        }
    }

    private (LineClass Kind, string Text) Text()
    {
        int roll = random.Next(20);
        return roll < 5 ? (LineClass.Ascii, Pick(LineWords.Ascii))
            : roll < 14 ? (LineClass.Ascii, Composed())
            : roll < 17 ? (LineClass.Accents, Pick(LineWords.Accents))
            : (LineClass.Symbols, Pick(LineWords.Symbols));
    }

    private string Composed()
    {
        string a = Pick(LineWords.Nouns);
        string b = Pick(LineWords.Nouns);
        int number = random.Next(1, 10_000);
        return random.Next(14) switch
        {
            0 => $"{Capital(a)} {b}",
            1 => $"{Capital(a)} {Capital(b)}",
            2 => $"{a} {b} {Pick(LineWords.Nouns)}",
            3 => $"{Capital(a)} #{number}",
            4 => $"${number}.{number % 90 + 10}",
            5 => $"{number % 31 + 1}/{number % 12 + 1}/20{number % 60 + 10}",
            6 => $"{Capital(a)} the {b} and its {Pick(LineWords.Nouns)}",
            7 => $"{a}.{b}@{Pick(LineWords.Nouns)}.org",
            8 => $"{number % 24:00}:{number % 60:00}",
            9 => $"{number % 100}%",
            10 => $"{Capital(a)} ({number})",
            11 => $"{Capital(a)}: {b}, {Pick(LineWords.Nouns)}",
            12 => a.ToUpperInvariant(),
            _ => $"{number % 100}",
        };
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private string Style(string look) =>
        look switch
        {
            "bold" => "font-weight:700",
            "button" => $"padding:6px 12px;border-radius:{random.Next(9)}px;color:#fff;background:"
                + Pick("#0d6efd", "#198754", "#dc3545", "#6c757d", "#6f42c1", "#d9480f"),
            "field" => "padding:5px 8px;border:1px solid #8a8f98;border-radius:4px",
            "row" => "padding:7px 0;border-bottom:1px solid #9995",
            "caps" => "letter-spacing:.08em",
            _ => "",
        };

    private string Pick(params string[] from) => from[random.Next(from.Length)];
}
