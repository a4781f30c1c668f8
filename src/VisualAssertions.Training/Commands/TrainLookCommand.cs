using System.CommandLine;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Looking;
using VisualAssertions.Training.Native;
using VisualAssertions.Training.Networks;

namespace VisualAssertions.Training.Commands;

internal static class TrainLookCommand
{
    public static Command Create()
    {
        var crops = new Option<FileInfo>("--crops") { Description = "Crops to learn from.", Required = true };
        var validation = new Option<FileInfo>("--validation")
        {
            Description = "Crops of pages of other kits, to validate on.",
            Required = true,
        };
        var output = new Option<FileInfo>("--out") { Description = "ONNX file to write.", Required = true };
        var minutes = new Option<double>("--minutes")
        {
            Description = "How long to train in all.",
            DefaultValueFactory = _ => 40,
        };
        var threads = new Option<int>("--threads") { Description = "Threads to use.", DefaultValueFactory = _ => 1 };
        var folder = new Option<DirectoryInfo>("--run")
        {
            Description = "Folder of checkpoints.",
            DefaultValueFactory = _ => new DirectoryInfo(".artifacts/runs/look"),
        };
        var from = new Option<string?>("--from")
        {
            Description = "A look.onnx to begin from, while the run's folder is empty.",
        };
        var rate = new Option<double>("--learning-rate")
        {
            Description = "Highest learning rate; less for weights that are trained already.",
            DefaultValueFactory = _ => new LookRecipe { Minutes = 0, Threads = 1 }.LearningRate,
        };
        var resume = new Option<bool>("--resume") { Description = "Goes on from the last checkpoint." };
        var command = new Command("train-look", "Trains the look network and exports it.")
        {
            crops,
            validation,
            output,
            minutes,
            threads,
            folder,
            from,
            rate,
            resume,
        };
        command.SetAction(result =>
        {
            var recipe = new LookRecipe
            {
                Minutes = result.GetValue(minutes),
                Threads = result.GetValue(threads),
                LearningRate = result.GetValue(rate),
            };
            string? shipped = result.GetValue(from);
            return Run(
                recipe,
                FolderOf(result.GetRequiredValue(folder), result.GetValue(resume), shipped),
                shipped is not null,
                result.GetRequiredValue(crops),
                result.GetRequiredValue(validation),
                result.GetRequiredValue(output)
            );
        });
        return command;
    }

    private static int Run(
        LookRecipe recipe,
        TrainingFolder folder,
        bool fromShipped,
        FileInfo crops,
        FileInfo validation,
        FileInfo output
    )
    {
        TorchNative.Prepare();
        var config = new LookConfig(IconList.Names().Count);
        using CropFile learn = CropFile.Open(crops.FullName);
        using CropFile validate = CropFile.Open(validation.FullName);
        using var trainer = new LookTrainer(recipe, config, learn, validate, folder, fromShipped, Log);
        WeightStore weights = trainer.Run();
        Log(LookMetrics.Measure(weights, config, validate, [.. Enumerable.Range(0, validate.Labels.Count)]).Table());
        LookExport.Write(output.FullName, weights.Values(), config);
        Log($"Wrote {output.FullName}");
        return 0;
    }

    private static TrainingFolder FolderOf(DirectoryInfo folder, bool resume, string? shipped)
    {
        if (!resume && folder.Exists && folder.EnumerateFiles().Any())
        {
            throw new VisualAssertException(
                $"'{folder}' holds a run already. Add --resume to go on with it, or give another folder with --run.",
                Trouble.Usage
            );
        }

        return new TrainingFolder(folder.FullName, seed: 1, shipped is null ? null : OnnxWeights.Read(shipped));
    }

    private static void Log(string line) => Console.WriteLine($"{DateTime.Now:HH:mm:ss} {line}");
}
