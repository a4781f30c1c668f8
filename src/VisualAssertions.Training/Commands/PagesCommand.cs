using System.CommandLine;
using VisualAssertions.Training.Pages.Rendering;

namespace VisualAssertions.Training.Commands;

/// <summary><c>pages</c>: renders pages with their truth, from where an earlier run stopped.</summary>
internal static class PagesCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--out") { Description = "folder of the pictures and truths", Required = true };
        var count = new Option<int>("--count")
        {
            Description = "how many pictures the folder shall hold in the end",
            Required = true,
        };
        var seed = new Option<ulong>("--seed") { Description = "first seed", DefaultValueFactory = _ => 1 };
        var split = new Option<PageSplit>("--split") { Description = "which kits, screens and icon sets" };
        var kits = new Option<string>("--kits")
        {
            Description = "only these kits, separated by commas",
            DefaultValueFactory = _ => "",
        };
        var screens = new Option<string>("--screens")
        {
            Description = "only these screen types",
            DefaultValueFactory = _ => "",
        };
        var source = new Option<PageSource?>("--source")
        {
            Description = "only pages of the grammar over kits, or only whole screens written by hand",
        };
        var whole = new Option<string?>("--whole-folder")
        {
            Description = "reads the whole screens from this folder, to try them without a build",
        };
        var drafts = new Option<string?>("--kit-drafts")
        {
            Description = "reads kits (*.kit) from this folder too, to try them without a build",
        };
        var baseOnly = new Option<bool>("--base-only")
        {
            Description = "only the base page of each seed, to look at screens quickly",
        };
        var folder = new Option<string>("--kits-folder")
        {
            Description = "holds node_modules with the kits and icon sets",
            DefaultValueFactory = _ => ".artifacts/kits",
        };
        var command = new Command("pages", "Renders pages of the allowed kits and reads their truth from the DOM.")
        {
            output,
            count,
            seed,
            split,
            kits,
            screens,
            source,
            whole,
            drafts,
            baseOnly,
            folder,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                var options = new RenderOptions
                {
                    KitsFolder = parsed.GetValue(folder)!,
                    Split = parsed.GetValue(split),
                    Kits = Names(parsed.GetValue(kits)!),
                    Source = parsed.GetValue(source),
                    BaseOnly = parsed.GetValue(baseOnly),
                    WholeFolder = parsed.GetValue(whole),
                    KitDrafts = parsed.GetValue(drafts),
                    Screens = Names(parsed.GetValue(screens)!),
                };
                await new PageRenderer(Console.Out).RenderAsync(
                    parsed.GetValue(output)!,
                    parsed.GetValue(seed),
                    parsed.GetValue(count),
                    options,
                    cancel
                );
                return 0;
            }
        );
        return command;
    }

    private static string[] Names(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
