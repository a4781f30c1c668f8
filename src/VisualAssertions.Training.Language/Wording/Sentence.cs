namespace VisualAssertions.Training.Language;

/// <summary>Makes a finished sentence of a frame: opener, capital, full stop, sloppiness.</summary>
internal static class Sentence
{
    private static readonly string[] WithOwnSpeaker =
    [
        "I ",
        "you ",
        "we ",
        "the user ",
        "one ",
        "what ",
        "here ",
        "this ",
    ];

    public static string Write(Frame frame, Slots slots, Rng rng, double sloppiness)
    {
        string text = Grammar.Agreed(frame.Template.Fill(slots, rng));
        string opener = frame.Register == Register.Clause ? Opener(text, rng) : "";
        text = opener.Length > 0 ? $"{opener} {text}" : Closed(text, frame.Register, rng);
        text = Capital(text, rng.Chance(0.9));
        text = End(text, frame.Register, rng);
        return rng.Chance(sloppiness) ? Sloppiness.Apply(text, rng) : text;
    }

    private static string Opener(string text, Rng rng)
    {
        int draw = rng.Below(10);
        bool speaks = WithOwnSpeaker.Any(start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        return draw < 2 ? rng.Draw(Lexicon.List("check"))
            : draw == 2 && !speaks ? rng.Draw(Lexicon.List("expect"))
            : rng.Chance(0.12) && !speaks ? rng.Draw(Lexicon.List(rng.Chance(0.75) ? "reporter" : "reviewer"))
            : "";
    }

    // A remark at the end that doesn't bear on the truth.
    private static string Closed(string text, Register register, Rng rng)
    {
        if (register == Register.Question || !rng.Chance(0.09) || text[^1] is '?' or '.' or '!')
        {
            return text;
        }

        return rng.Chance(0.7)
            ? $"{text}, {rng.Draw(Lexicon.List("closer.comma"))}"
            : $"{text} {rng.Draw(Lexicon.List("closer.plain"))}";
    }

    private static string Capital(string text, bool capital) =>
        capital && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    private static string End(string text, Register register, Rng rng)
    {
        if (text.EndsWith('?') || text.EndsWith('.') || text.EndsWith('!'))
        {
            return text;
        }

        return register switch
        {
            Register.Question => rng.Chance(0.9) ? text + "?" : text,
            Register.Clause => rng.Chance(0.55) ? text + "." : text,
            Register.Whole => rng.Chance(0.3) ? text + "." : text,
        };
    }
}
