using System.Text.RegularExpressions;

namespace VisualAssertions.Bench;

/// <summary>Screens whose elements are given instead of seen: one line a page, <c>{image, width, height, elements: [{kind, text, states, fill, color, icon, x, y, width, height}]}</c>.</summary>
public sealed partial class RegionFile
{
    private readonly Dictionary<string, Screen> screens = [];
    private readonly List<string> problems = [];

    private RegionFile(string path) => Path = path;

    public string Path { get; }

    /// <summary>Lines that could not be read, as <c>file:line: what</c>.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <exception cref="VisualAssertException">There is no such file.</exception>
    public static RegionFile Load(string path)
    {
        if (!File.Exists(path))
        {
            throw LabelErrors.NoRegions(path);
        }

        var file = new RegionFile(path);
        foreach ((PageLine page, int line) in JsonLines.Read<PageLine>(path, file.problems))
        {
            string[] mistakes = [.. page.Elements.SelectMany(element => file.MistakesOf(element, line))];
            file.problems.AddRange(mistakes);
            if (mistakes.Length == 0)
            {
                file.screens[page.Image] = ScreenOf(page);
            }
        }

        return file;
    }

    /// <summary>Null if the file has no such page.</summary>
    public Screen? Find(string image) => screens.GetValueOrDefault(image);

    private IEnumerable<string> MistakesOf(ElementPart element, int line)
    {
        if (!Enum.TryParse<ElementKind>(element.Kind, ignoreCase: true, out _))
        {
            yield return LabelErrors.UnknownName(Path, line, "kind", element.Kind, NamesOf<ElementKind>());
        }

        foreach (string state in element.States.Where(name => !Enum.TryParse<ElementState>(name, true, out _)))
        {
            yield return LabelErrors.UnknownName(Path, line, "state", state, NamesOf<ElementState>());
        }

        foreach (string color in new[] { element.Fill, element.Color }.OfType<string>())
        {
            if (!HexColor().IsMatch(color))
            {
                yield return LabelErrors.BadColor(Path, line, color);
            }
        }
    }

    private static Screen ScreenOf(PageLine page)
    {
        Element[] elements = [.. page.Elements.Select(ElementOf)];
        TextLine[] lines = [.. elements.Where(e => e.Text.Length > 0).Select(e => new TextLine(e.Text, 1, e.Box))];
        return new Screen(page.Width, page.Height, lines, elements);
    }

    private static Element ElementOf(ElementPart part)
    {
        float[] kinds = new float[Element.KindCount];
        kinds[(int)Enum.Parse<ElementKind>(part.Kind, ignoreCase: true)] = 1;
        float[] states = new float[Element.StateCount];
        foreach (string state in part.States)
        {
            states[(int)Enum.Parse<ElementState>(state, ignoreCase: true)] = 1;
        }

        return new Element
        {
            Box = new Box(part.X, part.Y, part.Width, part.Height),
            KindProbabilities = kinds,
            StateProbabilities = states,
            Text = part.Text,
            Fill = part.Fill is null ? null : Rgb.Parse(part.Fill),
            Color = part.Color is null ? null : Rgb.Parse(part.Color),
            Icons = part.Icon is null ? [] : [new IconGuess(part.Icon, 1)],
        };
    }

    private static IEnumerable<string> NamesOf<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(JsonText.Name);

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex HexColor();

    private sealed record PageLine
    {
        public required string Image { get; init; }
        public required int Width { get; init; }
        public required int Height { get; init; }
        public required IReadOnlyList<ElementPart> Elements { get; init; }
    }

    private sealed record ElementPart
    {
        public required string Kind { get; init; }
        public string Text { get; init; } = "";
        public IReadOnlyList<string> States { get; init; } = [];
        public string? Fill { get; init; }
        public string? Color { get; init; }
        public string? Icon { get; init; }
        public required float X { get; init; }
        public required float Y { get; init; }
        public required float Width { get; init; }
        public required float Height { get; init; }
    }
}
