using System.Runtime;

namespace VisualAssertions.Training.Graphs;

/// <summary>
/// No garbage collection while it lives. TorchSharp hands the handle of a temporary scalar (<c>x * 0.5f</c>) to native code and
/// lets go of the scalar; a collection at that moment frees it under the running operation, and the step fails or computes
/// with another number.
/// </summary>
internal sealed class CollectorPause : IDisposable
{
    /// <summary>What may be allocated during one pause.</summary>
    private const long Bytes = 128L << 20;

    public CollectorPause() => GC.TryStartNoGCRegion(Bytes);

    public void Dispose()
    {
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }
    }
}
