namespace VisualAssertions.Owlet.Understanding;

/// <summary>Regions in the fixed size of the graphs: N = <see cref="Regions.Max"/>.</summary>
/// <param name="Features">[N, <see cref="RegionFeatures.Length"/>].</param>
/// <param name="Geometry">[N, N, <see cref="Understanding.Geometry.Features"/>].</param>
/// <param name="Hidden">[N]: 0 for a region, −10⁴ for padding.</param>
internal sealed record PaddedRegions(float[] Features, float[] Geometry, float[] Hidden)
{
    private const int N = Regions.Max;
    private const float Hide = -1e4f;

    public static PaddedRegions Of(Regions regions)
    {
        float[] features = new float[N * RegionFeatures.Length];
        regions.Features.CopyTo(features, 0);
        float[] geometry = new float[N * N * Understanding.Geometry.Features];
        Understanding.Geometry.Write(regions.Boxes, N, geometry);
        float[] hidden = Enumerable.Repeat(Hide, N).ToArray();
        hidden.AsSpan(0, regions.Count).Clear();
        return new PaddedRegions(features, geometry, hidden);
    }
}
