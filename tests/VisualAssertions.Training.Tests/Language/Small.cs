using VisualAssertions.Training.Language;
using VisualAssertions.Training.Pages;
using Meaning = VisualAssertions.Programs.Program;

namespace VisualAssertions.Training.Tests.Language;

/// <summary>Small pages of a few elements, and programs judged on them.</summary>
internal static class Small
{
    public static Scene Page(params TruthElement[] elements) =>
        Scene.Of(
            new PageTruth
            {
                Image = "small.png",
                Width = 900,
                Height = 900,
                Scale = 1,
                Kit = "none",
                Screen = "small",
                Seed = 1,
                PageKinds = ["login page"],
                Dark = false,
                Elements = elements,
            }
        );

    public static TruthElement Thing(
        ElementKind kind,
        string text,
        float x = 0,
        float y = 0,
        float width = 90,
        float height = 30
    ) =>
        new()
        {
            Kind = kind,
            Text = text,
            Box = new Box(x, y, width, height),
        };

    public static KindWords Kind(string name) => Lexicon.Kinds.First(kind => kind.Name == name);

    public static Property The(string kind, string name, bool quoted = true) =>
        new OfKind(Kind(kind)) & new Named(name, quoted);

    /// <summary>Null where people would differ.</summary>
    public static bool? Truth(this Scene scene, Meaning program) => program.Judge(scene)?.Truth;

    public static Meaning That(Property subject, Property predicate) =>
        new Said(Quantifier.Exists, subject, predicate, Definite: true);

    public static Meaning Exists(Property subject) => new Said(Quantifier.Exists, subject);
}
