using VisualAssertions.Owlet;

namespace VisualAssertions.Cli;

/// <summary>The models that commands look with.</summary>
internal static class ModelLoader
{
    /// <param name="device">What it computes on.</param>
    /// <param name="folder">Of its files; null for the one that comes with the program.</param>
    public static IScreenJudge Load(ComputeDevice device, string? folder) =>
        OwletModel.Load(new OwletOptions { Device = device, Models = folder });
}
