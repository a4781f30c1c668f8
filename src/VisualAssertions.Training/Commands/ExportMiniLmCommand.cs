using System.CommandLine;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;

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
            MiniLmExport.Write(SafeTensors.Read(said.GetValue(weights)!.FullName)).Save(file);
            Console.WriteLine($"{file}: {new FileInfo(file).Length / 1e6:F1} MB");
        });
        return command;
    }
}
