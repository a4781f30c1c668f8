using VisualAssertions.Capture;

namespace VisualAssertions.Cli;

/// <summary>What a command works with: where it writes, the browser, the model, and the desktop.</summary>
/// <param name="LoadModel">From a folder; null for the one that comes with the program.</param>
/// <param name="OpenFile">Shows a file to the user; false if there is no desktop.</param>
internal sealed record Surroundings(
    Terminal Terminal,
    BrowserHost Browser,
    Func<ComputeDevice, string?, IScreenJudge> LoadModel,
    Func<string, bool> OpenFile
)
{
    /// <summary>The model that comes with the program.</summary>
    public IScreenJudge LoadJudge(ComputeDevice device) => LoadModel(device, null);
}
