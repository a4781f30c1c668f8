using System.CommandLine;
using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Language.Checking;
using VisualAssertions.Training.Pages;
using VisualAssertions.Training.Questions;

namespace VisualAssertions.Training.Commands;

/// <summary><c>corpus</c>: helps to formalise what people wrote about pictures, and checks it.</summary>
internal static class CorpusCommand
{
    public static Command Create() =>
        new("corpus", "Formalises statements that people wrote about pictures.") { Regions(), Check(), Labels() };

    private static Command Regions()
    {
        var truth = new Option<string[]>("--truth")
        {
            Required = true,
            AllowMultipleArgumentsPerToken = true,
            Description = "Truth files of pages.",
        };
        var command = new Command("regions", "Prints the elements of a page with their ids, one a line.") { truth };
        command.SetAction(parsed =>
        {
            foreach (string path in parsed.GetValue(truth)!)
            {
                Console.Write(RegionSheet.Of(PageTruth.Load(path)));
            }

            return 0;
        });
        return command;
    }

    private static Command Check()
    {
        var statements = new Option<string>("--statements")
        {
            Required = true,
            Description = "JSONL of statements with picture, role, text, truth, category and program.",
        };
        var truth = new Option<string>("--truth") { Required = true, Description = "Folder of the pages' truths." };
        var all = new Option<bool>("--all") { Description = "Tell what is grounded for every statement." };
        var command = new Command("check", "Tells mistakes in programs and where writer and program differ.")
        {
            statements,
            truth,
            all,
        };
        command.SetAction(parsed =>
            CorpusCheck.Run(parsed.GetValue(statements)!, parsed.GetValue(truth)!, parsed.GetValue(all), Console.Out)
                ? 0
                : 1
        );
        return command;
    }

    private static Command Labels()
    {
        var part = new Option<string>("--part")
        {
            Required = true,
            Description = "Folder of a part of the corpus: training, validation or test.",
        };
        var output = new Option<string>("--out") { Required = true, Description = "Folder to write." };
        var command = new Command("labels", "Writes a part as a folder for bench, with true regions beside.")
        {
            part,
            output,
        };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetValue(part)!;
            using var labels = new LabelFolderWriter(parsed.GetValue(output)!);
            foreach (CorpusPage page in CorpusFolder.Load(folder))
            {
                labels.Write(page.Page, folder, page.AsWritten(), statement => statement.Frame.Split(':')[0]);
            }

            return 0;
        });
        return command;
    }
}
