using System.CommandLine;
using VisualAssertions.Owlet;
using VisualAssertions.Training.Looking;
using VisualAssertions.Training.Pages;
using VisualAssertions.Training.Questions;

namespace VisualAssertions.Training.Commands;

/// <summary>Sees rendered pages with the models as they are, for train-questions. Goes on where it was cut off.</summary>
internal static class PerceiveCommand
{
    public static Command Create()
    {
        var pages = new Option<string>("--pages")
        {
            Required = true,
            Description = "Folder of rendered pages (PNG and truth JSON).",
        };
        var output = new Option<string>("--out") { Required = true, Description = "Folder to write." };
        var models = new Option<string?>("--models") { Description = "The folder of model files." };
        var most = new Option<int>("--most")
        {
            DefaultValueFactory = _ => int.MaxValue,
            Description = "Most pages to take, those with low variant numbers first.",
        };
        var threads = new Option<int>("--threads") { DefaultValueFactory = _ => 1, Description = "Threads to use." };
        var command = new Command("perceive", "Keeps what Owlet sees on rendered pages.")
        {
            pages,
            output,
            models,
            most,
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
                };
                IEnumerable<string> files = RenderedPages
                    .In(parsed.GetValue(pages)!)
                    .OrderBy(path => Path.GetFileNameWithoutExtension(path).Split('-')[^1], StringComparer.Ordinal)
                    .Take(parsed.GetValue(most));
                Run(OwletModel.Load(options), files, parsed.GetValue(output)!, stop);
                return Task.FromResult(0);
            }
        );
        return command;
    }

    private static void Run(OwletModel owlet, IEnumerable<string> files, string output, CancellationToken stop)
    {
        Directory.CreateDirectory(output);
        int done = 0;
        foreach (string file in files.TakeWhile(_ => !stop.IsCancellationRequested))
        {
            string path = Path.Combine(output, Path.GetFileName(file));
            if (!File.Exists(path))
            {
                PageTruth truth = PageTruth.Load(file);
                Screenshot picture = Screenshot.Load(Path.ChangeExtension(file, ".png"));
                IReadOnlyList<Element> seen = owlet.See(picture, stop).Screen.Elements;
                PerceivedPages.Save(path, new(seen, TruthPlaces.Of(truth, picture, seen)));
            }

            done++;
        }

        Console.WriteLine($"{output}: {done} pages");
    }
}
