namespace VisualAssertions.Training.Pages.Whole;

/// <summary>The screens written by hand: those inside this assembly, or those of a folder while somebody writes them.</summary>
internal static class WholeCatalog
{
    private const string Prefix = "whole/screens/";

    public static IReadOnlyList<WholeScreen> Load(string? folder = null) =>
        folder is null
            ?
            [
                .. Data.Names(Prefix)
                    .Select(name =>
                        WholeScreen.Parse(Path.GetFileNameWithoutExtension(name[Prefix.Length..]), Data.Text(name))
                    ),
            ]
            :
            [
                .. Directory
                    .GetFiles(folder, "*.html")
                    .Order(StringComparer.Ordinal)
                    .Select(file => WholeScreen.Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file))),
            ];
}
