using System.CommandLine;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using VisualAssertions.Training.Questions;

namespace VisualAssertions.Training.Commands;

/// <summary>Writes a trained question model as scene.onnx and ask.onnx.</summary>
internal static class ExportQuestionsCommand
{
    public static Command Create()
    {
        var weights = new Option<string>("--weights")
        {
            Required = true,
            Description = "average.safetensors of a run.",
        };
        var models = new Option<string>("--out")
        {
            DefaultValueFactory = _ => "models/owlet",
            Description = "Folder for the two files.",
        };
        var command = new Command("export-questions", "Writes a trained question model as ONNX.") { weights, models };
        command.SetAction(parsed => Run(parsed.GetValue(weights)!, parsed.GetValue(models)!));
        return command;
    }

    private static int Run(string weights, string folder)
    {
        var export = new QuestionExport(new QuestionConfig(), SafeTensors.Read(weights), StorageRules.Half);
        foreach ((string name, OnnxModel model) in new[] { ("scene.onnx", export.Scene()), ("ask.onnx", export.Ask()) })
        {
            string path = Path.Combine(folder, name);
            File.WriteAllBytes(path, model.ToBytes());
            Console.WriteLine($"{path}: {new FileInfo(path).Length / 1e6:0.0} MB");
        }

        return 0;
    }
}
