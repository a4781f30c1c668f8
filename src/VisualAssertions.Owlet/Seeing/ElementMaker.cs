namespace VisualAssertions.Owlet.Seeing;

/// <summary>Makes the element of a sighting, with P of kinds that sum to P of there being an element at all.</summary>
internal sealed class ElementMaker(IReadOnlyList<string> iconNames)
{
    private const int MostIcons = 3;
    private const float LeastIcon = 0.1f;

    private const float BoundedAt = 0.5f;

    /// <summary>Contrast ratio to the ground (WCAG) from which a text is no prompt: browsers' own have 4.6.</summary>
    private const float LeastTyped = 8.5f;
    private const float Unlikely = 0.1f;

    /// <param name="sighting">With its lines.</param>
    /// <param name="all">All sightings kept; icons among them that stand in this one are its icons.</param>
    public Element Make(Sighting sighting, IReadOnlyList<Sighting> all)
    {
        bool isPicture = KindTraits.IsPicture(sighting.Kind);
        bool isSurface =
            !isPicture
            && sighting.Kind != ElementKind.Icon
            && (sighting.Guess.Bounded >= BoundedAt || KindTraits.IsArea(sighting.Kind));
        MeasuredColors colors = sighting.Candidate.Colors;
        return new Element
        {
            Box = sighting.Box,
            KindProbabilities = [.. sighting.Guess.Kinds.Select(p => p * sighting.Score)],
            StateProbabilities = States(sighting),
            Text = string.Join(' ', sighting.Lines.Select(line => line.Text.Trim()).Where(text => text.Length > 0)),
            Fill = isSurface ? colors.Fill : null,
            Color = isPicture ? null : colors.Ink ?? colors.Border,
            Icons = Icons(sighting, all),
        };
    }

    /// <summary>What is typed is as dark as text is; a prompt is paler.</summary>
    private static float[] States(Sighting sighting)
    {
        if (!KindTraits.IsWritten(sighting.Kind) || sighting.TextContrast < LeastTyped)
        {
            return sighting.Guess.States;
        }

        float[] states = [.. sighting.Guess.States];
        states[(int)ElementState.Empty] = Math.Min(states[(int)ElementState.Empty], Unlikely);
        return states;
    }

    /// <summary>The icon that is all one sees of a button without edges or text; null for everything else.</summary>
    public Element? BareIcon(Sighting sighting)
    {
        bool isBare =
            KindTraits.IsControl(sighting.Kind)
            && sighting.Lines.Count == 0
            && sighting.Guess.Bounded < BoundedAt
            && sighting.ShowsIcon;
        if (!isBare)
        {
            return null;
        }

        float[] kinds = new float[Element.KindCount];
        kinds[(int)ElementKind.Icon] = sighting.Score;
        return new Element
        {
            Box = sighting.Box,
            KindProbabilities = kinds,
            StateProbabilities = sighting.Guess.States,
            Color = sighting.Candidate.Colors.Ink,
            Icons = Icons(sighting, []),
        };
    }

    private List<IconGuess> Icons(Sighting sighting, IReadOnlyList<Sighting> all)
    {
        IEnumerable<float[]> guesses = KindTraits.IsControl(sighting.Kind)
            ? all.Where(other => other != sighting && other.Kind == ElementKind.Icon && sighting.Holds(other.Box))
                .Select(other => other.Guess.Icons)
            : [];
        float[] best = (float[])sighting.Guess.Icons.Clone();
        foreach (float[] guess in guesses)
        {
            for (int i = 0; i < iconNames.Count; i++)
            {
                best[i] = Math.Max(best[i], guess[i]);
            }
        }

        return
        [
            .. Enumerable
                .Range(0, iconNames.Count)
                .Where(i => best[i] >= LeastIcon)
                .OrderByDescending(i => best[i])
                .Take(MostIcons)
                .Select(i => new IconGuess(iconNames[i], best[i])),
        ];
    }
}
