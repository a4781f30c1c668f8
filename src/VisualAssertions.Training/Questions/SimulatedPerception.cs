using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Questions;

/// <summary>A page's true elements as Owlet would have seen them: mostly right, at times missed, confused or misread.</summary>
/// <param name="noise">How often what goes wrong.</param>
internal sealed class SimulatedPerception(PerceptionNoise noise)
{
    /// <summary>Kinds that look alike; a confusion stays within its line.</summary>
    private static readonly ElementKind[][] Alike =
    [
        [ElementKind.Text, ElementKind.Label, ElementKind.Cell, ElementKind.ListItem],
        [ElementKind.Text, ElementKind.Heading],
        [ElementKind.Link, ElementKind.Text, ElementKind.NavItem, ElementKind.Breadcrumb],
        [ElementKind.Button, ElementKind.Link, ElementKind.Tab, ElementKind.NavItem, ElementKind.Page],
        [ElementKind.Field, ElementKind.Select, ElementKind.Search, ElementKind.TextArea],
        [ElementKind.Badge, ElementKind.Tag, ElementKind.Button],
        [ElementKind.Card, ElementKind.Panel, ElementKind.Table],
        [ElementKind.Alert, ElementKind.Toast, ElementKind.Banner, ElementKind.Card],
        [ElementKind.Image, ElementKind.Avatar, ElementKind.Logo, ElementKind.Icon],
        [ElementKind.Checkbox, ElementKind.Radio],
        [ElementKind.Progress, ElementKind.Slider, ElementKind.Divider],
        [ElementKind.Dialog, ElementKind.Card, ElementKind.Menu],
    ];

    /// <returns>The elements seen, and for each true element its place among them, −1 if missed.</returns>
    public SeenPage See(PageTruth page, Random random)
    {
        var elements = new List<Element>();
        int[] placeOf = new int[page.Elements.Count];
        for (int i = 0; i < placeOf.Length; i++)
        {
            TruthElement truth = page.Elements[i];
            bool missed = random.NextSingle() < (IsVague(truth) ? noise.MissVague : noise.Miss);
            placeOf[i] = missed || elements.Count >= Owlet.Understanding.Regions.Max - 1 ? -1 : elements.Count;
            if (placeOf[i] >= 0)
            {
                elements.Add(SeeOne(truth, page, random));
            }
        }

        return new SeenPage(page, elements, placeOf);
    }

    /// <summary>Containers without an edge of their own: perception cannot box what cannot be seen.</summary>
    private static bool IsVague(TruthElement truth) => !truth.Bounded && truth.Text.Length == 0;

    private Element SeeOne(TruthElement truth, PageTruth page, Random random)
    {
        float[] states = States(truth, random);
        return new Element
        {
            Box = Jitter(truth.Box, page.Scale, random),
            KindProbabilities = Kinds(truth.Kind, random),
            StateProbabilities = states,
            Text = Misread(truth.Text, random),
            Fill = Shift(truth.Fill, random),
            Color = Shift(truth.Color, random),
            Icons =
                truth.Icon is null || random.NextSingle() < noise.IconMiss
                    ? []
                    : [new IconGuess(truth.Icon, Sure(random))],
        };
    }

    private float[] Kinds(ElementKind kind, Random random)
    {
        float[] p = new float[Element.KindCount];
        ElementKind[][] groups = [.. Alike.Where(group => group.Contains(kind))];
        if (groups.Length == 0)
        {
            p[(int)kind] = 1;
            return p;
        }

        ElementKind[] group = groups[random.Next(groups.Length)];
        ElementKind other = group[random.Next(group.Length)];
        float mixed = MathF.Pow(random.NextSingle(), 3) * 0.5f;
        float share = random.NextSingle() < noise.Confusion ? 1 - mixed : mixed;
        p[(int)other] += share;
        p[(int)kind] += 1 - share;
        return p;
    }

    private float[] States(TruthElement truth, Random random)
    {
        float[] p = new float[Element.StateCount];
        foreach (ElementState state in truth.States)
        {
            p[(int)state] = 1;
        }

        for (int i = 0; i < p.Length; i++)
        {
            float wrong = MathF.Pow(random.NextSingle(), 4) * 0.5f;
            bool flipped = random.NextSingle() < (p[i] > 0 ? noise.StateMiss : noise.StateFalse);
            p[i] = (p[i] > 0) ^ flipped ? 1 - wrong : wrong;
        }

        return p;
    }

    private static float Sure(Random random) => 1 - MathF.Pow(random.NextSingle(), 3) * 0.7f;

    private static Box Jitter(Box box, float scale, Random random)
    {
        float Shift() => (random.NextSingle() + random.NextSingle() - 1) * 2 * scale;
        return new Box(
            box.X + Shift(),
            box.Y + Shift(),
            Math.Max(1, box.Width + Shift()),
            Math.Max(1, box.Height + Shift())
        );
    }

    private string Misread(string text, Random random)
    {
        if (text.Length == 0 || random.NextSingle() >= noise.Misread)
        {
            return text;
        }

        int at = random.Next(text.Length);
        return random.Next(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, ((char)('a' + random.Next(26))).ToString()),
            2 => text.Replace(" ", "", StringComparison.Ordinal),
            _ => text.Remove(at, 1).Insert(at, ((char)('a' + random.Next(26))).ToString()),
        };
    }

    private static Rgb? Shift(Rgb? colour, Random random)
    {
        if (colour is not { } known)
        {
            return null;
        }

        byte Near(byte channel) => (byte)Math.Clamp(channel + random.Next(-4, 5), 0, 255);
        return new Rgb(Near(known.R), Near(known.G), Near(known.B));
    }
}

/// <summary>Rates of what goes wrong in seeing, each 0 to 1.</summary>
internal sealed record PerceptionNoise
{
    public float Miss { get; init; } = 0.03f;

    /// <summary>For containers without an edge.</summary>
    public float MissVague { get; init; } = 0.35f;
    public float Confusion { get; init; } = 0.05f;
    public float StateMiss { get; init; } = 0.04f;
    public float StateFalse { get; init; } = 0.004f;
    public float IconMiss { get; init; } = 0.08f;
    public float Misread { get; init; } = 0.02f;

    public static PerceptionNoise None { get; } =
        new()
        {
            Miss = 0,
            MissVague = 0,
            Confusion = 0,
            StateMiss = 0,
            StateFalse = 0,
            IconMiss = 0,
            Misread = 0,
        };
}

/// <param name="Page">What is true.</param>
/// <param name="Elements">What was seen.</param>
/// <param name="PlaceOf">For each true element its place among those seen, −1 if missed.</param>
internal sealed record SeenPage(PageTruth Page, IReadOnlyList<Element> Elements, int[] PlaceOf);
