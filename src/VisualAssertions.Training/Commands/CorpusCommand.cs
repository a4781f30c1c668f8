using System.CommandLine;
using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Language.Checking;
using VisualAssertions.Training.Pages;
using VisualAssertions.Training.Parsing;
using VisualAssertions.Training.Questions;

namespace VisualAssertions.Training.Commands;

/// <summary><c>corpus</c>: helps to formalise what people wrote about pictures, and checks it.</summary>
internal static class CorpusCommand
{
    public static Command Create() =>
        new("corpus", "Formalises statements that people wrote about pictures.")
        {
            Regions(),
            Check(),
            Spell(),
            Labels(),
            Structure(),
        };

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

    private static Command Spell()
    {
        var statements = new Option<string>("--statements")
        {
            Required = true,
            Description = "JSONL of statements of imagined screens, with text, program and author.",
        };
        var models = new Option<string>("--models")
        {
            DefaultValueFactory = _ => "models/owlet",
            Description = "Folder with vocab.txt and programs.txt.",
        };
        var command = new Command("spell", "Tells which programs can't be written from their statements alone.")
        {
            statements,
            models,
        };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetValue(models)!;
            var check = new SpellingCheck(
                WordPieces.Load(Path.Combine(folder, "vocab.txt")),
                ProgramVocabulary.Parse(File.ReadLines(Path.Combine(folder, "programs.txt")))
            );
            return check.Run(parsed.GetValue(statements)!, Console.Out) ? 0 : 1;
        });
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

    private static Command Structure()
    {
        var part = new Option<string>("--part")
        {
            Required = true,
            Description = "Folder of a part of the corpus, or of page truths alone.",
        };
        var perceived = new Option<string?>("--perceived")
        {
            Description = "Folder of what Owlet saw of these pages (perceive); without it they are seen perfectly.",
        };
        var simulated = new Option<bool>("--simulated")
        {
            Description = "Boxes, kinds and states as seen in training.",
        };
        var trueStructure = new Option<bool>("--true-structure")
        {
            Description = "What was seen, belonging together as it truly does.",
        };
        var worlds = new Option<int>("--worlds")
        {
            Description = "Judge what was seen on so many pages drawn by chance instead of on the likeliest.",
        };
        var tell = new Option<bool>("--tell") { Description = "Tell each statement that is judged differently." };
        var command = new Command("structure", "Measures what is inferred of pages and what programs say of it.")
        {
            part,
            perceived,
            simulated,
            trueStructure,
            worlds,
            tell,
        };
        command.SetAction(parsed =>
        {
            string? folder = parsed.GetValue(perceived);
            bool perfect = folder is null && !parsed.GetValue(simulated);
            Func<PageTruth, SeenPicture, InferredPage?> see = perfect
                ? InferredPage.OfPerfectSight
                : Sight(folder, parsed.GetValue(trueStructure), parsed.GetValue(worlds));
            StructureCheck.Run(parsed.GetValue(part)!, see, perfect, parsed.GetValue(tell), Console.Out);
            return 0;
        });
        return command;
    }

    private static Func<PageTruth, SeenPicture, InferredPage?> Sight(string? perceived, bool trueStructure, int worlds)
    {
        var real = PerceivedPages.Open(perceived);
        var drawn = new SimulatedPerception(new PerceptionNoise());
        return (page, picture) =>
            (perceived is null ? drawn.See(page, new Random(page.Elements.Count)) : real.Find(page)) is not { } seen
                ? null
            : trueStructure ? InferredPage.OfTrueStructure(page, picture, seen.Elements, seen.PlaceOf)
            : InferredPage.OfSeen(page, picture, seen.Elements, seen.PlaceOf).With(worlds, picture, seen.Elements);
    }
}
