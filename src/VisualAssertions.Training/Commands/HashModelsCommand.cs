using System.CommandLine;
using VisualAssertions.Owlet.Sessions;

namespace VisualAssertions.Training.Commands;

internal static class HashModelsCommand
{
    public static Command Create()
    {
        var folder = new Option<DirectoryInfo>("--models")
        {
            Description = "The folder of model files.",
            DefaultValueFactory = _ => new DirectoryInfo("models"),
        };
        var command = new Command("hash-models", "Writes SHA256SUMS of the model files, after an export.") { folder };
        command.SetAction(said => new ModelFolder(said.GetValue(folder)!.FullName).WriteSums());
        return command;
    }
}
