using System.CommandLine;
using System.Diagnostics;
using TorchSharp;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Native;

namespace VisualAssertions.Training.Commands;

internal static class TorchCommand
{
    public static Command Create()
    {
        var command = new Command(
            "torch",
            "Loads TorchSharp and prints how fast it multiplies matrices on this machine."
        );
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        TorchNative.Prepare();
        using var scope = torch.NewDisposeScope();
        const int n = 1024;
        const int repeats = 20;
        var a = torch.randn(n, n);
        torch.matmul(a, a);
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < repeats; i++)
        {
            torch.matmul(a, a);
        }
        var gigaflops = 2.0 * n * n * n * repeats / watch.Elapsed.TotalSeconds / 1e9;
        Console.WriteLine(
            Rounded.IsFaster ? "bfloat16 is faster here, and used in training" : "bfloat16 is slower here, and not used"
        );
        Console.WriteLine(
            $"libtorch {torch.__version__}, {torch.get_num_threads()} threads, {gigaflops:F0} GFLOP/s in fp32"
        );
        return 0;
    }
}
