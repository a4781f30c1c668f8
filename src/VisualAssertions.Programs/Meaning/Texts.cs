namespace VisualAssertions.Programs;

/// <summary>Is called this: by its own text, its label or its heading.</summary>
/// <param name="Quoted">As written; otherwise a paraphrase may do (SEMANTICS.md, 5).</param>
internal sealed record Named(string Name, bool Quoted) : Property
{
    public override bool IsByName => true;

    public override Fit[] Over(Scene scene)
    {
        string plain = Plain.Of(Name);
        return Fits.Map(scene.Count, id => Fit(scene, id, plain));
    }

    private Fit Fit(Scene scene, int id, string plain)
    {
        string name = scene.PlainNames[id];
        string text = scene.Texts[id];
        if (scene.Compare.Same(name, plain) || scene.Compare.Same(text, plain))
        {
            return Programs.Fit.Yes;
        }

        if (name.Length > 0 && Paraphrases.Same(name, plain))
        {
            return Quoted ? Programs.Fit.Maybe : Programs.Fit.Yes;
        }

        return
            scene.Compare.HasWords(name, plain)
            || scene.Compare.HasWords(text, plain)
            || (name.Length > 2 && Plain.HasWords(plain, name))
            ? Programs.Fit.Maybe
            : Programs.Fit.No;
    }
}

/// <summary>Shows this text, somewhere in its own.</summary>
internal sealed record Contains(string Part) : Property
{
    public override bool IsByName => true;

    public override Fit[] Over(Scene scene)
    {
        string plain = Plain.Of(Part);
        return Fits.Map(
            scene.Count,
            id =>
                scene.Compare.HasWords(scene.Texts[id], plain) || SpokenSigns.IsShown(plain, scene.Texts[id]) ? Fit.Yes
                : scene.Texts[id].Contains(plain, StringComparison.Ordinal) ? Fit.Maybe
                : Fit.No
        );
    }
}

/// <summary>Has these words in its text or its name.</summary>
internal sealed record Mentions(string Words) : Property
{
    public override bool IsByName => true;

    public override Fit[] Over(Scene scene)
    {
        string plain = Plain.Of(Words);
        return Fits.Map(
            scene.Count,
            id =>
                scene.Compare.HasWords(scene.Texts[id], plain) || scene.Compare.HasWords(scene.PlainNames[id], plain)
                    ? Fit.Yes
                : scene.Texts[id].Contains(plain, StringComparison.Ordinal) ? Fit.Maybe
                : Fit.No
        );
    }
}

/// <summary>Its whole text is this.</summary>
internal sealed record HasText(string Text) : Property
{
    public override bool IsByName => true;

    public override Fit[] Over(Scene scene)
    {
        string plain = Trimmed(Plain.Of(Text));
        return Fits.Map(
            scene.Count,
            id =>
                scene.Compare.Same(Trimmed(scene.Texts[id]), plain) ? Fit.Yes
                : scene.Compare.HasWords(scene.Texts[id], plain) ? Fit.Maybe
                : Fit.No
        );
    }

    private static string Trimmed(string text) => text.Trim(' ', '.', ':', '!', '…', '*');
}

/// <summary>Its text begins with these words.</summary>
internal sealed record StartsWith(string Words) : Property
{
    public override bool IsByName => true;

    public override Fit[] Over(Scene scene)
    {
        string plain = Plain.Of(Words);
        return Fits.Map(scene.Count, id => Fits.Of(scene.Texts[id].StartsWith(plain, StringComparison.Ordinal)));
    }
}

/// <summary>Its text ends with these words.</summary>
internal sealed record EndsWith(string Words) : Property
{
    public override bool IsByName => true;

    public override Fit[] Over(Scene scene)
    {
        string plain = Plain.Of(Words);
        return Fits.Map(
            scene.Count,
            id => Fits.Of(scene.Texts[id].TrimEnd('.', ':').EndsWith(plain, StringComparison.Ordinal))
        );
    }
}

/// <summary>Shows any text.</summary>
internal sealed record HasAnyText : Property
{
    public override Fit[] Over(Scene scene) => Fits.Map(scene.Count, id => Fits.Of(scene.Texts[id].Length > 0));
}

/// <summary>Is for this, in plain words.</summary>
internal sealed record ForPurpose(string Purpose) : Property
{
    public override Fit[] Over(Scene scene)
    {
        string plain = Plain.Of(Purpose);
        return Fits.Map(
            scene.Count,
            id =>
                scene[id].Purpose is { } purpose
                    ? Plain.Of(purpose) == plain
                        ? Fit.Yes
                        : SharesContentWord(Plain.Of(purpose), plain)
                            ? Fit.Maybe
                            : Fit.No
                    : scene.IsInferred
                        ? ByName(scene, id, plain)
                        : SharesContentWord(scene.PlainNames[id], plain)
                            ? Fit.Maybe
                            : Fit.No
        );
    }

    // On a page that was seen only names tell what things are for.
    private static Fit ByName(Scene scene, int id, string purpose)
    {
        string name = scene.PlainNames[id];
        return name.Length == 0 ? Fit.Maybe
            : Paraphrases.Same(name, purpose) ? Fit.Yes
            : !SharesContentWord(name, purpose) ? Fit.No
            : ContentWords(purpose).All(word => Plain.HasWords(name, word)) ? Fit.Yes
            : Fit.Maybe;
    }

    private static IEnumerable<string> ContentWords(string text) =>
        text.Split(' ').Where(word => word.Length > 3 && !StopWords.Contains(word));

    private static bool SharesContentWord(string a, string b) =>
        a.Length > 0 && ContentWords(b).Any(word => Plain.HasWords(a, word));

    private static readonly HashSet<string> StopWords = ["with", "from", "your", "this", "that", "into", "the", "show"];
}
