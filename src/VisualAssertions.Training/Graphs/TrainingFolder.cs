using System.Text.Json;

namespace VisualAssertions.Training.Graphs;

/// <summary>Where a run keeps its state, so that it can be cut off and go on: weights, their average, and the clock.</summary>
/// <param name="path">The folder.</param>
/// <param name="seed">Of weights that neither the folder nor the start has.</param>
/// <param name="start">Weights to begin from while the folder is empty; null for none.</param>
/// <param name="frozen">Weights that stay as they are and are not kept in the folder; null for none.</param>
internal sealed class TrainingFolder(
    string path,
    ulong seed,
    IReadOnlyDictionary<string, WeightValues>? start = null,
    IReadOnlyDictionary<string, WeightValues>? frozen = null
)
{
    private string WeightsFile => Path.Combine(path, "weights.safetensors");
    private string AverageFile => Path.Combine(path, "average.safetensors");
    private string ClockFile => Path.Combine(path, "clock.json");

    public WeightStore LoadWeights() => LoadOrNew(WeightsFile);

    public WeightStore LoadAverage() => LoadOrNew(AverageFile);

    public RunClock LoadClock(double minutes) =>
        new(
            minutes,
            File.Exists(ClockFile)
                ? JsonSerializer.Deserialize<RunClock.Past>(File.ReadAllText(ClockFile))!
                : new RunClock.Past(0, 0, 0)
        );

    public void Save(WeightStore weights, WeightStore average, RunClock clock)
    {
        Directory.CreateDirectory(path);
        weights.Save(WeightsFile);
        average.Save(AverageFile);
        File.WriteAllText(ClockFile, JsonSerializer.Serialize(clock.Now()));
    }

    private WeightStore LoadOrNew(string file)
    {
        var store = new WeightStore(seed);
        if (File.Exists(file))
        {
            store.Load(file);
        }
        else if (start is not null)
        {
            store.Load(start);
        }

        if (frozen is not null)
        {
            Freeze(store, frozen);
        }

        return store;
    }

    private static void Freeze(WeightStore store, IReadOnlyDictionary<string, WeightValues> weights)
    {
        foreach (string name in weights.Keys)
        {
            store.Freeze(name);
        }

        store.Load(weights);
    }
}
