using System.Text;

namespace VisualAssertions.Training.Language;

/// <summary>A wording with holes: {slot}, {slot:form}, {~slot} (as the twin says it), &lt;list&gt;, (one|other), [maybe].</summary>
internal sealed class Template
{
    private readonly Part[] parts;

    private Template(Part[] parts) => this.parts = parts;

    public IEnumerable<string> SlotNames => parts.SelectMany(part => part.SlotNames);

    public IEnumerable<string> ListNames => parts.SelectMany(part => part.ListNames);

    public string Fill(Slots slots, Rng rng)
    {
        var text = new StringBuilder();
        foreach (Part part in parts)
        {
            part.Write(text, slots, rng);
        }

        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Throws a <see cref="FormatException"/> that says what can't be read.</summary>
    public static Template Parse(string text)
    {
        int at = 0;
        Part[] parts = ParseUntil(text, ref at, "");
        return new Template(parts);
    }

    private static Part[] ParseUntil(string text, ref int at, string stops)
    {
        var parts = new List<Part>();
        var literal = new StringBuilder();
        while (at < text.Length && !stops.Contains(text[at], StringComparison.Ordinal))
        {
            char c = text[at];
            if (c is not ('{' or '<' or '(' or '['))
            {
                literal.Append(c);
                at++;
                continue;
            }

            parts.Add(new Literal(literal.ToString()));
            literal.Clear();
            parts.Add(ParseHole(text, ref at));
        }

        parts.Add(new Literal(literal.ToString()));
        return [.. parts];
    }

    private static Part ParseHole(string text, ref int at)
    {
        char open = text[at++];
        if (open is '{' or '<')
        {
            char shut = open == '{' ? '}' : '>';
            int end = text.IndexOf(shut, at);
            if (end < 0)
            {
                throw new FormatException($"'{open}' is never closed.");
            }

            string[] name = text[at..end].Split(':');
            at = end + 1;
            return open == '{' ? new Slot(name[0], name.Length > 1 ? name[1] : "") : new ListWord(name[0]);
        }

        char close = open == '(' ? ')' : ']';
        var choices = new List<Part[]>();
        do
        {
            choices.Add(ParseUntil(text, ref at, "|" + close));
        } while (at < text.Length && text[at++] == '|');

        if (text[at - 1] != close)
        {
            throw new FormatException($"'{open}' is never closed.");
        }

        if (open == '[')
        {
            choices.Add([]);
        }

        return new Choice([.. choices]);
    }

    private abstract record Part
    {
        public virtual IEnumerable<string> SlotNames => [];
        public virtual IEnumerable<string> ListNames => [];

        public abstract void Write(StringBuilder text, Slots slots, Rng rng);
    }

    private sealed record Literal(string Words) : Part
    {
        public override void Write(StringBuilder text, Slots slots, Rng rng) => text.Append(Words);
    }

    private sealed record Slot(string Name, string Form) : Part
    {
        public override IEnumerable<string> SlotNames => [Name];

        public override void Write(StringBuilder text, Slots slots, Rng rng) => text.Append(slots.Say(Name, Form));
    }

    private sealed record ListWord(string Name) : Part
    {
        public override IEnumerable<string> ListNames => [Name];

        public override void Write(StringBuilder text, Slots slots, Rng rng) =>
            text.Append(rng.Draw(Lexicon.List(Name)));
    }

    private sealed record Choice(Part[][] Choices) : Part
    {
        public override IEnumerable<string> SlotNames =>
            Choices.SelectMany(parts => parts).SelectMany(part => part.SlotNames);

        public override IEnumerable<string> ListNames =>
            Choices.SelectMany(parts => parts).SelectMany(part => part.ListNames);

        public override void Write(StringBuilder text, Slots slots, Rng rng)
        {
            foreach (Part part in rng.Pick(Choices))
            {
                part.Write(text, slots, rng);
            }
        }
    }
}
