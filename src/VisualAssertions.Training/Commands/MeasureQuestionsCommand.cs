using System.CommandLine;
using TorchSharp;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Native;
using VisualAssertions.Training.Networks;
using VisualAssertions.Training.Questions;

namespace VisualAssertions.Training.Commands;

/// <summary>Says by family of statements where the question model errs, on true or simulated regions.</summary>
internal static class MeasureQuestionsCommand
{
    public static Command Create()
    {
        var pages = new Option<string>("--pages") { Required = true, Description = "Folder of rendered pages." };
        var weights = new Option<string>("--weights")
        {
            Required = true,
            Description = "average.safetensors of a run.",
        };
        var models = new Option<string>("--models")
        {
            DefaultValueFactory = _ => "models/owlet",
            Description = "Folder with encoder.onnx, vocab.txt and icons.txt.",
        };
        var count = new Option<int>("--count") { DefaultValueFactory = _ => 96, Description = "Most pages." };
        var seen = new Option<bool>("--seen-frames")
        {
            Description = "Frames that training uses, not the held-out ones.",
        };
        var noise = new Option<bool>("--noise") { Description = "Simulated perception instead of true regions." };
        var command = new Command("measure-questions", "Says where the question model errs.")
        {
            pages,
            weights,
            models,
            count,
            seen,
            noise,
        };
        command.SetAction(parsed =>
        {
            TorchNative.Prepare();
            var files = new OwletFiles(parsed.GetValue(models)!);
            SentenceEncoder encoder = files.Encoder(threads: 1);
            var held = new HeldOut(
                PageSet.Open(parsed.GetValue(pages)!),
                new StatementWriter(FrameLibrary.BuiltIn),
                encoder,
                new BatchBuilder(encoder, files.Icons),
                new StatementOptions { HeldOutFrames = !parsed.GetValue(seen) },
                parsed.GetValue(noise) ? new PerceptionNoise() : PerceptionNoise.None
            );
            Measure(parsed.GetValue(weights)!, held.Batches(parsed.GetValue(count), statements: 16));
        });
        return command;
    }

    private static void Measure(string file, IReadOnlyList<QuestionBatch> batches)
    {
        var store = new WeightStore(seed: 1);
        store.Load(file);
        var config = new QuestionConfig();
        var scores = new GroundingScores();
        using var off = torch.no_grad();
        foreach (QuestionBatch batch in batches)
        {
            using var scope = torch.NewDisposeScope();
            scores.Add(batch, QuestionTrainer.Forward(store, config, batch, BatchTensors.Of(batch)));
        }

        Console.WriteLine(QuestionEvaluation.Score(store, config, batches));
        Console.WriteLine(scores);
    }
}
