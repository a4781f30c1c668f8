using System.CommandLine;
using VisualAssertions.Training.Language.Notation;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Commands;

/// <summary><c>corpus</c>: helps to formalise what people wrote about pictures, and checks it.</summary>
internal static class CorpusCommand
{
    public static Command Create() =>
        new("corpus", "Formalises statements that people wrote about pictures.") { Regions(), Check() };

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
}
