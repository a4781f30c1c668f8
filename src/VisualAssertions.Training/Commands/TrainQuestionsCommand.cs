using System.CommandLine;
using TorchSharp;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Native;
using VisualAssertions.Training.Networks;
using VisualAssertions.Training.Parsing;
using VisualAssertions.Training.Questions;

namespace VisualAssertions.Training.Commands;

/// <summary>Trains the question model on rendered pages with simulated perception.</summary>
internal static class TrainQuestionsCommand
{
    public static Command Create()
    {
        var pages = new Option<string>("--pages")
        {
            Required = true,
            Description = "Folder of pages rendered for training.",
        };
        var validation = new Option<string>("--validation")
        {
            Required = true,
            Description = "Folder of pages on held-out kits.",
        };
        var corpus = new Option<string?>("--corpus")
        {
            Description = "Folder with the parts 'training' and 'validation' of what people said.",
        };
        var perceived = new Option<string?>("--perceived")
        {
            Description = "What Owlet saw on the training pages (perceive); the rest is simulated.",
        };
        var models = new Option<string>("--models")
        {
            DefaultValueFactory = _ => "models/owlet",
            Description = "Folder with encoder.onnx, vocab.txt and icons.txt.",
        };
        var run = new Option<string>("--run")
        {
            Required = true,
            Description = "Folder for checkpoints; a run that was cut off goes on from it.",
        };
        var from = new Option<string?>("--from")
        {
            Description = "Folder with scene.onnx and ask.onnx to begin from, while the run's folder is empty.",
        };
        var minutes = new Option<double>("--minutes")
        {
            DefaultValueFactory = _ => 60,
            Description = "Time of the whole run.",
        };
        var rate = new Option<double>("--learning-rate")
        {
            DefaultValueFactory = _ => new QuestionRecipe().LearningRate,
            Description = "Highest learning rate; less for weights that are trained already.",
        };
        var threads = new Option<int>("--threads") { DefaultValueFactory = _ => 2, Description = "Threads of a step." };
        var command = new Command("train-questions", "Trains the question model.")
        {
            pages,
            validation,
            corpus,
            perceived,
            models,
            run,
            from,
            minutes,
            rate,
            threads,
        };
        command.SetAction(
            (parsed, stop) =>
                RunAsync(
                    new QuestionRecipe { Minutes = parsed.GetValue(minutes), LearningRate = parsed.GetValue(rate) },
                    parsed.GetValue(pages)!,
                    parsed.GetValue(validation)!,
                    parsed.GetValue(corpus),
                    PerceivedPages.Open(parsed.GetValue(perceived)),
                    new OwletFiles(parsed.GetValue(models)!),
                    new TrainingFolder(parsed.GetValue(run)!, seed: 1, Shipped(parsed.GetValue(from))),
                    parsed.GetValue(threads),
                    stop
                )
        );
        return command;
    }

    private static Dictionary<string, WeightValues>? Shipped(string? folder) =>
        folder is null ? null : OnnxWeights.Read(Path.Combine(folder, "scene.onnx"), Path.Combine(folder, "ask.onnx"));

    private static async Task<int> RunAsync(
        QuestionRecipe recipe,
        string pages,
        string validation,
        string? corpus,
        PerceivedPages perceived,
        OwletFiles files,
        TrainingFolder run,
        int threads,
        CancellationToken stop
    )
    {
        TorchNative.Prepare();
        torch.set_num_threads(threads);
        SentenceEncoder encoder = files.Encoder(threads);
        var builder = new BatchBuilder(encoder, files.Icons);
        var writer = new StatementWriter(FrameLibrary.BuiltIn);
        var source = new BatchSource(
            PageSet.Open(pages),
            writer,
            encoder,
            builder,
            corpus is null ? null : new PeopleSource(CorpusFolder.Load(Path.Combine(corpus, "training")), encoder),
            corpus is null ? null : new Transplants([.. Formalised.Imagined(corpus)]),
            new Perception(new SimulatedPerception(new PerceptionNoise()), perceived, recipe.Perceived),
            new BatchSource.Recipe(
                recipe.Pages,
                recipe.Statements,
                recipe.People,
                recipe.Imagined,
                recipe.Fresh,
                recipe.Kept,
                new StatementOptions()
            )
        );
        var held = new HeldOut(
            PageSet.Open(validation),
            writer,
            encoder,
            builder,
            new StatementOptions { HeldOutFrames = true },
            new PerceptionNoise()
        );
        var trainer = new QuestionTrainer(new QuestionConfig(), run, recipe, Console.Out);
        var sets = new List<ValidationSet> { new("held-out frames", held.Batches(count: 96, statements: 16)) };
        if (corpus is not null)
        {
            IReadOnlyList<CorpusPage> people = CorpusFolder.Load(Path.Combine(corpus, "validation"));
            sets.Add(new ValidationSet("people, true regions", HeldOut.People(people, encoder, builder)));
        }

        await trainer.RunAsync(source, sets, stop);
        return 0;
    }
}
