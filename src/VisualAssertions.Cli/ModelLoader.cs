using VisualAssertions.Owlet;

namespace VisualAssertions.Cli;

/// <summary>The model that every command looks with.</summary>
internal static class ModelLoader
{
    public static IScreenJudge Load(ComputeDevice device) => OwletModel.Load(new OwletOptions { Device = device });
}
