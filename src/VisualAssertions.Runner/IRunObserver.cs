using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Told of each case as it happens, one after the other.</summary>
public interface IRunObserver
{
    void Started(SpecCase specCase);

    /// <param name="result">Final; retries are behind it.</param>
    /// <param name="look">What was judged; null if nothing was.</param>
    void Finished(CaseResult result, CaseLook? look);
}

/// <summary>A page as it was captured, and what was seen on it.</summary>
public sealed record CaseLook(Screenshot Screenshot, Screen Screen)
{
    /// <summary>Time from the screenshot until statements could be judged, in milliseconds.</summary>
    public double SeeMilliseconds { get; init; }
}
