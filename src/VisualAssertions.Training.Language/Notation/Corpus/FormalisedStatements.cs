namespace VisualAssertions.Training.Language.Notation;

/// <summary>What people wrote about pictures, formalised: statements with the writer's truth and the program's grounding.</summary>
public static class FormalisedStatements
{
    /// <summary>Only statements of which writer and program agree; frames are called <c>human.ROLE</c>.</summary>
    public static IEnumerable<(PageTruth Page, Statement Statement)> Read(string statements, string truthFolder)
    {
        var scenes = new SceneFolder(truthFolder);
        foreach (string json in File.ReadLines(statements).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            CheckedLine line = CheckedLine.Of(json, scenes.Find);
            if (line is { Outcome: Outcome.Agree or Outcome.Free, Line: { } written, Judgement: { } judged })
            {
                yield return (scenes.Find(written.Picture)!.Page, Of(written, judged));
            }
        }
    }

    private static Statement Of(CorpusLine line, Judgement judged) =>
        new()
        {
            Text = line.Text,
            Category = Enum.Parse<AssertionCategory>(line.Category, ignoreCase: true),
            Truth = judged.Truth,
            Frame = "human." + (line.Role.Length > 0 ? line.Role : "unknown"),
            Grounding = judged.Grounding,
        };
}

/// <summary>Page truths of a folder, by the names of their pictures, each read once.</summary>
internal sealed class SceneFolder(string folder)
{
    private readonly Dictionary<string, Scene?> scenes = [];

    /// <summary>Null where the folder has no truth of the picture.</summary>
    public Scene? Find(string picture)
    {
        string name = Path.GetFileNameWithoutExtension(picture);
        if (!scenes.TryGetValue(name, out Scene? scene))
        {
            string path = Path.Combine(folder, name + ".json");
            scene = File.Exists(path) ? Scene.Of(PageTruth.Load(path)) : null;
            scenes[name] = scene;
        }

        return scene;
    }
}
