using System.CommandLine;
using System.Diagnostics;
using TorchSharp;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Native;

namespace VisualAssertions.Training.Commands;

internal static class TorchCommand
{
    private const int Side = 1024;
    private const int Repeats = 20;

    public static Command Create()
    {
        var command = new Command("torch", "Loads TorchSharp and prints how fast it computes on this machine.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        TorchNative.Prepare();
        Console.WriteLine($"libtorch {torch.__version__}, {torch.get_num_threads()} threads");
        Print("float32", torch.ScalarType.Float32);
        Print("bfloat16", torch.ScalarType.BFloat16);
        Console.WriteLine(
            Rounded.IsFaster ? "bfloat16 is faster here, and used in training" : "bfloat16 is slower here, and not used"
        );
        return 0;
    }

    private static void Print(string name, torch.ScalarType type)
    {
        using var scope = torch.NewDisposeScope();
        torch.Tensor a = torch.randn(Side, Side).to(type);
        double product = Seconds(() => torch.matmul(a, a));
        double gelu = Seconds(() => torch.nn.functional.gelu(a));
        Console.WriteLine(
            $"{name, -8}  product {2.0 * Side * Side * Side / product / 1e9, 4:F0} GFLOP/s  GELU {Side * Side / gelu / 1e6, 5:F0} million numbers/s"
        );
    }

    private static double Seconds(Func<torch.Tensor> operation)
    {
        operation().Dispose();
        var watch = Stopwatch.StartNew();
        for (int i = 0; i < Repeats; i++)
        {
            operation().Dispose();
        }

        return watch.Elapsed.TotalSeconds / Repeats;
    }
}
