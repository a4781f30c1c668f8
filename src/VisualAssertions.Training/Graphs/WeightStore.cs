using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Graphs;

/// <summary>
/// The named weights of a network while it trains. A weight that is not there yet is drawn from the seed and its name, so that
/// its beginning depends neither on the order of use nor on the machine.
/// </summary>
public sealed class WeightStore(ulong seed = 0) : IDisposable
{
    private readonly SortedDictionary<string, Parameter> _weights = new(StringComparer.Ordinal);
    private readonly List<string> _frozen = [];

    public IReadOnlyDictionary<string, Parameter> All => _weights;

    /// <summary>What an optimizer should move: everything that is not frozen. Run the forward once before, since weights are made at first use.</summary>
    public IEnumerable<Parameter> Trainable => _weights.Values.Where(weight => weight.requires_grad);

    public long Count => _weights.Values.Sum(weight => weight.numel());

    /// <summary>Keeps every weight whose name begins so as it is, those made or loaded later included.</summary>
    public void Freeze(string prefix)
    {
        _frozen.Add(prefix);
        foreach (var (name, weight) in _weights)
        {
            weight.requires_grad = !IsFrozen(name);
        }
    }

    /// <summary>Copies a file's weights in, those with the prefix only; replaces values of weights that exist already.</summary>
    public void Load(string safetensors, string prefix = "") => Load(SafeTensors.Read(safetensors), prefix);

    public void Load(IReadOnlyDictionary<string, WeightValues> values, string prefix = "")
    {
        foreach (var (name, value) in values.Where(value => value.Key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            Put(name, value);
        }
    }

    /// <summary>Writes everything that is not frozen.</summary>
    public void Save(string safetensors, bool half = false) =>
        SafeTensors.Write(safetensors, Copies(_weights.Where(weight => !IsFrozen(weight.Key))), half);

    /// <summary>A copy of all values, as the ONNX back end takes them.</summary>
    public Dictionary<string, WeightValues> Values() => Copies(_weights);

    internal Parameter Get(string name, long[] shape, Init init)
    {
        if (!_weights.TryGetValue(name, out var weight))
        {
            weight = Put(name, new WeightValues(shape, init.Draw(shape, seed, name)));
        }
        WeightErrors.RequireShape(name, weight.shape, shape);
        return weight;
    }

    public void Dispose()
    {
        foreach (var weight in _weights.Values)
        {
            weight.Dispose();
        }
        _weights.Clear();
    }

    private Parameter Put(string name, WeightValues value)
    {
        using var scope = NewDisposeScope();
        var tensor = torch.tensor(value.Values, value.Shape);
        if (_weights.TryGetValue(name, out var weight))
        {
            WeightErrors.RequireShape(name, value.Shape, weight.shape);
            using var still = no_grad();
            weight.copy_(tensor);
            return weight;
        }
        var made = new Parameter(tensor, !IsFrozen(name));
        made.DetachFromDisposeScope();
        return _weights[name] = made;
    }

    private static Dictionary<string, WeightValues> Copies(IEnumerable<KeyValuePair<string, Parameter>> weights) =>
        weights.ToDictionary(
            weight => weight.Key,
            weight => new WeightValues([.. weight.Value.shape], weight.Value.data<float>().ToArray())
        );

    private bool IsFrozen(string name) => _frozen.Exists(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
}
