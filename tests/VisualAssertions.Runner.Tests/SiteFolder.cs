namespace VisualAssertions.Runner.Tests;

/// <summary>A folder of its own with a small site and a spec; it goes with the test.</summary>
internal sealed class SiteFolder : IDisposable
{
    private const string Page = """
        <!doctype html><html lang="en"><title>Shop</title><link rel="stylesheet" href="style.css">
        <button id="pay" style="position: absolute; left: 100px; top: 60px; width: 96px; height: 32px">Pay</button>
        <input aria-label="Name" oninput="document.body.style.background = '#00ff00'">
        """;

    public SiteFolder()
    {
        Write("site/index.html", Page);
        Write("site/style.css", "body { margin: 0; background: #ffffff }");
        Write("secret.txt", "not for the site");
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("visualassert-").FullName;

    public string Site => System.IO.Path.Combine(Path, "site");

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>Writes a spec beside the site and reads it.</summary>
    public IReadOnlyList<Specs.SpecCase> Cases(string yaml, string name = "shop") =>
        CaseFilter.All.Select(SpecFiles.Read(Write($"{name}.visual.yaml", yaml)));

    public string Write(string name, string text)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
