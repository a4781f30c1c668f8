using System.CommandLine;
using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using VisualAssertions.Training.Parsing;

namespace VisualAssertions.Training.Commands;

/// <summary>Writes a trained parser as parse.onnx, spell.onnx and programs.txt, and its adapters into encoder.onnx.</summary>
internal static class ExportParserCommand
{
    public static Command Create()
    {
        var run = new Option<string>("--run")
        {
            Required = true,
            Description = "Folder of the run, with average.safetensors and programs.txt.",
        };
        var models = new Option<string>("--out")
        {
            DefaultValueFactory = _ => "models/owlet",
            Description = "Folder for the files; encoder.onnx must be there and gets the run's adapters.",
        };
        var command = new Command("export-parser", "Writes a trained parser as ONNX.") { run, models };
        command.SetAction(parsed => Run(parsed.GetValue(run)!, parsed.GetValue(models)!));
        return command;
    }

    private static int Run(string run, string folder)
    {
        string words = Path.Combine(run, "programs.txt");
        var config = new ParserConfig(ProgramVocabulary.Parse(File.ReadLines(words)).Count);
        Dictionary<string, WeightValues> weights = SafeTensors.Read(Path.Combine(run, "average.safetensors"));
        var export = new ParserExport(config, weights);
        File.Copy(words, Path.Combine(folder, "programs.txt"), overwrite: true);
        foreach (
            (string name, OnnxModel model) in new[]
            {
                ("encoder.onnx", Encoder(Path.Combine(folder, "encoder.onnx"), weights)),
                ("parse.onnx", export.Read()),
                ("spell.onnx", export.Spell()),
            }
        )
        {
            string path = Path.Combine(folder, name);
            File.WriteAllBytes(path, model.ToBytes());
            Console.WriteLine($"{path}: {new FileInfo(path).Length / 1e6:0.0} MB");
        }

        return 0;
    }

    private static OnnxModel Encoder(string path, Dictionary<string, WeightValues> trained)
    {
        Dictionary<string, WeightValues> weights = OnnxWeights.Read(path);
        foreach (string name in trained.Keys.Where(MiniLm.IsAdapter))
        {
            weights[name] = trained[name];
        }

        return MiniLmExport.Write(weights);
    }
}
