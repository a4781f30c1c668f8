using System.CommandLine;
using TorchSharp;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Native;
using VisualAssertions.Training.Networks;

namespace VisualAssertions.Training.Commands;

internal static class ExportMiniLmCommand
{
    public static Command Create()
    {
        var weights = new Option<FileInfo>("--weights")
        {
            Description = "The published weights, as safetensors.",
            Required = true,
        };
        var output = new Option<FileInfo>("--out")
        {
            Description = "The model to write.",
            DefaultValueFactory = _ => new FileInfo("models/owlet/encoder.onnx"),
        };
        var command = new Command("export-minilm", "Writes the sentence encoder as ONNX.") { weights, output };
        command.SetAction(said =>
        {
            var file = said.GetValue(output)!.FullName;
            MiniLmExport.Write(WithAdapters(SafeTensors.Read(said.GetValue(weights)!.FullName))).Save(file);
            Console.WriteLine($"{file}: {new FileInfo(file).Length / 1e6:F1} MB");
        });
        return command;
    }

    /// <summary>Adapters that change nothing yet.</summary>
    private static Dictionary<string, WeightValues> WithAdapters(Dictionary<string, WeightValues> published)
    {
        TorchNative.Prepare();
        using var scope = torch.NewDisposeScope();
        using var off = torch.no_grad();
        using var weights = new WeightStore();
        weights.Load(published);
        var ids = torch.zeros(1, 2, torch.ScalarType.Int64);
        MiniLm.Forward(new TorchGraph(weights), new MiniLm.Config(), ids, torch.ones(1, 2), torch.ones(1));
        return weights.Values();
    }
}
