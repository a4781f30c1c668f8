using System.Globalization;

namespace VisualAssertions.Programs.Notation;

/// <summary>The arguments of one form. What doesn't fit is noted as a mistake, and something harmless stands in for it.</summary>
internal sealed class Arguments(Maker maker, CallNode call, string usage)
{
    private readonly IReadOnlyList<Node> nodes = call.Arguments ?? [];

    public int Count => nodes.Count;

    public bool Has(int index) => index < nodes.Count;

    public bool IsText(int index) => nodes[index] is TextNode;

    public bool IsNumber(int index) => nodes[index] is NumberNode;

    public Property Property(int index) => maker.Property(nodes[index]);

    /// <summary>Null where the argument is left out.</summary>
    public Property? OptionalProperty(int index) => Has(index) ? Property(index) : null;

    public IEnumerable<Property> Properties(int from) => nodes.Skip(from).Select(maker.Property);

    public IEnumerable<Program> Programs() => nodes.Select(maker.Program);

    public Program Program(int index) => maker.Program(nodes[index]);

    /// <summary>One thing that others are placed by.</summary>
    public Anchor Anchor(int index) => new(TheOne.Of(Property(index)));

    /// <summary>One thing, by its property or, in short, by a text.</summary>
    public Anchor Anchor(int index, Func<string, Property> named) =>
        nodes[index] is TextNode text ? new Anchor(TheOne.Of(named(text.Text))) : Anchor(index);

    public string Text(int index)
    {
        if (nodes[index] is TextNode text)
        {
            return text.Text;
        }

        Wrong(index, "expected a text in quotes");
        return "";
    }

    public IEnumerable<string> Texts(int from) => Enumerable.Range(from, nodes.Count - from).Select(Text);

    public double Number(int index)
    {
        if (nodes[index] is NumberNode number)
        {
            return number.Value;
        }

        Wrong(index, "expected a number");
        return 0;
    }

    public int Whole(int index)
    {
        double value = Number(index);
        if (value != Math.Floor(value))
        {
            Wrong(index, "expected a whole number");
        }

        return (int)value;
    }

    public IEnumerable<int> Wholes(int from) => Enumerable.Range(from, nodes.Count - from).Select(Whole);

    /// <summary>A number, or an amount as a text: <c>12.5</c> or <c>"$12.50"</c>.</summary>
    public Amount Amount(int index)
    {
        if (nodes[index] is not TextNode text)
        {
            return new Amount(Number(index), "");
        }

        if (VisualAssertions.Programs.Amount.Read(text.Text) is { } amount)
        {
            return amount;
        }

        Wrong(index, $"'{text.Text}' is no amount: write 12.5, \"$12.50\" or \"40%\"");
        return new Amount(0, "");
    }

    public DateOnly Date(int index)
    {
        string text = Text(index);
        if (ShownDate.Read(text) is { } date)
        {
            return date;
        }

        Wrong(index, $"'{text}' is no date: write \"2026-11-24\"");
        return default;
    }

    /// <summary>A word of a closed list, in quotes or bare.</summary>
    public T Choice<T>(int index, IReadOnlyDictionary<string, T> choices, string what)
    {
        string word = NameOf(nodes[index]);
        if (choices.TryGetValue(word, out T? choice))
        {
            return choice;
        }

        string near = Names.Near(word, choices.Keys);
        string hint = near.Length > 0 ? near : $". Known: {string.Join(", ", choices.Keys)}";
        maker.Note(nodes[index].At, $"there is no {what} '{word}'{hint}");
        return choices.Values.First();
    }

    public void Wrong(int index, string message) => maker.Note(nodes[index].At, $"{message} in {usage}");

    private static string NameOf(Node node) =>
        node switch
        {
            TextNode text => Names.Plain(text.Text),
            CallNode { Arguments: null } name => Names.Plain(name.Name),
            _ => "",
        };
}
