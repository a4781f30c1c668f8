using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using VisualAssertions.Training.Pages.Content;
using VisualAssertions.Training.Pages.Icons;
using VisualAssertions.Training.Pages.Markup;

namespace VisualAssertions.Training.Pages.Whole;

/// <summary>What fills a screen's slots. Every slot draws anew; <c>assign</c> keeps what was drawn.</summary>
internal sealed class Slots
{
    private static readonly TemplateOptions Options = new() { CultureInfo = CultureInfo.InvariantCulture };

    private readonly Vocabulary words;
    private readonly Values values;
    private readonly PictureBook pictures;
    private readonly IconSet icons;
    private readonly Draw draw;
    private readonly double unusual;
    private readonly Dictionary<string, Func<string>> texts = [];
    private readonly TemplateContext context = new(Options);

    public Slots(Vocabulary words, PictureBook pictures, IconSet icons, Draw draw)
    {
        (this.words, this.pictures, this.icons, this.draw) = (words, pictures, icons, draw);
        values = new Values(words, draw.Fork());
        // Chances of states are drawn once a page, so that some pages are full of them and some have none.
        unusual = draw.Pick(0, 0.1, 0.25, 0.45);
        // Values that are set would be drawn once; what is not set is asked for each time.
        context.Undefined = name => new ValueTask<FluidValue>(Drawn(name));
        AddTexts();
        AddChoices();
        AddPictures();
        AddStates();
    }

    public string Fill(IFluidTemplate template) => template.Render(context, HtmlEncoder.Default);

    private void AddTexts()
    {
        Text("name", () => values.Person(draw));
        Text("email", () => values.Email(draw));
        Text("date", () => values.Date(draw));
        Text("time", () => values.Time(draw));
        Text("ago", () => values.Ago(draw));
        Text("amount", () => values.Amount(draw));
        Text("percent", () => values.Percent(draw));
        Text("change", () => values.Change(draw));
        Text("phone", () => values.Phone(draw));
        Text("size", () => values.Size(draw));
        Text("street", () => values.Street(draw));
        Text("url", () => values.Url(draw));
        Text("id", () => values.Id(draw));
        Text("count", () => values.Count(draw));
        Text("word", () => words.Word(draw));
        Text("sentence", () => words.Sentence(draw));
        foreach (string list in new[] { "first", "last", "company", "city", "country", "language", "product", "role" })
        {
            Text(list, () => words.Of(list, draw));
        }

        Function("words", a => new StringValue(words.Phrase(draw, Int(a, 0))));
        Function("title", a => new StringValue(words.Name(a.At(0).ToStringValue(), draw, Int(a, 1))));
        Function("paragraph", a => new StringValue(words.Paragraph(draw, Int(a, 0))));
        Function("price", a => new StringValue(values.Amount(draw, Double(a, 1), Double(a, 0))));
        Function("code", a => new StringValue(Code(a.At(0).ToStringValue())));
    }

    private void AddChoices()
    {
        Function("num", a => NumberValue.Create(draw.Int(Int(a, 0), Int(a, 1))));
        Function("some", a => Numbers(draw.Int(Int(a, 0), a.Count > 1 ? Int(a, 1) : Int(a, 0))));
        Function("one", a => a.At(draw.Int(0, a.Count - 1)));
        Function("shuffled", a => new ArrayValue(draw.Some([.. a.Values], a.Count)));
        Function("names", a => Strings(words.Names(a.At(0).ToStringValue(), Between(a, 1), draw)));
        Function("take", a => Strings(draw.Some(a.At(0).ToStringValue().Split('|'), Between(a, 1))));
    }

    private void AddPictures()
    {
        Function("icon", a => Raw(Icon(a.At(0).ToStringValue())));
        Function("photo", _ => Raw(pictures.Picture(draw)));
        Function("portrait", _ => Raw(pictures.Portrait(draw)));
    }

    private void AddStates()
    {
        Function("chance", a => BooleanValue.Create(draw.Chance(Double(a, 0))));
        Function("maybe", a => draw.Chance(Double(a, 0)) ? a.At(1) : StringValue.Empty);
        Function("odd", _ => BooleanValue.Create(draw.Chance(unusual)));
        Function("off", _ => Raw(draw.Chance(unusual * 0.6) ? " disabled" : ""));
        Function("on", a => Raw(draw.Chance(a.Count > 0 ? Double(a, 0) : 0.5) ? " checked" : ""));
        Function(
            "state",
            _ =>
                Raw(
                    draw.Chance(unusual)
                        ? draw.Pick(
                            " disabled",
                            " disabled",
                            " aria-invalid=\"true\"",
                            " aria-invalid=\"true\"",
                            " data-va-focus"
                        )
                        : ""
                )
        );
    }

    private void Text(string name, Func<string> make) => texts[name] = make;

    private StringValue Drawn(string name) =>
        texts.TryGetValue(name, out Func<string>? make)
            ? new StringValue(make())
            : throw new VisualAssertException(
                $"There is no slot '{name}'.\nKnown without arguments: {string.Join(", ", texts.Keys)}.",
                Trouble.Usage
            );

    private void Function(string name, Func<FunctionArguments, FluidValue> make) =>
        context.SetValue(name, new FunctionValue((arguments, _) => make(arguments)));

    private string Icon(string name) =>
        icons.Svg.TryGetValue(name, out string? svg)
            ? $"<span class=\"ic\" {new Va(ElementKind.Icon) { Icon = name }}>{svg}</span>"
            : "";

    /// <summary>A for a capital letter, 9 for a digit, the rest as it stands.</summary>
    private string Code(string pattern)
    {
        var code = new StringBuilder();
        foreach (char c in pattern)
        {
            code.Append(
                c switch
                {
                    'A' => (char)draw.Int('A', 'Z'),
                    '9' => (char)draw.Int('0', '9'),
                    _ => c,
                }
            );
        }

        return code.ToString();
    }

    private int Between(FunctionArguments a, int first) =>
        draw.Int(Int(a, first), a.Count > first + 1 ? Int(a, first + 1) : Int(a, first));

    private static StringValue Raw(string html) => new(html, false);

    private static ArrayValue Numbers(int count) =>
        new([.. Enumerable.Range(0, count).Select(FluidValue (i) => NumberValue.Create(i))]);

    private static ArrayValue Strings(IReadOnlyList<string> texts) =>
        new([.. texts.Select(FluidValue (text) => new StringValue(text))]);

    private static int Int(FunctionArguments a, int place) => (int)Double(a, place);

    private static double Double(FunctionArguments a, int place) => (double)a.At(place).ToNumberValue();
}
