namespace VisualAssertions.Programs;

/// <summary>Is what a word for a kind names: surely of these kinds, perhaps of those.</summary>
internal sealed record OfKind(KindWords Kind) : Property
{
    public override Fit[] Over(Scene scene)
    {
        IReadOnlyList<ElementKind> kinds = KindredKinds.Of(Kind.Is, scene);
        return Fits.Map(
            scene.Count,
            id =>
                kinds.Contains(scene[id].Kind) ? Fit.Yes
                : Kind.Maybe.Contains(scene[id].Kind) ? Fit.Maybe
                : Fit.No
        );
    }

    public override Property? WithoutKind() => null;
}

/// <summary>Has a visible state or defect.</summary>
internal sealed record InState(ElementState State) : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(scene.Count, id => Fits.Of(scene.Has(id, State) || (scene.IsSeen && IsEmptyBox(scene, id))));

    // A tick box is called empty that is not ticked.
    private bool IsEmptyBox(Scene scene, int id) =>
        State == ElementState.Empty
        && scene[id].Kind is ElementKind.Checkbox or ElementKind.Radio
        && !scene.Has(id, ElementState.Checked);
}

/// <summary>Has this everyday colour.</summary>
internal sealed record Colored(string Name) : Property
{
    /// <summary>A field with an error is called so, though only its border and its message are.</summary>
    private const string ErrorColor = "red";

    public override Fit[] Over(Scene scene)
    {
        Fit[] colored = scene.Colored(Name);
        return scene.IsSeen && Name == ErrorColor
            ? Fits.Map(scene.Count, id => scene.Has(id, ElementState.Invalid) ? Fit.Yes : colored[id])
            : colored;
    }
}

/// <summary>Its text has this everyday colour.</summary>
internal sealed record TextColored(string Name) : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(scene.Count, id => scene[id].Color is { } color ? ColorFits.Named(color, Name) : Fit.No);
}

/// <summary>Has a surface of its own colour, as against an outline or bare text.</summary>
internal sealed record Filled : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(
            scene.Count,
            id =>
                scene.FillShows(id) ? Fit.Yes
                : scene[id].Fill is null || scene.FillHides(id) ? Fit.No
                : Fit.Maybe
        );
}

/// <summary>Is or carries an icon of this name.</summary>
internal sealed record WithIcon(string Icon, bool Carried = false) : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(
            scene.Count,
            id =>
                Carried && scene[id].Kind == ElementKind.Icon ? Fit.No
                : scene[id].Icon is { } icon ? IconWords.Same(icon, Icon)
                : scene
                    .Children(id)
                    .Any(child => scene[child].Icon is { } inner && IconWords.Same(inner, Icon) == Fit.Yes)
                && scene[id].Kind is ElementKind.Button or ElementKind.Link or ElementKind.NavItem or ElementKind.Tab
                    ? Fit.Yes
                : Fit.No
        );
}

/// <summary>Carries any icon at all.</summary>
internal sealed record WithAnyIcon : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(
            scene.Count,
            id =>
                Fits.Of(
                    scene[id].Icon is not null || scene.Children(id).Any(child => scene[child].Kind == ElementKind.Icon)
                )
        );
}

/// <summary>Is of one of these kinds.</summary>
internal sealed record OfAnyKind(IReadOnlyList<ElementKind> Kinds) : Property
{
    public override Fit[] Over(Scene scene)
    {
        IReadOnlyList<ElementKind> kinds = KindredKinds.Of(Kinds, scene);
        return Fits.Map(scene.Count, id => Fits.Of(kinds.Contains(scene[id].Kind) && !scene.IsHeaderRow(id)));
    }

    public override Property? WithoutKind() => null;
}

/// <summary>Its label carries an asterisk or says so.</summary>
internal sealed record MarkedRequired : Property
{
    public override Fit[] Over(Scene scene) => Fits.Map(scene.Count, id => Of(scene, id));

    private static Fit Of(Scene scene, int id)
    {
        int label = scene[id].LabelledBy;
        string text = label >= 0 && label < scene.Count ? scene.Texts[label] : scene.Texts[id];
        return text.EndsWith('*') || text.StartsWith('*') || text.Contains("(required)", StringComparison.Ordinal)
                ? Fit.Yes
            : text.Contains("required", StringComparison.Ordinal) ? Fit.Maybe
            : Fit.No;
    }
}

/// <summary>Of the same colour as something: no one would see a difference.</summary>
internal sealed record SameColorAs(Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor) =>
        scene.ColorOf(id) is { } a && scene.ColorOf(anchor) is { } b ? ColorFits.Same(a, b) : Fit.No;
}
