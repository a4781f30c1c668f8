using VisualAssertions.Training.Pages.Rendering;

namespace VisualAssertions.Training.Pages;

/// <summary>The command <c>pages</c> of the training program.</summary>
public static class PagesCommand
{
    public const string Usage =
        "pages --out DIR --count N [--seed S] [--split train|validation] [--kits a,b] [--screens a,b] [--kits-folder DIR]";

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter log, CancellationToken cancel)
    {
        var options = new Dictionary<string, string>();
        for (int i = 0; i + 1 < arguments.Count; i += 2)
        {
            options[arguments[i].TrimStart('-')] = arguments[i + 1];
        }

        if (
            !options.TryGetValue("out", out string? folder)
            || !int.TryParse(options.GetValueOrDefault("count"), out int count)
        )
        {
            throw new VisualAssertException($"'pages' needs --out and --count.\nusage: {Usage}", Trouble.Usage);
        }

        string[] names(string option) =>
            options.GetValueOrDefault(option, "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        var render = new RenderOptions
        {
            KitsFolder = options.GetValueOrDefault("kits-folder", ".artifacts/kits"),
            Split = options.GetValueOrDefault("split") == "validation" ? PageSplit.Validation : PageSplit.Train,
            Kits = names("kits"),
            Screens = names("screens"),
        };
        ulong seed = ulong.TryParse(options.GetValueOrDefault("seed"), out ulong first) ? first : 1;
        await new PageRenderer(log).RenderAsync(folder, seed, count, render, cancel);
        return 0;
    }
}
