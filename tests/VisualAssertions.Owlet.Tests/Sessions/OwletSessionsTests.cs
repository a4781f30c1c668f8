using Microsoft.ML.OnnxRuntime;
using VisualAssertions.Owlet.Sessions;

namespace VisualAssertions.Owlet.Tests.Sessions;

public class OwletSessionsTests
{
    private static readonly string[] CpuOnly = ["CPUExecutionProvider"];
    private static readonly string[] WithCuda = ["CUDAExecutionProvider", "CPUExecutionProvider"];

    [Test]
    public void A_model_is_opened_once_however_many_ask_at_the_same_time()
    {
        var sessions = Enumerable
            .Range(0, 8)
            .AsParallel()
            .WithDegreeOfParallelism(8)
            .Select(_ => new OwletSessions(ModelFolder.Find(), ComputeDevice.Cpu).Open("owlet/encoder.onnx"))
            .ToArray();
        Assert.That(sessions, Is.All.SameAs(sessions[0]));
    }

    [Test]
    public void Auto_takes_the_processor_and_says_why()
    {
        var choice = DeviceChoice.Of(ComputeDevice.Auto, CpuOnly, () => null);
        Assert.That(choice.Provider, Is.EqualTo("CPU"));
        Assert.That(choice.Why, Is.EqualTo("no GPU can be used: this build holds ONNX Runtime for the processor only"));
    }

    [Test]
    public void Auto_takes_a_gpu_that_works()
    {
        Assert.That(DeviceChoice.Of(ComputeDevice.Auto, WithCuda, () => null).Provider, Is.EqualTo("CUDA"));
        Assert.That(DeviceChoice.Of(ComputeDevice.Auto, WithCuda, () => "no driver").Provider, Is.EqualTo("CPU"));
    }

    [Test]
    public void Asking_for_the_processor_never_looks_for_a_gpu() =>
        Assert.That(
            DeviceChoice.Of(ComputeDevice.Cpu, WithCuda, () => throw new InvalidOperationException()).Provider,
            Is.EqualTo("CPU")
        );

    [Test]
    public void Asking_for_a_gpu_that_is_not_there_says_why_and_what_to_do()
    {
        var e = Assert.Throws<VisualAssertException>(() =>
            DeviceChoice.Of(ComputeDevice.Gpu, WithCuda, () => "no driver")
        )!;
        Assert.That(e.Trouble, Is.EqualTo(Trouble.Environment));
        Assert.That(
            e.Message,
            Does.Contain("Why      no driver").And.Contains("To do    build with -p:OnnxRuntime=Gpu")
        );
    }

    [Test]
    public void Trying_a_gpu_where_there_is_none_tells_the_trouble_and_throws_nothing()
    {
        Assume.That(OrtEnv.Instance().GetAvailableProviders(), Has.No.Member("CUDAExecutionProvider"));
        Assert.That(OwletSessions.TryCuda(), Is.Not.Empty.And.Not.Null);
    }

    [Test]
    public void The_model_that_tries_a_device_out_is_a_model()
    {
        using var session = new InferenceSession(OneNodeModel.Bytes);
        using var x = OrtValue.CreateTensorValueFromMemory<float>([-2f], [1]);
        using var options = new RunOptions();
        using var outputs = session.Run(options, ["x"], [x], ["y"]);
        Assert.That(outputs[0].GetTensorDataAsSpan<float>()[0], Is.Zero);
    }

    [Test]
    public void Cores_are_counted_once_however_many_threads_share_them()
    {
        var topology = Directory.CreateTempSubdirectory("cpu-").FullName;
        foreach (var (cpu, siblings) in new[] { ("cpu0", "0,2"), ("cpu1", "1,3"), ("cpu2", "0,2"), ("cpu3", "1,3") })
        {
            var folder = Directory.CreateDirectory(Path.Combine(topology, cpu, "topology")).FullName;
            File.WriteAllText(Path.Combine(folder, "thread_siblings_list"), siblings);
        }
        Assert.That(PhysicalCores.Distinct(topology), Is.EqualTo(2));
        Directory.Delete(topology, recursive: true);
    }
}
