using System.CommandLine;
using VisualAssertions;
using VisualAssertions.Training.Commands;

var root = new RootCommand("Trains and exports Owlet.");

// One static class in Commands/ for each command; one line here for each class, in the order of the pipeline.
root.Subcommands.Add(TorchCommand.Create());
root.Subcommands.Add(PhotosCommand.Create());
root.Subcommands.Add(PagesCommand.Create());
root.Subcommands.Add(CandidatesCommand.Create());
root.Subcommands.Add(ExportMiniLmCommand.Create());
root.Subcommands.Add(HalveCommand.Create());
root.Subcommands.Add(IconSheetsCommand.Create());
root.Subcommands.Add(CropsCommand.Create());
root.Subcommands.Add(TrainLookCommand.Create());
root.Subcommands.Add(PerceiveCommand.Create());
root.Subcommands.Add(TrainContextCommand.Create());
root.Subcommands.Add(TrainQuestionsCommand.Create());
root.Subcommands.Add(TrainParserCommand.Create());
root.Subcommands.Add(ExportParserCommand.Create());
root.Subcommands.Add(MeasureParserCommand.Create());
root.Subcommands.Add(MeasureQuestionsCommand.Create());
root.Subcommands.Add(MeasureSeeingCommand.Create());
root.Subcommands.Add(ExportQuestionsCommand.Create());
root.Subcommands.Add(LabelsCommand.Create());
root.Subcommands.Add(CorpusCommand.Create());
root.Subcommands.Add(CalibrateCommand.Create());
root.Subcommands.Add(HashModelsCommand.Create());

try
{
    return await root.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
catch (VisualAssertException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return e.Trouble == Trouble.Environment ? 3 : 2;
}
