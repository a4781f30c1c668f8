using System.CommandLine;
using System.Globalization;
using VisualAssertions.Capture;
using VisualAssertions.Training.Looking;
using VisualAssertions.Training.Pages.Icons;

namespace VisualAssertions.Training.Commands;

internal static class IconSheetsCommand
{
    public static Command Create()
    {
        var output = new Option<DirectoryInfo>("--out")
        {
            Description = "Folder of pictures and truths.",
            Required = true,
        };
        var count = new Option<int>("--count") { Description = "How many sheets.", DefaultValueFactory = _ => 60 };
        var kits = new Option<DirectoryInfo>("--kits-folder")
        {
            Description = "Holds node_modules with the icon sets.",
            DefaultValueFactory = _ => new DirectoryInfo(".artifacts/kits"),
        };
        var command = new Command("icon-sheets", "Renders pages full of icons of the training sets.")
        {
            output,
            count,
            kits,
        };
        command.SetAction(
            async (result, cancel) =>
            {
                await RunAsync(
                    result.GetRequiredValue(output),
                    result.GetValue(count),
                    IconCatalog.Load(result.GetRequiredValue(kits).FullName).Train,
                    cancel
                );
                return 0;
            }
        );
        return command;
    }

    private static async Task RunAsync(
        DirectoryInfo output,
        int count,
        IReadOnlyList<IconSet> sets,
        CancellationToken cancel
    )
    {
        output.Create();
        var capture = new PageCapture(new CaptureOptions { Width = IconSheet.Width, Height = IconSheet.Height });
        for (int i = 0; i < count; i++)
        {
            var sheet = new IconSheet(sets, (ulong)i);
            string path = Path.Combine(output.FullName, "icons-" + i.ToString("D4", CultureInfo.InvariantCulture));
            await File.WriteAllTextAsync(path + ".html", sheet.Html, cancel);
            CapturedPage page = await capture.CaptureAsync(new Uri(path + ".html"), cancel);
            await File.WriteAllBytesAsync(path + ".png", page.Screenshot.EncodePng(), cancel);
            sheet.Truth(Path.GetFileName(path) + ".png").Save(path + ".json");
            File.Delete(path + ".html");
        }

        Console.WriteLine($"{count} sheets of icons in {output.FullName}");
    }
}
