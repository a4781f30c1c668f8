using System.CommandLine;
using VisualAssertions.Owlet;
using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Owlet.Sessions;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Looking;
using VisualAssertions.Training.Pages;
using VisualAssertions.Training.Questions;

namespace VisualAssertions.Training.Commands;

/// <summary>Sees rendered pages with the models as they are, for train-questions and train-context. Goes on where it was cut off.</summary>
internal static class PerceiveCommand
{
    public static Command Create()
    {
        var pages = new Option<string>("--pages")
        {
            Required = true,
            Description = "Folder of pages (PNG or WebP, and truth JSON).",
        };
        var output = new Option<string>("--out") { Required = true, Description = "Folder to write." };
        var models = new Option<string?>("--models") { Description = "The folder of model files." };
        var most = new Option<int>("--most")
        {
            DefaultValueFactory = _ => int.MaxValue,
            Description = "Most pages to take, those with low variant numbers first.",
        };
        var alone = new Option<bool>("--alone")
        {
            Description = "Elements as they are seen one at a time, for train-context.",
        };
        var told = new Option<bool>("--told-lines")
        {
            Description = "Text lines of the truth, as look's training has them, instead of reading: much faster.",
        };
        var seen = new Option<string?>("--seen")
        {
            Description = "Folder of what was seen with --alone: only the context network is run again.",
        };
        var threads = new Option<int>("--threads") { DefaultValueFactory = _ => 1, Description = "Threads to use." };
        var command = new Command("perceive", "Keeps what Owlet sees on rendered pages.")
        {
            pages,
            output,
            models,
            most,
            alone,
            told,
            seen,
            threads,
        };
        command.SetAction(
            (parsed, stop) =>
            {
                var options = new OwletOptions
                {
                    Models = parsed.GetValue(models),
                    Threads = parsed.GetValue(threads),
                    Device = ComputeDevice.Cpu,
                    InContext = !parsed.GetValue(alone),
                };
                IEnumerable<string> files = RenderedPages
                    .In(parsed.GetValue(pages)!)
                    .OrderBy(path => Path.GetFileNameWithoutExtension(path).Split('-')[^1], StringComparer.Ordinal)
                    .Take(parsed.GetValue(most));
                Run(
                    See(options, parsed.GetValue(told), parsed.GetValue(seen), stop),
                    files,
                    parsed.GetValue(output)!,
                    stop
                );
                return Task.FromResult(0);
            }
        );
        return command;
    }

    /// <summary>The elements of a picture, given its truth's file.</summary>
    private static Func<string, Screenshot, IReadOnlyList<Element>?> See(
        OwletOptions options,
        bool told,
        string? seen,
        CancellationToken stop
    )
    {
        if (seen is null && !told)
        {
            OwletModel owlet = OwletModel.Load(options);
            return (_, picture) => owlet.See(picture, stop).Screen.Elements;
        }

        ModelFolder models = options.Models is null ? ModelFolder.Find() : new ModelFolder(options.Models);
        var sessions = new OwletSessions(models, options.Device, options.Threads);
        var context = new ContextNetwork(
            sessions.Open("owlet/context.onnx"),
            new SentenceEncoder(sessions.Open("owlet/encoder.onnx"), WordPieces.Load(models.File("owlet/vocab.txt")))
        );
        if (seen is not null)
        {
            return (file, picture) =>
                Path.Combine(seen, Path.GetFileName(file)) is var alone && File.Exists(alone)
                    ?
                    [
                        .. context
                            .Judge(PerceivedPages.Load(alone).Elements, picture.Width, picture.Height)
                            .Where(ScreenSeer.IsSure),
                    ]
                    : null;
        }

        var look = new LookNetwork(sessions.Open("owlet/look.onnx"));
        var seer = new ScreenSeer(look, options.InContext ? context : null, IconList.Names());
        return (file, picture) => seer.See(picture, Lines(file)).Screen.Elements;
    }

    private static IReadOnlyList<TextLine> Lines(string file)
    {
        PageTruth truth = PageTruth.Load(file);
        return SimulatedLines.Of(truth, new Random((int)truth.Seed));
    }

    private static void Run(
        Func<string, Screenshot, IReadOnlyList<Element>?> see,
        IEnumerable<string> files,
        string output,
        CancellationToken stop
    )
    {
        Directory.CreateDirectory(output);
        int done = 0;
        foreach (string file in files.TakeWhile(_ => !stop.IsCancellationRequested))
        {
            string path = Path.Combine(output, Path.GetFileName(file));
            Screenshot picture = Screenshot.Load(RenderedPages.PictureOf(file));
            if (!File.Exists(path) && see(file, picture) is { } seen)
            {
                PerceivedPages.Save(path, new(seen, TruthPlaces.Of(PageTruth.Load(file), picture, seen)));
                done++;
            }
        }

        Console.WriteLine($"{output}: {done} pages");
    }
}
