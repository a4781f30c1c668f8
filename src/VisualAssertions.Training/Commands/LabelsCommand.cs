using System.CommandLine;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Pages;
using VisualAssertions.Training.Questions;

namespace VisualAssertions.Training.Commands;

/// <summary>Writes rendered pages with statements of held-out frames as a folder that <c>bench</c> and <c>calibrate</c> take.</summary>
internal static class LabelsCommand
{
    public static Command Create()
    {
        var pages = new Option<string>("--pages")
        {
            Required = true,
            Description = "Folder of pages rendered on held-out kits.",
        };
        var output = new Option<string>("--out") { Required = true, Description = "Folder to write." };
        var count = new Option<int>("--count")
        {
            DefaultValueFactory = _ => 60,
            Description = "Most pages to take, spread over the folder.",
        };
        var statements = new Option<int>("--statements")
        {
            DefaultValueFactory = _ => 16,
            Description = "Statements a page.",
        };
        var command = new Command("labels", "Writes pages and statements as a folder for bench.")
        {
            pages,
            output,
            count,
            statements,
        };
        command.SetAction(parsed =>
            Run(parsed.GetValue(pages)!, parsed.GetValue(output)!, parsed.GetValue(count), parsed.GetValue(statements))
        );
        return command;
    }

    private static int Run(string folder, string output, int count, int statements)
    {
        var writer = new StatementWriter(FrameLibrary.BuiltIn);
        IReadOnlyList<PageTruth> pages = PageSet.Open(folder).Spread(count);
        using var labels = new LabelFolderWriter(output);
        for (int i = 0; i < pages.Count; i++)
        {
            PageTruth page = pages[i];
            var options = new StatementOptions { HeldOutFrames = true };
            labels.Write(page, folder, writer.Write(page, statements, (ulong)i, options), _ => page.Kit);
        }

        Console.WriteLine($"{output}: {pages.Count} pages");
        return 0;
    }
}
