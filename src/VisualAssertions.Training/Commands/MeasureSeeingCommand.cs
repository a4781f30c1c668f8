using System.CommandLine;
using Microsoft.ML.OnnxRuntime;
using VisualAssertions.Owlet.Reading;
using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Owlet.Sessions;
using VisualAssertions.Training.Looking;
using VisualAssertions.Training.Pages;
using VisualAssertions.Training.Questions;

namespace VisualAssertions.Training.Commands;

internal static class MeasureSeeingCommand
{
    private const int WorstPages = 12;

    public static Command Create()
    {
        var pages = new Option<DirectoryInfo>("--pages")
        {
            Description = "Folder of pages (PNG or WebP, and truth JSON).",
            Required = true,
        };
        var look = new Option<FileInfo>("--look")
        {
            Description = "The look network.",
            DefaultValueFactory = _ => new FileInfo("models/owlet/look.onnx"),
        };
        var context = new Option<FileInfo>("--context")
        {
            Description = "The context network.",
            DefaultValueFactory = _ => new FileInfo("models/owlet/context.onnx"),
        };
        var faults = new Option<DirectoryInfo?>("--faults") { Description = "Folder for pictures of the worst pages." };
        var most = new Option<int>("--most")
        {
            Description = "Most pages to take.",
            DefaultValueFactory = _ => int.MaxValue,
        };
        var read = new Option<bool>("--read") { Description = "Reads the text from the pixels instead of the truth." };
        var command = new Command(
            "measure-seeing",
            "Compares the elements seen with the truth of rendered pages; text lines come from the truth, off a little, unless --read is given."
        )
        {
            pages,
            look,
            context,
            faults,
            most,
            read,
        };
        command.SetAction(result =>
            Run(
                RenderedPages.In(result.GetRequiredValue(pages).FullName).Take(result.GetValue(most)),
                result.GetRequiredValue(look),
                result.GetRequiredValue(context),
                result.GetValue(faults),
                result.GetValue(read)
            )
        );
        return command;
    }

    private static int Run(
        IEnumerable<string> pages,
        FileInfo look,
        FileInfo context,
        DirectoryInfo? faultFolder,
        bool read
    )
    {
        using var options = new SessionOptions();
        using var session = new InferenceSession(look.FullName, options);
        using var contextSession = new InferenceSession(context.FullName, options);
        var seer = new ScreenSeer(
            new LookNetwork(session),
            new ContextNetwork(contextSession, new OwletFiles(context.DirectoryName!).Encoder(threads: 1)),
            IconList.Names()
        );
        ScreenTextReader? reader = read ? new ScreenTextReader(ModelFolder.Find()) : null;
        var scores = new SeeingScores();
        var faultsOf = new List<(string Page, SeeingFaults Faults)>();
        var times = new Dictionary<string, List<double>>();
        foreach (string path in pages)
        {
            PageTruth truth = PageTruth.Load(path);
            Screenshot picture = Screenshot.Load(RenderedPages.PictureOf(path));
            IReadOnlyList<TextLine> lines = reader is null
                ? SimulatedLines.Of(truth, new Random((int)truth.Seed))
                : [.. reader.Read(picture).Lines.Select(line => line.Line)];
            Seen seen = seer.See(picture, lines);
            faultsOf.Add((path, scores.Add(truth, picture, seen.Screen)));
            foreach (PhaseTime phase in seen.Phases)
            {
                (times.TryGetValue(phase.Phase, out var list) ? list : times[phase.Phase] = []).Add(phase.Milliseconds);
            }
        }

        Console.WriteLine($"{faultsOf.Count} pages");
        Console.Write(scores.Table());
        foreach ((string phase, List<double> milliseconds) in times)
        {
            Console.WriteLine($"{phase} p50 {milliseconds.Order().ElementAt(milliseconds.Count / 2):F0} ms");
        }

        DrawWorst(faultsOf, faultFolder);
        return 0;
    }

    private static void DrawWorst(List<(string Page, SeeingFaults Faults)> pages, DirectoryInfo? folder)
    {
        if (folder is null)
        {
            return;
        }

        folder.Create();
        foreach (
            (string page, SeeingFaults faults) in pages.OrderByDescending(page => page.Faults.Count).Take(WorstPages)
        )
        {
            string picture = RenderedPages.PictureOf(page);
            FaultPicture.Write(
                Path.Combine(folder.FullName, Path.GetFileNameWithoutExtension(picture) + ".png"),
                Screenshot.Load(picture),
                faults
            );
        }
    }
}
