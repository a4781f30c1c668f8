using System.Collections.Concurrent;
using VisualAssertions.Owlet;

namespace VisualAssertions.NUnit;

/// <summary>Models that specs name by their folder; each is loaded once for all tests of the process.</summary>
internal static class SpecModels
{
    private static readonly ConcurrentDictionary<string, Lazy<IScreenJudge>> Loaded = [];

    /// <exception cref="VisualAssertException">A file of the model is missing or damaged.</exception>
    public static IScreenJudge Load(string folder) =>
        Loaded
            .GetOrAdd(folder, path => new Lazy<IScreenJudge>(() => OwletModel.Load(new OwletOptions { Models = path })))
            .Value;
}
