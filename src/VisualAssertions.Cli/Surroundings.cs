using VisualAssertions.Capture;

namespace VisualAssertions.Cli;

/// <summary>What a command works with: where it writes, the browser, and the model.</summary>
internal sealed record Surroundings(
    Terminal Terminal,
    BrowserHost Browser,
    Func<ComputeDevice, IScreenJudge> LoadJudge
);
