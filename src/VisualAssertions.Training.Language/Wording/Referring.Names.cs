namespace VisualAssertions.Training.Language;

internal sealed partial class Referring
{
    private static readonly HashSet<string> Dangling =
    [
        "and",
        "or",
        "of",
        "the",
        "a",
        "to",
        "in",
        "for",
        "with",
        "&",
        "-",
    ];

    private Reference ByName(int id, KindWords kind, string name)
    {
        if (rng.Chance(0.2) && Paraphrases.Other(name, rng) is { } other)
        {
            string said = Plain.WordCount(other) == 2 && rng.Chance(0.4) ? other.Replace(' ', '-') : other;
            return new Reference(
                new OfKind(kind) & new Titled(new Named(other, false)),
                $"{said} {rng.Draw(kind.One)}"
            );
        }

        return rng.Chance(0.1) ? new Reference(new GoesBy(name, true), Quote(name), Article: false)
            : CanGoBare(id, name) && rng.Chance(0.35) ? Bare(name)
            : Called(kind, name);
    }

    /// <summary>The name alone, as one says "Pricing is highlighted".</summary>
    public Reference Bare(string name)
    {
        string said = rng.Chance(0.25) ? name.ToLowerInvariant() : name;
        return new Reference(new GoesBy(name, false), said, Article: false);
    }

    private bool CanGoBare(int id, string name) =>
        Plain.WordCount(name) < 5
        && char.IsLetter(name[0])
        && name.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '\'' or '&')
        && (
            Kinds.Controls.Contains(scene[id].Kind)
            || scene[id].Kind
                is ElementKind.NavItem
                    or ElementKind.Tab
                    or ElementKind.Link
                    or ElementKind.MenuItem
                    or ElementKind.Breadcrumb
                    or ElementKind.Tag
                    or ElementKind.Accordion
                    or ElementKind.Progress
        );

    /// <summary>"The Phenomenon entry" for "Phenomenon attempting".</summary>
    private Reference? ByShortName(int id, KindWords kind, string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || name.Length > 70)
        {
            return null;
        }

        string[] first = words[..(1 + rng.Below(Math.Min(words.Length - 1, 3)))];
        string said = string.Join(' ', first).TrimEnd(',', '.', ':', '?', '!');
        if (said.Length < 3 || Dangling.Contains(first[^1].ToLowerInvariant()))
        {
            return null;
        }

        string shown = rng.Chance(0.3) ? said.ToLowerInvariant() : said;
        return new Reference(new OfKind(kind) & new NameBegins(said), $"{shown} {rng.Draw(kind.One)}");
    }

    private Reference? ByPurpose(int id, KindWords kind)
    {
        if (scene[id].Kind == ElementKind.Image && scene[id].Purpose is { Length: > 2 } shown)
        {
            return new Reference(new OfKind(kind) & new ForPurpose(shown), shown);
        }

        if (Purposes.Of(scene, id) is not { } purpose)
        {
            return null;
        }

        string word = rng.Draw(kind.One);
        string core =
            Purposes.IsAct(purpose)
                ? rng.Pick([
                    $"{word} to {purpose}",
                    $"{word} for {Purposes.Gerund(purpose)}",
                    $"{word} where you {purpose}",
                    $"{word} that lets you {purpose}",
                    $"{word} with which one can {purpose}",
                ])
            : Kinds.HoldsValue(scene[id].Kind) && rng.Chance(0.4)
                ? rng.Pick([
                    $"{word} where you {rng.Pick(["enter the", "put the", "type your"])} {purpose}",
                    $"{word} asking for the {purpose}",
                    $"box for the {purpose}",
                ])
            : rng.Pick([$"{word} for the {purpose}", $"{purpose} {word}", $"{word} for {purpose}"]);
        return new Reference(new OfKind(kind) & new ForPurpose(purpose), core);
    }

    private Reference? ByMention(int id, KindWords kind)
    {
        string[] words = [.. TextWords.Content(scene.Texts[id].Length > 0 ? scene[id].Text : scene.Names[id])];
        return words.Length < 3 ? null : naming.Mentioning(kind, rng.Pick(words).ToLowerInvariant());
    }
}
