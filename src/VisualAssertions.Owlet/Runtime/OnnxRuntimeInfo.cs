using Microsoft.ML.OnnxRuntime;

namespace VisualAssertions.Owlet;

/// <summary>What computes the model's graphs on this machine.</summary>
public static class OnnxRuntimeInfo
{
    /// <summary>Asked of the native library: it throws where that does not load.</summary>
    public static string Version => OrtEnv.Instance().GetVersionString();

    /// <summary>Likeliest first: <c>CUDAExecutionProvider</c>, <c>CPUExecutionProvider</c>.</summary>
    public static IReadOnlyList<string> Providers => OrtEnv.Instance().GetAvailableProviders();
}
