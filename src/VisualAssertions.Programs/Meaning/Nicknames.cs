namespace VisualAssertions.Programs;

/// <summary>Goes by this name alone, without a word for its kind: a control rather than the label that names it.</summary>
internal sealed record GoesBy(string Name, bool Quoted) : Property
{
    public override bool IsByName => true;

    public override Fit[] Over(Scene scene)
    {
        Fit[] fits = new Named(Name, Quoted).Over(scene);
        for (int id = 0; id < fits.Length; id++)
        {
            int label = scene[id].LabelledBy;
            if (fits[id] == Fit.Yes && label >= 0 && label < fits.Length && Kinds.IsLabelled(scene[id].Kind))
            {
                fits[label] = Fit.No;
            }
        }

        return fits;
    }
}

/// <summary>Has a name that begins with these words: long names are cut short in speech.</summary>
internal sealed record NameBegins(string Words) : Property
{
    public override bool IsByName => true;

    public override Fit[] Over(Scene scene)
    {
        string plain = Plain.Of(Words);
        return Fits.Map(
            scene.Count,
            id =>
                !Plain.HasWords(scene.PlainNames[id], plain) ? Fit.No
                : scene.PlainNames[id].StartsWith(plain, StringComparison.Ordinal) ? Fit.Yes
                : Fit.Maybe
        );
    }
}

/// <summary>Shows this picture and no words: what people call "the bell", be it an icon or a button.</summary>
internal sealed record IconItself(string Icon) : Property
{
    public override Fit[] Over(Scene scene)
    {
        Fit[] fits = new WithIcon(Icon).Over(scene);
        Fit[] alone = Fits.Map(scene.Count, id => Alone(scene, id, fits));
        // "The cart" in a side menu has its word beside it.
        return scene.IsSeen && alone.All(fit => fit == Fit.No) ? fits : alone;
    }

    private static Fit Alone(Scene scene, int id, Fit[] fits) =>
        scene[id].Kind != ElementKind.Icon && scene.Texts[id].Length > 0 ? Fit.No
        : Wordless(scene, scene[id].Parent, fits) ? Fit.No
        : fits[id];

    private static bool Wordless(Scene scene, int id, Fit[] fits) =>
        id >= 0 && fits[id] != Fit.No && scene.Texts[id].Length == 0;
}
