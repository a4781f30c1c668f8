namespace VisualAssertions.Training.Language;

/// <summary>What must not be there, by colour, purpose, icon, or two at once.</summary>
internal static class AbsenceMoreFamilies
{
    private const AssertionCategory Absence = AssertionCategory.Absence;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("absence.neither", Absence, 1.5, ["first", "second"], Neither, Negatable: false),
        new("absence.color", Absence, 1, ["kind", "color"], Color, Negatable: false),
        new("absence.icon", Absence, 1, ["icon", "thing"], Icon, Negatable: false),
        new("absence.purpose", Absence, 1, ["purpose", "kind"], Purpose, Negatable: false),
        new("absence.inside", Absence, 1.5, ["subject", "container"], Inside, Negatable: false),
    ];

    private static Twins? Neither(Drawing d)
    {
        int id = d.Any(id => d.Scene.Names[id].Length is > 1 and < 30 && Kinds.Controls.Contains(d.Scene[id].Kind));
        if (id < 0)
        {
            return null;
        }

        KindWords kind = d.Rng.Pick(Lexicon.KindsFor(d.Scene[id].Kind));
        if (d.AbsentName(kind) is not { } one || d.AbsentName(kind) is not { } two || Plain.Of(one) == Plain.Of(two))
        {
            return null;
        }

        Reference a = d.Refer.Called(kind, one);
        Reference b = d.Refer.Called(kind, two);
        Reference shown = d.Refer.Called(kind, d.Scene.Names[id]);
        return new Twins(Neither(a, b), d.Rng.Chance(0.5) ? Neither(a, shown) : Neither(shown, a));
    }

    private static Drawn Neither(Reference first, Reference second) =>
        new(
            new Said(Quantifier.None, new AnyOf(first.Property, second.Property)),
            new Slots().With("first", first).With("second", second)
        );

    private static Twins? Color(Drawing d) => Opposite(StyleFamilies.AnyColored(d));

    private static Twins? Icon(Drawing d) => Opposite(IconFamilies.Shown(d));

    private static Twins? Purpose(Drawing d) => Opposite(ElementFamilies.ForA(d));

    private static Twins? Inside(Drawing d) => Opposite(ElementFamilies.Has(d));

    public static Twins? Opposite(Twins? twins) =>
        twins is null
            ? null
            : new Twins(
                twins.Second! with
                {
                    Program = twins.Second.Program.Negated()!,
                },
                twins.First with
                {
                    Program = twins.First.Program.Negated()!,
                }
            );
}
