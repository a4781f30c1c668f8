using Microsoft.ML.OnnxRuntime;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;

namespace VisualAssertions.Training.Tests.Graphs;

public class WeightStorageTests
{
    private const int Rows = 50;
    private const int Columns = 16;

    [TestCase(WeightStorage.Float32, 4)]
    [TestCase(WeightStorage.Float16, 2)]
    [TestCase(WeightStorage.Int8Rows, 1)]
    public void A_table_takes_its_bytes_and_gives_its_values_back(WeightStorage storage, int bytesPerValue)
    {
        var table = Table();
        var model = Model(table, storage, gathered: true);
        Assert.That(model, Has.Length.InRange(Rows * Columns * bytesPerValue, Rows * Columns * bytesPerValue + 1000));
        Assert.That(Run(model), Is.EqualTo(table.Values).Using<float>((a, b) => Near(a, b, storage)));
    }

    [TestCase(WeightStorage.Float16)]
    [TestCase(WeightStorage.Int8Rows)]
    public void A_rounded_weight_can_be_used_whole(WeightStorage storage)
    {
        var table = Table();
        Assert.That(
            Run(Model(table, storage, gathered: false)),
            Is.EqualTo(table.Values).Using<float>((a, b) => Near(a, b, storage))
        );
    }

    [Test]
    public void A_row_of_zeros_stays_zero_in_int8()
    {
        var zeros = new WeightValues([Rows, Columns], new float[Rows * Columns]);
        Assert.That(Run(Model(zeros, WeightStorage.Int8Rows, gathered: true)), Is.All.Zero);
    }

    [Test]
    public void A_weight_that_the_file_lacks_is_named()
    {
        var g = new OnnxGraph(new Dictionary<string, WeightValues> { ["table"] = Table() });
        Assert.That(
            () => g.Weight("scene.bias", [4], Init.Zeros),
            Throws.TypeOf<VisualAssertException>().With.Message.StartsWith("The network wants the weight scene.bias")
        );
    }

    /// <summary>Values lie in ±4: float16 rounds by at most 2⁻¹⁰ there, int8 by half of a 127th of the row's largest.</summary>
    private static int Near(float a, float b, WeightStorage storage)
    {
        var tolerance = storage switch
        {
            WeightStorage.Float32 => 0,
            WeightStorage.Float16 => 1f / 1024,
            WeightStorage.Int8Rows => 0.51f * 4 / 127,
        };
        return Math.Abs(a - b) <= tolerance ? 0 : 1;
    }

    private static WeightValues Table()
    {
        var random = new Random(5);
        float[] values = [.. Enumerable.Range(0, Rows * Columns).Select(_ => 8 * random.NextSingle() - 4)];
        return new WeightValues([Rows, Columns], values);
    }

    private static byte[] Model(WeightValues table, WeightStorage storage, bool gathered)
    {
        var g = new OnnxGraph(new Dictionary<string, WeightValues> { ["table"] = table }, (_, _) => storage);
        var rows = g.Indices("rows", "N");
        var weight = g.Weight("table", table.Shape, Init.Zeros);
        g.Output(gathered ? g.Gather(weight, rows) : g.Multiply(weight, 1), "y", Rows, Columns);
        return g.Model.ToBytes();
    }

    private static float[] Run(byte[] model)
    {
        using var threads = new SessionOptions { IntraOpNumThreads = 1 };
        using var session = new InferenceSession(model, threads);
        using var rows = OrtValue.CreateTensorValueFromMemory(
            [.. Enumerable.Range(0, Rows).Select(i => (long)i)],
            [Rows]
        );
        using var options = new RunOptions();
        using var outputs = session.Run(options, ["rows"], [rows], ["y"]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }
}
