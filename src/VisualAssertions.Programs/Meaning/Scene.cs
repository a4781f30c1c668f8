using System.Runtime.CompilerServices;

namespace VisualAssertions.Programs;

/// <summary>A page with everything that programs ask of it worked out once.</summary>
internal sealed class Scene
{
    private static readonly ConditionalWeakTable<PageTruth, Scene> Known = [];
    private readonly Dictionary<string, Fit[]> colors = [];
    private readonly List<int>[] children;

    /// <param name="page">As it is, or as it was seen.</param>
    /// <param name="isSeen">It may have been seen wrongly: what is named is then looked for under other kinds too.</param>
    public Scene(PageTruth page, bool isSeen = false)
    {
        IsSeen = isSeen;
        Compare = new TextComparison(isSeen);
        Page = page;
        Elements = [.. page.Elements];
        ShownKinds = [.. Elements.Select(element => element.Kind)];
        Texts = [.. Elements.Select(element => Plain.Of(element.Text))];
        Names = [.. Elements.Select((_, id) => NameOf(id))];
        PlainNames = [.. Names.Select(Plain.Of)];
        children = [.. Elements.Select(_ => new List<int>())];
        for (int id = 0; id < Count; id++)
        {
            if (Elements[id].Parent >= 0)
            {
                children[Elements[id].Parent].Add(id);
            }
        }

        WholeText = string.Join(' ', Texts.Where(text => text.Length > 0));
    }

    public PageTruth Page { get; }
    public bool IsSeen { get; }

    public TextComparison Compare { get; }
    public TruthElement[] Elements { get; }
    public int Count => Elements.Length;

    /// <summary>That the page has elements of.</summary>
    public HashSet<ElementKind> ShownKinds { get; }

    /// <summary>Texts in plain form (<see cref="Plain"/>).</summary>
    public string[] Texts { get; }

    /// <summary>What a person would call each element: its text, its label, or its heading; empty if it has no name.</summary>
    public string[] Names { get; }
    public string[] PlainNames { get; }

    /// <summary>All texts in reading order, for what runs over several elements.</summary>
    public string WholeText { get; }

    /// <summary>It is a page that was seen: what it and its elements are for is not known.</summary>
    public bool IsInferred => Page.PageKinds.Count == 0;

    /// <summary>A CSS pixel, in pixels of the picture.</summary>
    public float Px => Page.Scale;

    public TruthElement this[int id] => Elements[id];

    public static Scene Of(PageTruth page) => Known.GetValue(page, key => new Scene(key));

    public IReadOnlyList<int> Children(int id) => children[id];

    /// <summary>Whether <paramref name="outer"/> holds <paramref name="id"/>, at any depth.</summary>
    public bool IsInside(int id, int outer)
    {
        int steps = 0;
        for (int at = Elements[id].Parent; at >= 0 && steps < 40; at = Elements[at].Parent, steps++)
        {
            if (at == outer)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The closest holder of one of these kinds; −1 for none.</summary>
    public int Holder(int id, params ReadOnlySpan<ElementKind> kinds)
    {
        int steps = 0;
        for (int at = Elements[id].Parent; at >= 0 && steps < 40; at = Elements[at].Parent, steps++)
        {
            if (kinds.Contains(Elements[at].Kind))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A row of headers is none of the rows (SEMANTICS.md, 4).</summary>
    public bool IsHeaderRow(int id) =>
        Elements[id].Kind == ElementKind.Row
        && children[id].Exists(child => Elements[child].Kind == ElementKind.ColumnHeader)
        && !children[id].Exists(child => Elements[child].Kind == ElementKind.Cell);

    public bool Has(int id, ElementState state) => Elements[id].States.Contains(state);

    /// <summary>How well a colour name fits what a person calls the colour of each element.</summary>
    public Fit[] Colored(string name)
    {
        lock (colors)
        {
            if (!colors.TryGetValue(name, out Fit[]? fits))
            {
                fits = Fits.Map(Count, id => ColorFit(id, name));
                colors[name] = fits;
            }

            return fits;
        }
    }

    /// <summary>The fill of what is filled, else the colour of text, icon and border (SEMANTICS.md, 8); null where nobody names one.</summary>
    public Rgb? ColorOf(int id)
    {
        TruthElement element = Elements[id];
        return element.Kind switch
        {
            ElementKind.Image
            or ElementKind.Avatar
            or ElementKind.Video
            or ElementKind.Map
            or ElementKind.Chart
            or ElementKind.Divider => null,
            ElementKind.Text or ElementKind.Heading or ElementKind.Label or ElementKind.Link or ElementKind.Icon =>
                element.Color,
            _ => FillShows(id) ? element.Fill : element.Color ?? element.Fill,
        };
    }

    /// <summary>Whether its fill differs from what it lies on: a white button with a border on a white card is an outlined one.</summary>
    public bool FillShows(int id)
    {
        if (Elements[id].Fill is not { } fill)
        {
            return false;
        }

        for (int at = Elements[id].Parent; at >= 0; at = Elements[at].Parent)
        {
            if (Elements[at].Fill is { } behind)
            {
                return ColorFits.Same(fill, behind) != Fit.Yes;
            }
        }

        return ColorFits.Same(fill, Page.Dark ? new Rgb(18, 18, 18) : new Rgb(255, 255, 255)) == Fit.No;
    }

    /// <summary>Whether its fill is that of what it is known to lie on.</summary>
    public bool FillHides(int id)
    {
        for (int at = Elements[id].Parent; at >= 0; at = Elements[at].Parent)
        {
            if (Elements[at].Fill is { } behind)
            {
                return Elements[id].Fill is { } fill && ColorFits.Same(fill, behind) == Fit.Yes;
            }
        }

        return false;
    }

    private Fit ColorFit(int id, string name)
    {
        if (ColorOf(id) is not { } color)
        {
            return Fit.No;
        }

        Fit fit = ColorFits.Named(color, name);
        bool filledAlike = fit == Fit.No && Elements[id].Fill is { } fill && ColorFits.Named(fill, name) != Fit.No;
        return filledAlike && !FillShows(id) && !Kinds.IsText(Elements[id].Kind) ? Fit.Maybe : fit;
    }

    private string NameOf(int id)
    {
        TruthElement element = Elements[id];
        string label = element.LabelledBy >= 0 && element.LabelledBy < Count ? Elements[element.LabelledBy].Text : "";
        bool textIsContent = Kinds.HoldsValue(element.Kind);
        string name =
            label.Length > 0 ? label
            : textIsContent && !Has(id, ElementState.Empty) ? ""
            : element.Text;
        return name.Trim().TrimEnd('*', ':', ' ').Trim();
    }
}
