using System.Collections.Concurrent;
using Microsoft.ML.OnnxRuntime;

namespace VisualAssertions.Owlet.Sessions;

/// <summary>Opens model files with ONNX Runtime: each once per process, at first use. Thread-safe.</summary>
/// <param name="models">Where the files are.</param>
/// <param name="device">What to compute on.</param>
/// <param name="threads">Threads of one model at work; null for as many as there are cores.</param>
internal sealed class OwletSessions(ModelFolder models, ComputeDevice device = ComputeDevice.Auto, int? threads = null)
{
    // Shared by all: a session holds its weights and threads, and a test process may make many judges.
    private static readonly ConcurrentDictionary<
        (string File, string Provider, int Threads),
        Lazy<InferenceSession>
    > Opened = new();
    private static readonly Lazy<string?> TroubleWithCuda = new(TryCuda);
    private readonly Lazy<DeviceChoice> choice = new(() =>
        DeviceChoice.Of(device, OrtEnv.Instance().GetAvailableProviders(), () => TroubleWithCuda.Value)
    );

    public ModelFolder Models => models;

    public DeviceChoice Choice => choice.Value;

    /// <summary>The session of a file such as <c>owlet/encoder.onnx</c>. It stays open as long as the process.</summary>
    public InferenceSession Open(string model)
    {
        var key = (models.File(model), Choice.Provider, threads ?? PhysicalCores.Count);
        var session = Opened.GetOrAdd(key, key => new(() => Create(key.File, key.Provider, key.Threads)));
        try
        {
            return session.Value;
        }
        catch (OnnxRuntimeException e)
        {
            models.Check(model);
            throw SessionErrors.Unloadable(key.Item1, e);
        }
    }

    private static InferenceSession Create(string file, string provider, int threads)
    {
        using var options = Options(provider, threads);
        return new InferenceSession(file, options);
    }

    /// <summary>One operator after another on a fixed number of threads: the same screenshot gives the same answer.</summary>
    internal static SessionOptions Options(string provider, int threads)
    {
        var options = new SessionOptions
        {
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            IntraOpNumThreads = threads,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        // A waiting thread sleeps instead of spinning: beside a browser and other tests, spinning takes their cores and ours.
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        if (provider == DeviceChoice.Cuda)
        {
            using var cuda = new OrtCUDAProviderOptions();
            // TF32 rounds products to ten bits, and timing the convolutions picks another algorithm each run.
            cuda.UpdateOptions(new() { ["use_tf32"] = "0", ["cudnn_conv_algo_search"] = "HEURISTIC" });
            options.AppendExecutionProvider_CUDA(cuda);
        }
        return options;
    }

    /// <summary>Null where a model ran on CUDA, else what went wrong.</summary>
    internal static string? TryCuda()
    {
        try
        {
            using var options = Options(DeviceChoice.Cuda, threads: 1);
            using var session = new InferenceSession(OneNodeModel.Bytes, options);
            return null;
        }
        catch (OnnxRuntimeException e)
        {
            return e.Message;
        }
    }
}
