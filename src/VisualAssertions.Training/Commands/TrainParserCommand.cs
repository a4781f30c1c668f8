using System.CommandLine;
using TorchSharp;
using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Native;
using VisualAssertions.Training.Networks;
using VisualAssertions.Training.Parsing;
using VisualAssertions.Training.Questions;

namespace VisualAssertions.Training.Commands;

/// <summary>Trains the parser on statements of frames and of people.</summary>
internal static class TrainParserCommand
{
    private const int DrawnForVocabulary = 40_000;
    private const int HeldStatements = 960;

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
        var corpus = new Option<string>("--corpus")
        {
            Required = true,
            Description = "Folder with the parts 'training', 'imagined' and 'validation' of what people said.",
        };
        var models = new Option<string>("--models")
        {
            DefaultValueFactory = _ => "models/owlet",
            Description = "Folder with encoder.onnx, whose published weights stay as they are, and vocab.txt.",
        };
        var run = new Option<string>("--run")
        {
            Required = true,
            Description = "Folder for checkpoints; a run that was cut off goes on from it.",
        };
        var from = new Option<string?>("--from")
        {
            Description =
                "Folder with parse.onnx, spell.onnx and programs.txt to begin from, while the run's folder is empty.",
        };
        var minutes = new Option<double>("--minutes")
        {
            DefaultValueFactory = _ => 60,
            Description = "Time of the whole run.",
        };
        var rate = new Option<double>("--learning-rate")
        {
            DefaultValueFactory = _ => new ParserRecipe().LearningRate,
            Description = "Highest learning rate; less for weights that are trained already.",
        };
        var threads = new Option<int>("--threads") { DefaultValueFactory = _ => 2, Description = "Threads of a step." };
        var command = new Command("train-parser", "Trains the parser of statements.")
        {
            pages,
            validation,
            corpus,
            models,
            run,
            from,
            minutes,
            rate,
            threads,
        };
        command.SetAction(
            (parsed, stop) =>
                Task.Run(() =>
                    Run(
                        new ParserRecipe { Minutes = parsed.GetValue(minutes), LearningRate = parsed.GetValue(rate) },
                        PageSet.Open(parsed.GetValue(pages)!),
                        PageSet.Open(parsed.GetValue(validation)!),
                        parsed.GetValue(corpus)!,
                        new OwletFiles(parsed.GetValue(models)!),
                        parsed.GetValue(run)!,
                        parsed.GetValue(from),
                        parsed.GetValue(threads),
                        stop
                    )
                )
        );
        return command;
    }

    private static int Run(
        ParserRecipe recipe,
        PageSet pages,
        PageSet validation,
        string corpus,
        OwletFiles files,
        string run,
        string? from,
        int threads,
        CancellationToken stop
    )
    {
        TorchNative.Prepare();
        torch.set_num_threads(threads);
        WordPieces pieces = files.Pieces;
        var writer = new StatementWriter(FrameLibrary.BuiltIn);
        Formalised[] said = [.. People(corpus, "training"), .. Formalised.Imagined(corpus)];
        var source = new ParserSource(pages, writer, said, pieces);
        ProgramVocabulary vocabulary = VocabularyOf(run, from, source);
        var config = new ParserConfig(vocabulary.Count);
        Formalised[] heldPeople = People(corpus, "validation");
        var held = new ParserSource(validation, writer, heldPeople, pieces);
        (string, ParserBatch[])[] sets =
        [
            ("held-out frames", Frames(held, vocabulary)),
            ("people", HeldPeople(heldPeople, held, vocabulary)),
        ];
        var pool = new ParserPool(recipe.Kept);
        using var feeder = new ParserFeeder(pool, source, vocabulary, recipe);
        feeder.Start(stop);
        var folder = new TrainingFolder(run, seed: 1, Shipped(from, vocabulary), Published(files));
        new ParserTrainer(config, folder, recipe, Console.Out).Run(pool, sets, feeder.Used, stop);
        return 0;
    }

    private static Formalised[] People(string corpus, string part) =>
        [.. Formalised.Of(CorpusFolder.Load(Path.Combine(corpus, part)))];

    private static Dictionary<string, WeightValues> Published(OwletFiles files) =>
        OnnxWeights.Read(files.EncoderFile).Where(weight => !MiniLm.IsAdapter(weight.Key)).ToDictionary();

    private static Dictionary<string, WeightValues>? Shipped(string? folder, ProgramVocabulary vocabulary)
    {
        if (folder is null)
        {
            return null;
        }

        string[] files = ["encoder.onnx", "parse.onnx", "spell.onnx"];
        return ParserGrowth.To(
            vocabulary.Count,
            OnnxWeights
                .Read(files.Select(file => Path.Combine(folder, file)))
                .Where(weight => MiniLm.IsAdapter(weight.Key) || ParserNet.Owns(weight.Key))
                .ToDictionary()
        );
    }

    /// <summary>Made once for a run, and kept beside its weights: what is shipped, then what else is said.</summary>
    private static ProgramVocabulary VocabularyOf(string run, string? from, ParserSource source)
    {
        string file = Path.Combine(run, "programs.txt");
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(run);
            IReadOnlyList<string> words = source.Vocabulary(DrawnForVocabulary).Words;
            File.WriteAllLines(
                file,
                from is null ? words : File.ReadLines(Path.Combine(from, "programs.txt")).Union(words)
            );
        }

        return ProgramVocabulary.Parse(File.ReadLines(file));
    }

    private static ParserBatch[] Frames(ParserSource held, ProgramVocabulary vocabulary)
    {
        var random = new Random(5);
        var options = new StatementOptions { HeldOutFrames = true };
        IEnumerable<ParserSample> drawn = Enumerable
            .Range(0, int.MaxValue)
            .SelectMany(i => held.Frames((ulong)i, options, vocabulary, random));
        return Batches([.. drawn.Take(HeldStatements)]);
    }

    private static ParserBatch[] HeldPeople(
        IReadOnlyList<Formalised> people,
        ParserSource held,
        ProgramVocabulary vocabulary
    ) => Batches([.. people.Select(said => held.Sample(said.Text, said.Program, vocabulary)).OfType<ParserSample>()]);

    private static ParserBatch[] Batches(IReadOnlyList<ParserSample> samples) =>
        [.. samples.OrderBy(one => one.Length).Chunk(48).Select(chunk => new ParserBatch(chunk, blank: null))];
}
