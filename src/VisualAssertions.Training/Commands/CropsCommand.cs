using System.CommandLine;
using System.Diagnostics;
using VisualAssertions.Training.Looking;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Commands;

internal static class CropsCommand
{
    public static Command Create()
    {
        var pages = new Option<DirectoryInfo>("--pages")
        {
            Description = "Folder of pages (PNG or WebP, and truth JSON).",
            Required = true,
        };
        var output = new Option<FileInfo>("--out") { Description = "File of crops to write.", Required = true };
        var most = new Option<int>("--most")
        {
            Description = "Most pages to take.",
            DefaultValueFactory = _ => int.MaxValue,
        };
        var threads = new Option<int>("--threads") { Description = "Threads to use.", DefaultValueFactory = _ => 2 };
        var command = new Command("crops", "Cuts rendered pages into labelled crops for train-look.")
        {
            pages,
            output,
            most,
            threads,
        };
        command.SetAction(result =>
            Run(
                [.. RenderedPages.In(result.GetRequiredValue(pages).FullName).Take(result.GetValue(most))],
                result.GetRequiredValue(output),
                result.GetValue(threads)
            )
        );
        return command;
    }

    private static int Run(string[] pages, FileInfo output, int threads)
    {
        var watch = Stopwatch.StartNew();
        var builder = new PageCrops(IconList.Names());
        (int elements, int found, int crops) = (0, 0, 0);
        using (var writer = new CropFile.Writer(output.FullName))
        {
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
            Parallel.For(
                0,
                pages.Length,
                parallel,
                i =>
                {
                    PageTruth truth = PageTruth.Load(pages[i]);
                    Screenshot picture = Screenshot.Load(RenderedPages.PictureOf(pages[i]));
                    CropCounts one = builder.Write(writer, truth, picture, i);
                    Interlocked.Add(ref elements, one.Elements);
                    Interlocked.Add(ref found, one.Found);
                    Interlocked.Add(ref crops, one.Crops);
                }
            );
        }

        Console.WriteLine(
            $"{pages.Length} pages, {elements} elements of which {(double)found / Math.Max(1, elements):P1} have a candidate, "
                + $"{crops} crops in {watch.Elapsed.TotalSeconds:F0} s: {output.FullName}"
        );
        return 0;
    }
}
