using VisualAssertions.Specs;

namespace VisualAssertions.Runner.Tests;

/// <summary>Does something after each case that has finished.</summary>
internal sealed class Finishings(Action? after = null, Action<CaseLook?>? looked = null) : IRunObserver
{
    private int running;

    /// <summary>How many cases were under way at once.</summary>
    public int MostAtATime { get; private set; }

    public void Started(SpecCase specCase) => MostAtATime = Math.Max(MostAtATime, ++running);

    public void Finished(CaseResult result, CaseLook? look)
    {
        running--;
        looked?.Invoke(look);
        after?.Invoke();
    }
}
