using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Playwright;

namespace VisualAssertions.Training.Pages;

/// <summary>Asks the page what it shows and puts the answer in pixels of the picture.</summary>
internal sealed class TruthReader
{
    private static readonly HashSet<ElementKind> TextKinds =
    [
        ElementKind.Text,
        ElementKind.Heading,
        ElementKind.Label,
        ElementKind.Link,
    ];

    private readonly string script = Data.Text("truth/truth.js");

    /// <param name="page">The page as it lies.</param>
    /// <param name="picture">Its screenshot.</param>
    /// <param name="scale">Pixels of the picture for a CSS pixel.</param>
    public async Task<(IReadOnlyList<TruthElement> Elements, int Defect)> ReadAsync(
        IPage page,
        Screenshot picture,
        float scale
    )
    {
        string json = await page.EvaluateAsync<string>($"() => JSON.stringify(({script})())");
        List<Seen> seen = JsonSerializer.Deserialize<List<Seen>>(json, TruthJson.Options) ?? [];
        TruthElement[] elements = [.. seen.Select(one => InPixels(one, picture, scale))];
        return (elements, seen.FindIndex(one => one.Defect is not null));
    }

    private static TruthElement InPixels(Seen seen, Screenshot picture, float scale)
    {
        TruthLine[] lines =
        [
            .. seen.Lines.Select(line => new TruthLine(line.Text, Ink.Tighten(picture, Scaled(line.Box, scale)))),
        ];
        Box box =
            TextKinds.Contains(seen.Kind) && lines.Length > 0
                ? lines.Select(line => line.Box).Aggregate((a, b) => a.Union(b))
                : Scaled(seen.Box, scale);
        return new TruthElement
        {
            Kind = seen.Kind,
            Box = Rounded(box.Clip(picture.Width, picture.Height)),
            Text = seen.Text,
            Lines = lines,
            States = seen.States,
            Fill = seen.Fill,
            Color = seen.Color,
            Icon = seen.Icon,
            Bounded = seen.Bounded,
            Parent = seen.Parent,
            LabelledBy = seen.LabelledBy,
            Row = seen.Row,
            Column = seen.Column,
            Header = seen.Header,
            Group = seen.Group,
            Purpose = seen.Purpose,
            Value = seen.Value,
        };
    }

    private static Box Scaled(Box box, float scale) =>
        new(box.X * scale, box.Y * scale, box.Width * scale, box.Height * scale);

    private static Box Rounded(Box box) =>
        new(MathF.Round(box.X, 1), MathF.Round(box.Y, 1), MathF.Round(box.Width, 1), MathF.Round(box.Height, 1));

    private sealed record Seen
    {
        public required ElementKind Kind { get; init; }
        public required Box Box { get; init; }
        public required string Text { get; init; }
        public required IReadOnlyList<TruthLine> Lines { get; init; }
        public required IReadOnlyList<ElementState> States { get; init; }
        public Rgb? Fill { get; init; }
        public Rgb? Color { get; init; }
        public string? Icon { get; init; }
        public string? Purpose { get; init; }
        public string? Defect { get; init; }
        public float? Value { get; init; }
        public bool Bounded { get; init; }

        [JsonRequired]
        public int Parent { get; init; }
        public int LabelledBy { get; init; } = -1;
        public int Row { get; init; } = -1;
        public int Column { get; init; } = -1;
        public int Header { get; init; } = -1;
        public int Group { get; init; } = -1;
    }
}
