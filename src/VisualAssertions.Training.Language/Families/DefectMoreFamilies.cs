namespace VisualAssertions.Training.Language;

/// <summary>Defects with what can still be read, and initials that do or don't fit the name beside them.</summary>
internal static class DefectMoreFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        new("defect.cut", AssertionCategory.Defect, 3, ["subject", "quoted"], Cut, Negatable: false),
        new("defect.initials", AssertionCategory.Defect, 1.5, ["initials", "name", "does"], Initials, Negatable: false),
    ];

    private static Twins? Cut(Drawing d)
    {
        foreach (int cut in d.Shuffled(id => IsCut(d.Scene, id) && d.Scene.Texts[id].Length is > 1 and < 40).Take(3))
        {
            int whole = d.Any(id =>
                d.Scene[id].Kind == d.Scene[cut].Kind && !IsCut(d.Scene, id) && d.Scene.Texts[id].Length is > 3 and < 40
            );
            if (
                whole >= 0
                && d.Refer.To(cut, Avoid.Names) is { } a
                && d.Refer.To(whole, d.Rng.Chance(0.5) ? Avoid.Names : Avoid.Nothing) is { } b
            )
            {
                string text = d.Scene[whole].Text;
                return new Twins(
                    Cut(d, a, d.Scene[cut].Text),
                    Cut(d, b, text[..Math.Max(2, text.Length * 2 / 3)].TrimEnd())
                );
            }
        }

        return null;
    }

    private static bool IsCut(Scene scene, int id) =>
        scene.Has(id, ElementState.Clipped) || scene.Has(id, ElementState.Truncated);

    private static Drawn Cut(Drawing d, Reference subject, string left) =>
        new(
            new Said(
                Quantifier.Exists,
                subject.Property,
                new AnyOf(new InState(ElementState.Clipped), new InState(ElementState.Truncated)),
                Definite: true
            ),
            new Slots().With("subject", subject).With("quoted", d.Refer.Quote(left.TrimEnd('…', '.', ' ')))
        );

    /// <summary>"The initials KS don't fit the name": said either way of one avatar, so that only the picture decides.</summary>
    private static Twins? Initials(Drawing d)
    {
        foreach (
            int avatar in d.Shuffled(id => d.Scene[id].Kind == ElementKind.Avatar && IsInitials(d.Scene[id].Text))
                .Take(5)
        )
        {
            int name = d.Any(id => IsName(d.Scene[id].Text) && IsBeside(d.Scene, id, avatar));
            if (name >= 0)
            {
                bool fit = Fit(d.Scene[avatar].Text, d.Scene[name].Text);
                return new Twins(Initials(d, avatar, name, fit, fit), Initials(d, avatar, name, !fit, fit));
            }
        }

        return null;
    }

    private static bool IsInitials(string text) => text.Length == 2 && text.All(char.IsUpper);

    private static bool IsName(string text) =>
        text.Split(' ') is { Length: 2 } words
        && words.All(word =>
            word.Length > 1 && char.IsUpper(word[0]) && word.Skip(1).All(c => char.IsLower(c) || c == '\'')
        );

    private static bool IsBeside(Scene scene, int id, int avatar)
    {
        Box name = scene[id].Box;
        Box circle = scene[avatar].Box;
        float gap = name.X - circle.Right;
        return gap > 0 && gap < 40 * scene.Px && name.CenterY > circle.Y && name.CenterY < circle.Bottom;
    }

    private static bool Fit(string initials, string name)
    {
        string[] words = name.Split(' ');
        return Plain.Of(initials) == Plain.Of($"{words[0][0]}{words[1][0]}");
    }

    private static Drawn Initials(Drawing d, int avatar, int name, bool said, bool real) =>
        new(
            new Free(said == real, new These(avatar), new These(name)),
            new Slots()
                .With("initials", d.Scene[avatar].Text)
                .With("name", d.Scene[name].Text)
                .With("does", d.Rng.Draw(Lexicon.List(said ? "initials.fit" : "initials.unfit")))
        );
}
