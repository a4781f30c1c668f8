using System.Xml.Linq;

namespace VisualAssertions.Architecture.Tests;

/// <summary>The projects of src/ as their project files tell.</summary>
internal sealed class Solution
{
    private Solution(string root, IReadOnlyDictionary<string, Project> projects) => (Root, Projects) = (root, projects);

    public string Root { get; }
    public IReadOnlyDictionary<string, Project> Projects { get; }

    internal sealed record Project(string Name, IReadOnlyList<string> References, IReadOnlyList<string> Packages);

    public static Solution Load()
    {
        string root = FindRoot();
        var projects = Directory
            .EnumerateFiles(Path.Combine(root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(Read)
            .ToDictionary(project => project.Name);
        return new Solution(root, projects);
    }

    /// <summary>Every reference that goes against the flow: to a project that is not declared before its user.</summary>
    public static IEnumerable<string> AgainstTheFlow(IEnumerable<Project> projects, IReadOnlyList<string> flow)
    {
        var placeOf = flow.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place);
        foreach (Project project in projects)
        {
            if (!placeOf.TryGetValue(project.Name, out int own))
            {
                yield return $"{project.Name} has no place in the flow";
                continue;
            }

            foreach (
                string reference in project.References.Where(name =>
                    placeOf.GetValueOrDefault(name, int.MaxValue) >= own
                )
            )
            {
                yield return $"{project.Name} refers to {reference}, which comes after it";
            }
        }
    }

    private static Project Read(string path)
    {
        XDocument document = XDocument.Load(path);
        IReadOnlyList<string> Includes(string element) =>
            [.. document.Descendants(element).Select(item => (string)item.Attribute("Include")!)];
        return new Project(
            Path.GetFileNameWithoutExtension(path),
            [
                .. Includes("ProjectReference")
                    .Select(include => Path.GetFileNameWithoutExtension(include.Replace('\\', '/'))),
            ],
            Includes("PackageReference")
        );
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "VisualAssert.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException("VisualAssert.sln is in no folder above the tests.");
    }
}
