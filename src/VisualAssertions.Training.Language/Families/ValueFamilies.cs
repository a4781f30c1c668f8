namespace VisualAssertions.Training.Language;

/// <summary>Two labelled values at once, stars of a card, words beside a name, the order of a list, a text's language.</summary>
internal static class ValueFamilies
{
    private const AssertionCategory Data = AssertionCategory.Data;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("data.two", Data, 4, ["first", "second", "value", "other"], Two, Negatable: false),
        new("data.stars", Data, 3, ["card", "level"], Stars),
        new("data.status", Data, 3, ["subject", "value", "quoted"], Status),
        new("data.sorting", Data, 2, ["value", "quoted"], Sorting),
        new("data.before", Data, 2, ["card", "value"], Before, Negatable: false),
        new("data.minutes", Data, 1, ["n"], Minutes),
        new("text.language", AssertionCategory.Text, 1, ["subject", "language"], Language),
    ];

    /// <summary>"Country is Belgium and region Austria", against the two values swapped or one of them wrong.</summary>
    private static Twins? Two(Drawing d)
    {
        int[] ids =
        [
            .. d.Shuffled(id => DataFamilies.IsPaired(d.Scene, id)).DistinctBy(id => d.Scene.PlainNames[id]).Take(3),
        ];
        if (ids.Length < 2 || d.Scene.Texts[ids[0]] == d.Scene.Texts[ids[1]])
        {
            return null;
        }

        (string a, string b) = (d.Scene[ids[0]].Text, d.Scene[ids[1]].Text);
        string? wrong = ids.Length > 2 && d.Rng.Chance(0.5) ? d.Scene[ids[2]].Text : Altering.Text(b, d);
        return d.Rng.Chance(0.4) ? new Twins(Two(d, ids, a, b), Two(d, ids, b, a))
            : wrong is null || Plain.Of(wrong) == Plain.Of(b) ? null
            : new Twins(Two(d, ids, a, b), Two(d, ids, a, wrong));
    }

    private static Drawn Two(Drawing d, int[] ids, string value, string other)
    {
        (Reference first, Property one) = DataFamilies.Label(d, ids[0]);
        (Reference second, Property two) = DataFamilies.Label(d, ids[1]);
        return new Drawn(
            new Conjunction([
                new Said(Quantifier.Exists, one, Tables.Says(value), Definite: true),
                new Said(Quantifier.Exists, two, Tables.Says(other), Definite: true),
            ]),
            new Slots()
                .With("first", first)
                .With("second", second)
                .With("value", d.Rng.Chance(0.3) ? d.Refer.Quote(value) : value)
                .With("other", d.Rng.Chance(0.3) ? d.Refer.Quote(other) : other)
        );
    }

    /// <summary>The rating in a card that can be named.</summary>
    private static Twins? Stars(Drawing d)
    {
        foreach (
            int rating in d.Shuffled(id => d.Scene[id].Kind == ElementKind.Rating && d.Scene[id].Value is not null)
                .Take(4)
        )
        {
            int card = d.Scene.Holder(rating, ElementKind.Card, ElementKind.ListItem, ElementKind.Row);
            if (card < 0 || DataMoreFamilies.Card(d, card) is not { } named)
            {
                continue;
            }

            Level? yes = d.Rng.PickOrNone([.. Levels.For(true).Where(level => level.Of(d.Scene, rating) == Fit.Yes)]);
            Level? no = d.Rng.PickOrNone([.. Levels.For(true).Where(level => level.Of(d.Scene, rating) == Fit.No)]);
            return yes is null || no is null ? null : new Twins(Stars(d, named, yes), Stars(d, named, no));
        }

        return null;
    }

    private static Drawn Stars(Drawing d, Reference card, Level level) =>
        new(
            new Said(
                Quantifier.Exists,
                new OfAnyKind([ElementKind.Rating]) & new Within(new Anchor(card.Property)),
                level,
                Definite: true
            ),
            new Slots().With("card", card).With("level", d.Rng.Draw(Lexicon.List("level." + level.Name)))
        );

    /// <summary>The word in the badge beside a name: "Zoë Popescu is offline".</summary>
    private static Twins? Status(Drawing d)
    {
        bool IsWord(int id) =>
            d.Scene[id].Kind is ElementKind.Badge or ElementKind.Tag
            && d.Scene.Texts[id].Length is > 2 and < 24
            && char.IsLetter(d.Scene.Texts[id][0]);
        foreach (int badge in d.Shuffled(IsWord).Take(5))
        {
            int name = d.Any(id =>
                Kinds.IsText(d.Scene[id].Kind)
                && d.Scene.Texts[id].Length is > 2 and < 40
                && d.Scene[id].Box.Right < d.Scene[badge].Box.X
                && NextTo.Is(d.Scene[badge].Box, d.Scene[id].Box, d.Scene.Px) == Fit.Yes
            );
            if (name < 0 || d.Scene.Texts.Count(text => text == d.Scene.Texts[name]) > 1)
            {
                continue;
            }

            int other = d.Any(id => IsWord(id) && d.Scene.Texts[id] != d.Scene.Texts[badge]);
            string wrong = other >= 0 && d.Rng.Chance(0.5) ? d.Scene[other].Text : d.Rng.Draw(Lexicon.List("status"));
            return Plain.Of(wrong) == d.Scene.Texts[badge]
                ? null
                : new Twins(Status(d, name, d.Scene[badge].Text), Status(d, name, wrong));
        }

        return null;
    }

    private static Drawn Status(Drawing d, int name, string status)
    {
        Property named = new OfAnyKind([d.Scene[name].Kind]) & new HasText(d.Scene[name].Text);
        string text = d.Scene[name].Text;
        return new Drawn(
            new Said(
                Quantifier.Exists,
                new OfAnyKind([ElementKind.Badge, ElementKind.Tag]) & new HasText(status),
                new BadgeOf(new Anchor(named))
            ),
            new Slots()
                .With("subject", new Reference(named, d.Rng.Chance(0.25) ? d.Refer.Quote(text) : text, Article: false))
                .With("value", d.Rng.Chance(0.4) ? status.ToLowerInvariant() : status)
                .With("quoted", d.Refer.Quote(status))
        );
    }

    /// <summary>What the list is sorted by, as its dropdown says.</summary>
    private static Twins? Sorting(Drawing d)
    {
        int sort = d.Any(id => d.Scene[id].Purpose == "sort the products" && d.Scene.Texts[id].Length > 1);
        if (sort < 0)
        {
            return null;
        }

        string wrong = d.Rng.Draw(Lexicon.List("sorting"));
        bool alike =
            Plain.HasWords(d.Scene.Texts[sort], Plain.Of(wrong))
            || Plain.HasWords(Plain.Of(wrong), d.Scene.Texts[sort]);
        return alike ? null : new Twins(Sorting(d, d.Scene[sort].Text), Sorting(d, wrong));
    }

    private static Drawn Sorting(Drawing d, string value) =>
        new(
            new Said(Quantifier.Exists, new ForPurpose("sort the products"), new HasText(value), Definite: true),
            new Slots().With("value", value.ToLowerInvariant()).With("quoted", d.Refer.Quote(value))
        );

    /// <summary>What something cost before it was reduced, against what it costs now or another old price.</summary>
    private static Twins? Before(Drawing d)
    {
        Fit[] old = new OldAmount().Over(d.Scene);
        int before = d.Any(id => old[id] == Fit.Yes);
        int card = before < 0 ? -1 : d.Scene.Holder(before, ElementKind.Card, ElementKind.ListItem);
        if (card < 0 || DataMoreFamilies.Card(d, card) is not { } named)
        {
            return null;
        }

        int wrong = d.Any(id => OldAmount.IsMoney(d.Scene, id) && d.Scene.Texts[id] != d.Scene.Texts[before]);
        return wrong < 0
            ? null
            : new Twins(Before(d, named, d.Scene[before].Text), Before(d, named, d.Scene[wrong].Text));
    }

    private static Drawn Before(Drawing d, Reference card, string value) =>
        new(
            new Said(
                Quantifier.Exists,
                new OldAmount() & new Within(new Anchor(card.Property)),
                Tables.Says(value),
                Definite: true
            ),
            Tables.Valued(d, value).With("card", card)
        );

    /// <summary>How long an article takes to read, in words or digits.</summary>
    private static Twins? Minutes(Drawing d)
    {
        int id = d.Any(id => MinutesToRead.Of(d.Scene[id].Text) is not null);
        if (id < 0)
        {
            return null;
        }

        int minutes = MinutesToRead.Of(d.Scene[id].Text)!.Value;
        int wrong = minutes + (d.Rng.Chance(0.5) && minutes > 3 ? -1 - d.Rng.Below(2) : 1 + d.Rng.Below(3));
        return new Twins(Minutes(d, minutes), Minutes(d, wrong));
    }

    private static Drawn Minutes(Drawing d, int minutes) =>
        new(
            new Said(Quantifier.Exists, new MinutesToRead(minutes)),
            new Slots().With("n", Numbers.Cardinal(minutes, d.Rng))
        );

    /// <summary>"Passwort is in German": a foreign label, against another label or another language.</summary>
    private static Twins? Language(Drawing d)
    {
        foreach (string language in d.Rng.Shuffled(InLanguage.Known))
        {
            Fit[] fits = new InLanguage(language).Over(d.Scene);
            int foreign = d.Any(id => fits[id] == Fit.Yes);
            int other = foreign < 0 ? -1 : d.Any(id => IsLabel(d.Scene, id) && fits[id] == Fit.No);
            if (other < 0 || d.Refer.To(foreign) is not { } subject)
            {
                continue;
            }

            string wrong = d.Rng.Pick([.. InLanguage.Known.Where(known => known != language)]);
            return d.Rng.Chance(0.5) ? new Twins(Language(subject, language), Language(subject, wrong))
                : d.Refer.To(other) is { } plain ? new Twins(Language(subject, language), Language(plain, language))
                : null;
        }

        return null;
    }

    private static bool IsLabel(Scene scene, int id) =>
        scene.Texts[id].Length > 2
        && (Kinds.Controls.Contains(scene[id].Kind) || scene[id].Kind is ElementKind.NavItem);

    private static Drawn Language(Reference subject, string language) =>
        new(
            new Said(Quantifier.Exists, subject.Property, new InLanguage(language), Definite: true),
            new Slots().With("subject", subject).With("language", language)
        );
}
