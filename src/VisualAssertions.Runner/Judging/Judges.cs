using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>What looks at each case: the run's own, or the model that its spec names; each is loaded once.</summary>
internal sealed class Judges
{
    private readonly Dictionary<string, IScreenJudge> loaded = [];
    private readonly IScreenJudge own;

    private Judges(IScreenJudge own) => this.own = own;

    /// <summary>Loads all that the cases ask for.</summary>
    /// <param name="cases">About to be run.</param>
    /// <param name="own">Of the run; stands for its name too.</param>
    /// <param name="load">From a folder; null: no other can be loaded.</param>
    /// <exception cref="VisualAssertException">A model is neither the run's own nor in such a folder, or cannot be loaded.</exception>
    public static Judges Load(IEnumerable<SpecCase> cases, IScreenJudge own, Func<string, IScreenJudge>? load)
    {
        var judges = new Judges(own);
        foreach (SpecCase specCase in cases.Where(one => !judges.IsOwn(one)))
        {
            string folder = FolderOf(specCase);
            if (!Directory.Exists(folder) || load is null)
            {
                throw RunErrors.NoModel(specCase, own.Name, folder);
            }

            if (!judges.loaded.ContainsKey(folder))
            {
                judges.loaded[folder] = load(folder);
            }
        }

        return judges;
    }

    public IScreenJudge Of(SpecCase specCase) => IsOwn(specCase) ? own : loaded[FolderOf(specCase)];

    /// <summary>Null where the run's own looks.</summary>
    public IScreenJudge? Other(SpecCase specCase) => IsOwn(specCase) ? null : Of(specCase);

    private bool IsOwn(SpecCase specCase) => specCase.Test.Judge.Model is not { } model || model == own.Name;

    /// <summary>Paths count from the spec.</summary>
    private static string FolderOf(SpecCase specCase) =>
        Path.GetFullPath(specCase.Test.Judge.Model!, Path.GetDirectoryName(Path.GetFullPath(specCase.File.Path))!);
}
