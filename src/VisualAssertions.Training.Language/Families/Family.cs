using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Training.Language;

/// <summary>Statements of one form: how to draw a true and a false one on a page.</summary>
/// <param name="Slots">What its frames may use.</param>
/// <param name="Negatable">Whether frames may say the opposite.</param>
internal sealed record Family(
    string Name,
    AssertionCategory Category,
    double Weight,
    string[] Slots,
    Func<Drawing, Twins?> Draw,
    bool Negatable = true
);

/// <summary>A true statement and a false one that differ as little as possible; a question for a text has no twin.</summary>
internal sealed record Twins(Drawn First, Drawn? Second)
{
    /// <summary>Lets each say what the other says in its place.</summary>
    public void Oppose()
    {
        if (Second is not null)
        {
            First.Slots.OpposeTo(Second.Slots);
            Second.Slots.OpposeTo(First.Slots);
        }
    }
}

internal sealed record Drawn(Program Program, Slots Slots)
{
    /// <summary>As it is read when written down.</summary>
    public Program Program
    {
        get;
        init => field = AsRead.Of(value);
    } = AsRead.Of(Program);
}

/// <summary>A clause that is true and its twin that is false, to be joined with others.</summary>
internal sealed record Fact(Clause True, Clause False);

internal sealed record Clause(Program Program, string Words);

/// <summary>One page, one stream of chance, and the words to draw from.</summary>
/// <param name="fact">Draws a clause of a category.</param>
internal sealed class Drawing(Scene scene, Rng rng, NamePool names, Func<Drawing, AssertionCategory, Fact?> fact)
{
    public Scene Scene => scene;
    public Rng Rng => rng;
    public NamePool Names => names;

    public Fact? Fact(AssertionCategory category) => fact(this, category);

    public Referring Refer { get; } = new(scene, rng);

    /// <summary>Elements in random order.</summary>
    public IEnumerable<int> Shuffled(Func<int, bool> where) =>
        rng.Shuffled(Enumerable.Range(0, scene.Count).Where(where));

    public int Any(Func<int, bool> where)
    {
        int[] fitting = [.. Enumerable.Range(0, scene.Count).Where(where)];
        return fitting.Length == 0 ? -1 : rng.Pick(fitting);
    }

    /// <summary>A name for a thing of this kind that the page has nothing like.</summary>
    public string? AbsentName(KindWords kind)
    {
        IReadOnlyList<string> pool = names.Of(kind.Name);
        for (int attempt = 0; attempt < 8; attempt++)
        {
            string name = rng.Pick(pool);
            string plain = Plain.Of(name);
            if (
                new Titled(new Named(name, false)).Over(scene).All(fit => fit == Fit.No)
                && !Plain.HasWords(scene.WholeText, plain)
            )
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>A kind word for a kind that the page shows, in proportion to the square root of how often.</summary>
    public KindWords? PresentKind(Func<ElementKind, bool> where)
    {
        ElementKind[] kinds = [.. scene.Elements.Select(element => element.Kind).Where(where).Distinct()];
        return kinds.Length == 0 ? null : rng.PickOrNone(Lexicon.KindsFor(rng.Pick(kinds)));
    }
}
