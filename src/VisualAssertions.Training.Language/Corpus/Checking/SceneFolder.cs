using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Training.Language.Checking;

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
