using VisualAssertions.Specs;

namespace VisualAssertions.Runner.Tests;

/// <summary>Does something after each case that has finished.</summary>
internal sealed class Finishings(Action? after = null, Action<CaseLook?>? looked = null) : IRunObserver
{
    public void Started(SpecCase specCase) { }

    public void Finished(CaseResult result, CaseLook? look)
    {
        looked?.Invoke(look);
        after?.Invoke();
    }
}
