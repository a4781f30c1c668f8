namespace VisualAssertions.Programs;

/// <summary>Its icon sticks to its words, with no gap to speak of.</summary>
internal sealed record IconTouches : Property
{
    public override Fit[] Over(Scene scene) => Fits.Map(scene.Count, id => Of(scene, id));

    private static Fit Of(Scene scene, int id)
    {
        int[] icons = [.. scene.Children(id).Where(child => scene[child].Kind == ElementKind.Icon)];
        return icons.Length != 1 || scene[id].Lines.Count != 1
            ? Fit.Maybe
            : Fits.Between(-Gap(scene[icons[0]].Box, scene[id].Lines[0].Box) / scene.Px, -5, -1.5f);
    }

    private static float Gap(Box icon, Box line) => Math.Max(line.X - icon.Right, icon.X - line.Right);
}

/// <summary>An amount that stands muted beside another in one line: what something cost before.</summary>
internal sealed record OldAmount : Property
{
    public override Fit[] Over(Scene scene) => Fits.Map(scene.Count, id => Of(scene, id));

    private static Fit Of(Scene scene, int id)
    {
        if (!IsMoney(scene, id))
        {
            return Fit.No;
        }

        int card = scene.Holder(id, ElementKind.Card, ElementKind.ListItem);
        int[] fellows =
        [
            .. Enumerable
                .Range(0, scene.Count)
                .Where(other => other != id && IsMoney(scene, other) && card >= 0 && scene.IsInside(other, card)),
        ];
        return fellows.Length != 1 ? Fit.No
            : IsMuted(scene, id, fellows[0]) ? Fit.Yes
            : IsMuted(scene, fellows[0], id) ? Fit.No
            : Fit.Maybe;
    }

    public static bool IsMoney(Scene scene, int id) => Amount.Read(scene[id].Text) is { Unit: not ("" or "%") };

    // Old prices come second and fainter.
    private static bool IsMuted(Scene scene, int id, int beside) =>
        scene[id].Box.X > scene[beside].Box.X
        && Math.Abs(scene[id].Box.CenterY - scene[beside].Box.CenterY) < scene[id].Box.Height
        && Strength(scene, id) < Strength(scene, beside) - 0.1f;

    private static float Strength(Scene scene, int id) =>
        scene[id].Color is { } color ? Math.Abs(ColorNames.ToOklch(color).Lightness - (scene.Page.Dark ? 0 : 1)) : 0;
}
