using VisualAssertions.Capture;

namespace VisualAssertions.Cli;

/// <summary>What a command works with: where it writes, the browser, the model, and the desktop.</summary>
/// <param name="OpenFile">Shows a file to the user; false if there is no desktop.</param>
internal sealed record Surroundings(
    Terminal Terminal,
    BrowserHost Browser,
    Func<ComputeDevice, IScreenJudge> LoadJudge,
    Func<string, bool> OpenFile
);
