using System.CommandLine;
using System.Diagnostics;
using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Training.Candidates;
using VisualAssertions.Training.Looking;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Commands;

/// <summary>Measures the candidate finder against the truth of rendered pages.</summary>
internal static class CandidatesCommand
{
    public static Command Create()
    {
        var pages = new Option<DirectoryInfo>("--pages")
        {
            Description = "Folder of rendered pages (PNG and truth JSON).",
            Required = true,
        };
        var most = new Option<int>("--most")
        {
            Description = "Most pages to take, evenly from the folder.",
            DefaultValueFactory = _ => 200,
        };
        var misses = new Option<int>("--misses") { Description = "How many missed elements to list." };
        var command = new Command("candidates", "Prints how many bounded elements of pages have a candidate.")
        {
            pages,
            most,
            misses,
        };
        command.SetAction(result =>
            Run(result.GetRequiredValue(pages).FullName, result.GetValue(most), result.GetValue(misses))
        );
        return command;
    }

    private static int Run(string folder, int most, int misses)
    {
        var recall = new CandidateRecall();
        string[] paths = [.. RenderedPages.In(folder)];
        int step = Math.Max(1, paths.Length / most);
        for (int i = 0; i < paths.Length; i += step)
        {
            PageTruth truth = PageTruth.Load(paths[i]);
            Screenshot picture = Screenshot.Load(Path.Combine(folder, truth.Image));
            truth = truth.WithInkBoxes(picture);
            Box[] lines = [.. truth.Elements.SelectMany(element => element.Lines).Select(line => line.Box)];
            var watch = Stopwatch.StartNew();
            IReadOnlyList<Candidate> found = CandidateFinder.Find(picture, lines);
            recall.Add(Path.GetFileNameWithoutExtension(paths[i]), truth, found, watch.Elapsed.TotalMilliseconds);
        }

        foreach (Miss miss in recall.Misses.Take(misses))
        {
            Console.WriteLine(miss);
        }

        Console.Write(recall.Table());
        return 0;
    }
}
