namespace VisualAssertions.Training.Graphs;

/// <summary>One weight outside any back end: row-major values.</summary>
public sealed class WeightValues(long[] shape, float[] values)
{
    public long[] Shape { get; } = shape;
    public float[] Values { get; } = values;
}
