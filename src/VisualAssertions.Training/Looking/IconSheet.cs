using System.Globalization;
using System.Text;
using VisualAssertions.Training.Pages;
using VisualAssertions.Training.Pages.Icons;

namespace VisualAssertions.Training.Looking;

/// <summary>
/// A page full of icons: pages of screens show each icon a few times, too seldom to learn a hundred of them. Everything is
/// placed by its coordinates, so that the truth is known without asking the browser.
/// </summary>
internal sealed class IconSheet
{
    public const int Width = 1280;
    public const int Height = 800;
    private const int CellWidth = 72;
    private const int CellHeight = 60;
    private const double FramedShare = 0.35;

    private static readonly string[] LightGrounds = ["#ffffff", "#f8f9fa", "#f3f4f6", "#fffbeb", "#eef2ff"];
    private static readonly string[] DarkGrounds = ["#111827", "#1e1e1e", "#0f172a", "#212529", "#312e81"];
    private static readonly string[] Strong =
    [
        "#0d6efd",
        "#198754",
        "#dc3545",
        "#6f42c1",
        "#fd7e14",
        "#0f766e",
        "#374151",
    ];
    private static readonly string[] OnLight = ["#111827", "#374151", "#6b7280", "#000000"];
    private static readonly string[] OnDark = ["#ffffff", "#e5e7eb", "#9ca3af"];

    private readonly Draw draw;
    private readonly IReadOnlyList<IconSet> sets;
    private readonly StringBuilder html = new();
    private readonly List<TruthElement> elements = [];
    private readonly bool dark;

    public IconSheet(IReadOnlyList<IconSet> sets, ulong seed)
    {
        (draw, this.sets, Seed) = (new Draw(seed), sets, seed);
        dark = draw.Chance(0.35);
        string ground = draw.Pick<string>(dark ? DarkGrounds : LightGrounds);
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html><style>body{{margin:0;background:{ground}}}");
        html.Append("div,svg{position:absolute;box-sizing:border-box}svg{width:100%;height:100%;left:0;top:0}</style>");
        for (int y = 0; y + CellHeight <= Height; y += CellHeight)
        {
            for (int x = 0; x + CellWidth <= Width; x += CellWidth)
            {
                AddCell(x, y);
            }
        }
    }

    public ulong Seed { get; }

    public string Html => html.ToString();

    public PageTruth Truth(string image) =>
        new()
        {
            Image = image,
            Width = Width,
            Height = Height,
            Scale = 1,
            Kit = "none",
            Screen = "icons",
            Seed = Seed,
            PageKinds = [],
            Dark = dark,
            Elements = elements,
        };

    private void AddCell(int x, int y)
    {
        IconSet set = draw.Pick(sets);
        string[] names = [.. set.Svg.Keys.Order(StringComparer.Ordinal)];
        string name = draw.Pick<string>(names);
        int size = draw.Int(12, 34);
        string ink = draw.Chance(0.3) ? draw.Pick<string>(Strong) : draw.Pick<string>(dark ? OnDark : OnLight);
        int left = x + draw.Int(10, CellWidth - size - 10);
        int top = y + draw.Int(10, CellHeight - size - 10);
        int parent = -1;
        if (draw.Chance(FramedShare))
        {
            (parent, ink) = AddFrame(left, top, size, name, ink);
        }

        html.Append(
            CultureInfo.InvariantCulture,
            $"<div style=\"left:{left}px;top:{top}px;width:{size}px;height:{size}px;color:{ink}\">{set.Svg[name]}</div>"
        );
        elements.Add(
            new TruthElement
            {
                Kind = ElementKind.Icon,
                Box = new Box(left, top, size, size),
                Icon = name,
                Bounded = true,
                Parent = parent,
            }
        );
    }

    /// <summary>A button with nothing but the icon, filled or outlined.</summary>
    private (int Id, string Ink) AddFrame(int left, int top, int size, string name, string ink)
    {
        int pad = draw.Int(5, 9);
        string color = draw.Pick<string>(Strong);
        bool filled = draw.Chance(0.6);
        string surface = filled ? $"background:{color}" : $"border:1px solid {color}";
        var box = new Box(left - pad, top - pad, size + 2 * pad, size + 2 * pad);
        html.Append(
            CultureInfo.InvariantCulture,
            $"<div style=\"left:{box.X}px;top:{box.Y}px;width:{box.Width}px;height:{box.Height}px;border-radius:{draw.Pick(0, 4, 8, 40)}px;{surface}\"></div>"
        );
        elements.Add(
            new TruthElement
            {
                Kind = ElementKind.Button,
                Box = box,
                Icon = name,
                Bounded = true,
            }
        );
        return (elements.Count - 1, filled ? "#ffffff" : ink);
    }
}
