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
            Description = "Folder of rendered pages (PNG and truth JSON).",
            Required = true,
        };
        var output = new Option<FileInfo>("--out") { Description = "File of crops to write.", Required = true };
        var most = new Option<int>("--most")
        {
            Description = "Most pages to take.",
            DefaultValueFactory = _ => int.MaxValue,
        };
        var command = new Command("crops", "Cuts rendered pages into labelled crops for train-look.")
        {
            pages,
            output,
            most,
        };
        command.SetAction(result =>
            Run(result.GetRequiredValue(pages), result.GetRequiredValue(output), result.GetValue(most))
        );
        return command;
    }

    private static int Run(DirectoryInfo pages, FileInfo output, int most)
    {
        var watch = Stopwatch.StartNew();
        var builder = new PageCrops(IconList.Names());
        (int elements, int found, int crops, int count) = (0, 0, 0, 0);
        using (var writer = new CropFile.Writer(output.FullName))
        {
            foreach (string path in RenderedPages.In(pages.FullName).Take(most))
            {
                PageTruth truth = PageTruth.Load(path);
                Screenshot picture = Screenshot.Load(Path.Combine(pages.FullName, truth.Image));
                CropCounts one = builder.Write(writer, truth, picture, count);
                elements += one.Elements;
                found += one.Found;
                crops += one.Crops;
                count++;
            }
        }

        Console.WriteLine(
            $"{count} pages, {elements} elements of which {(double)found / Math.Max(1, elements):P1} have a candidate, "
                + $"{crops} crops in {watch.Elapsed.TotalSeconds:F0} s: {output.FullName}"
        );
        return 0;
    }
}
