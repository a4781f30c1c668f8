namespace VisualAssertions.Programs;

/// <summary>All letters of its text are capitals.</summary>
internal sealed record InCapitals : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(
            scene.Count,
            id => Fits.Of(scene[id].Text.Count(char.IsLetter) > 1 && !scene[id].Text.Any(char.IsLower))
        );
}

/// <summary>Set in plainly larger letters than something.</summary>
internal sealed record LargerText(Anchor By, bool Larger) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor)
    {
        float a = LineHeight(scene, id);
        float b = LineHeight(scene, anchor);
        return a <= 0 || b <= 0 ? Fit.No : Fits.Between(Larger ? a / b : b / a, 1.05f, 1.25f);
    }

    // Boxes of lines hug the ink: a line without descenders is lower by a quarter.
    private static float LineHeight(Scene scene, int id) =>
        scene[id].Lines.Count == 0
            ? 0
            : scene[id]
                .Lines.Max(line =>
                    line.Text.AsSpan().IndexOfAny("gjpqy") >= 0 ? line.Box.Height : line.Box.Height * 1.25f
                );
}

/// <summary>Has a plainly light or dark surface.</summary>
internal sealed record Shaded(bool Dark) : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(
            scene.Count,
            id =>
                scene[id].Fill is not { } fill ? Fit.No
                : Dark ? Fits.Between(-ColorNames.ToOklch(fill).Lightness, -0.6f, -0.45f)
                : Fits.Between(ColorNames.ToOklch(fill).Lightness, 0.7f, 0.82f)
        );
}

/// <summary>So near to something, in CSS pixels between the boxes.</summary>
internal sealed record Near(float Least, float Most, Anchor By) : Placed(By)
{
    protected override Fit Of(Scene scene, int id, int anchor)
    {
        Box a = scene[id].Box;
        Box b = scene[anchor].Box;
        float across = Math.Max(a.X, b.X) - Math.Min(a.Right, b.Right);
        float down = Math.Max(a.Y, b.Y) - Math.Min(a.Bottom, b.Bottom);
        float gap = Math.Max(0, Math.Max(across, down)) / scene.Px;
        return Fits.Of(gap >= Least && gap <= Most);
    }
}

/// <summary>Reaches the edge of the picture, as what scrolling has cut does.</summary>
internal sealed record AtPageEdge : Property
{
    public override Fit[] Over(Scene scene) =>
        Fits.Map(
            scene.Count,
            id =>
                Fits.Of(
                    scene[id].Box.Y < 0.6f
                        || scene[id].Box.X < 0.6f
                        || scene[id].Box.Bottom > scene.Page.Height - 0.6f
                        || scene[id].Box.Right > scene.Page.Width - 0.6f
                )
        );
}
