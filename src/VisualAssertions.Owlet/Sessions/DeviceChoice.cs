namespace VisualAssertions.Owlet.Sessions;

/// <param name="Provider">CUDA or CPU.</param>
/// <param name="Why">In words, for people who wonder why it is slow.</param>
public sealed record DeviceChoice(string Provider, string Why)
{
    internal const string Cuda = "CUDA";
    internal const string Cpu = "CPU";
    private const string CudaProvider = "CUDAExecutionProvider";

    /// <param name="available">The execution providers that this build of ONNX Runtime holds.</param>
    /// <param name="troubleWithCuda">Runs a model of one node on CUDA; null where it worked, else what went wrong.</param>
    internal static DeviceChoice Of(
        ComputeDevice device,
        IReadOnlyList<string> available,
        Func<string?> troubleWithCuda
    )
    {
        if (device == ComputeDevice.Cpu)
        {
            return new DeviceChoice(Cpu, "the processor was asked for");
        }
        var trouble = available.Contains(CudaProvider)
            ? troubleWithCuda()
            : "this build holds ONNX Runtime for the processor only";
        if (trouble is null)
        {
            return new DeviceChoice(Cuda, "a GPU answered");
        }
        return device == ComputeDevice.Auto
            ? new DeviceChoice(Cpu, $"no GPU can be used: {trouble}")
            : throw SessionErrors.NoGpu(trouble);
    }
}
