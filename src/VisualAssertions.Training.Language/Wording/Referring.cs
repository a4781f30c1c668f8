namespace VisualAssertions.Training.Language;

/// <summary>Finds words for elements, as a person would: by kind and name, by purpose, colour, place, container, order, state or icon.</summary>
internal sealed partial class Referring(Scene scene, Rng rng)
{
    private const int LongestName = 44;
    private const int Tries = 8;
    private readonly Naming naming = new(rng);

    public Scene Scene => scene;

    /// <summary>Words that mean this element and no other; null if none were found in a few tries.</summary>
    /// <param name="avoid">What the statement will say, so that it must not be given away by the subject.</param>
    public Reference? To(int id, Avoid avoid = Avoid.Nothing)
    {
        for (int attempt = 0; attempt < Tries; attempt++)
        {
            if (Candidate(id, avoid) is { } candidate && MeansOnly(candidate.Property, id))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Words for a kind with a name: they may mean something that isn't there.</summary>
    public Reference Called(KindWords kind, string name, bool? quoted = null) => naming.Called(kind, name, quoted);

    public string Quote(string text) => naming.Quote(text);

    /// <summary>A sort of elements: "buttons", "red badges", "buttons in the header".</summary>
    public Reference Sort(KindWords kind)
    {
        string many = rng.Draw(kind.Many);
        return new Reference(new OfKind(kind), rng.Draw(kind.One), true, many);
    }

    private bool MeansOnly(Property property, int id)
    {
        Fit[] fits = property.Over(scene);
        for (int other = 0; other < fits.Length; other++)
        {
            if (other == id ? fits[other] != Fit.Yes : fits[other] != Fit.No)
            {
                return false;
            }
        }

        return true;
    }

    private Reference? Candidate(int id, Avoid avoid)
    {
        IReadOnlyList<KindWords> kinds = Lexicon.KindsFor(scene[id].Kind);
        if (kinds.Count == 0)
        {
            return null;
        }

        KindWords kind = rng.Pick(kinds);
        string name = scene.Names[id];
        bool named = name.Length is > 1 and <= LongestName && avoid != Avoid.Names;
        if (named && rng.Chance(0.5))
        {
            return ByName(id, kind, name);
        }

        bool Free(Avoid what) => avoid != what && (avoid != Avoid.Looks || what is Avoid.Names or Avoid.Containers);
        return rng.Below(17) switch
        {
            0 => new Reference(new OfKind(kind), rng.Draw(kind.One)),
            1 or 2 => Free(Avoid.Colors) ? ByColor(id, kind) : null,
            3 => Free(Avoid.Places) ? ByPlace(id, kind) : null,
            4 or 5 or 6 => Free(Avoid.Containers) ? ByContainer(id, kind, named ? name : "") : null,
            7 or 8 => Free(Avoid.Places) ? ByOrder(id, kind, avoid) : null,
            9 => Free(Avoid.Places) ? ByEnd(id, kind) : null,
            10 => Free(Avoid.States) ? ByState(id, kind) : null,
            11 => ByPurpose(id, kind),
            12 => Free(Avoid.Names) ? ByMention(id, kind) : null,
            13 => Free(Avoid.Names) ? ByShortName(id, kind, name) : null,
            14 => Free(Avoid.Colors) && Free(Avoid.Places) ? ByLookAndPlace(id, kind, avoid) : null,
            _ => Free(Avoid.Icons) ? ByIcon(id, kind, avoid) : null,
        };
    }
}

/// <summary>What a reference must not mention.</summary>
internal enum Avoid
{
    Nothing,
    Names,
    Colors,
    Places,
    Containers,
    States,
    Icons,

    /// <summary>Colours, places, states and icons: only names, purposes and containers are left.</summary>
    Looks,
}
