using System.CommandLine;
using TorchSharp;
using VisualAssertions.Training.Context;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Native;
using VisualAssertions.Training.Networks;
using VisualAssertions.Training.Questions;

namespace VisualAssertions.Training.Commands;

/// <summary>Trains the network that judges elements in the light of each other, and exports it.</summary>
internal static class TrainContextCommand
{
    public static Command Create()
    {
        var pages = Folder("--pages", "Pages rendered for training.");
        var perceived = Folder("--perceived", "What was seen of them, one element at a time (perceive --alone).");
        var validation = Folder("--validation", "Pages on held-out kits.");
        var held = Folder("--held", "What was seen of those.");
        var run = Folder("--run", "Checkpoints; a run that was cut off goes on from it.");
        var models = new Option<string>("--models")
        {
            DefaultValueFactory = _ => "models/owlet",
            Description = "Folder of the encoder and its words.",
        };
        var from = new Option<string?>("--from")
        {
            Description = "A context.onnx to begin from, while the run's folder is empty.",
        };
        var output = new Option<string>("--out")
        {
            DefaultValueFactory = _ => "models/owlet/context.onnx",
            Description = "ONNX file to write.",
        };
        var minutes = new Option<double>("--minutes")
        {
            DefaultValueFactory = _ => new ContextRecipe().Minutes,
            Description = "Time of the whole run.",
        };
        var threads = new Option<int>("--threads") { DefaultValueFactory = _ => 1, Description = "Threads of a step." };
        var command = new Command("train-context", "Trains the context network and exports it.")
        {
            pages,
            perceived,
            validation,
            held,
            run,
            models,
            from,
            output,
            minutes,
            threads,
        };
        command.SetAction(
            (parsed, stop) =>
                Task.Run(
                    () =>
                    {
                        TorchNative.Prepare();
                        torch.set_num_threads(parsed.GetValue(threads));
                        var meanings = new TextMeanings(
                            new OwletFiles(parsed.GetValue(models)!).Encoder(parsed.GetValue(threads))
                        );
                        Run(
                            new ContextRecipe { Minutes = parsed.GetValue(minutes) },
                            PagesOf(parsed.GetValue(pages)!, parsed.GetValue(perceived)!, meanings),
                            PagesOf(parsed.GetValue(validation)!, parsed.GetValue(held)!, meanings),
                            new TrainingFolder(
                                parsed.GetValue(run)!,
                                seed: 1,
                                parsed.GetValue(from) is { } shipped ? OnnxWeights.Read(shipped) : null
                            ),
                            parsed.GetValue(output)!,
                            stop
                        );
                        return 0;
                    },
                    CancellationToken.None
                )
        );
        return command;
    }

    private static Option<string> Folder(string name, string what) =>
        new(name) { Required = true, Description = $"Folder: {what}" };

    private static IReadOnlyList<ContextPage> PagesOf(string pages, string perceived, TextMeanings meanings) =>
        ContextPage.Of(PageSet.Open(pages).Spread(int.MaxValue), PerceivedPages.Open(perceived), meanings);

    private static void Run(
        ContextRecipe recipe,
        IReadOnlyList<ContextPage> pages,
        IReadOnlyList<ContextPage> held,
        TrainingFolder run,
        string output,
        CancellationToken stop
    )
    {
        var config = new ContextConfig();
        Console.WriteLine($"{pages.Count} pages to learn, {held.Count} to validate");
        var trainer = new ContextTrainer(config, run, recipe, Console.Out);
        WeightStore weights = trainer.Run(pages, held, stop);
        var scores = ContextScores.Of(weights, config, held);
        Console.WriteLine(scores.Line());
        Console.Write(scores.Table());
        ContextExport.Write(weights.Values(), config).Save(output);
        Console.WriteLine($"Wrote {output}");
    }
}
