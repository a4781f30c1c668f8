using System.Security.Cryptography;
using System.Text;

namespace VisualAssertions.Training.Graphs;

/// <summary>How a weight begins.</summary>
/// <param name="Kind">The distribution.</param>
/// <param name="Value">Normal: standard deviation. Constant: the value. Kaiming: unused (fan-in is read from the shape).</param>
public readonly record struct Init(InitKind Kind, float Value = 0)
{
    public static Init Zeros => new(InitKind.Constant);
    public static Init Ones => new(InitKind.Constant, 1);

    /// <summary>Uniform in ±1/√fan-in, as PyTorch's Linear and Conv2d begin.</summary>
    public static Init Kaiming => new(InitKind.Kaiming);

    public static Init Normal(float deviation) => new(InitKind.Normal, deviation);

    public static Init Constant(float value) => new(InitKind.Constant, value);

    /// <summary>The same values for the same seed and name, on every machine.</summary>
    internal float[] Draw(long[] shape, ulong seed, string name)
    {
        var values = new float[shape.Aggregate(1L, (product, size) => product * size)];
        var draw = Drawer(shape, new SplitMix(SeedOf(seed, name)));
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = draw();
        }
        return values;
    }

    private Func<float> Drawer(long[] shape, SplitMix random)
    {
        var value = Value;
        var bound = 1 / Math.Sqrt(shape.Skip(1).Aggregate(1L, (product, size) => product * size));
        return Kind switch
        {
            InitKind.Constant => () => value,
            InitKind.Normal => () => (float)(value * random.NextNormal()),
            InitKind.Kaiming => () => (float)(bound * (2 * random.NextUniform() - 1)),
        };
    }

    private static ulong SeedOf(ulong seed, string name) =>
        BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed} {name}")));

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014): System.Random promises no stable sequence between versions.</summary>
    private sealed class SplitMix(ulong state)
    {
        private ulong _state = state;

        /// <summary>[0, 1), 53 bits.</summary>
        public double NextUniform() => (Next() >> 11) * (1.0 / (1UL << 53));

        /// <summary>Mean 0, deviation 1 (Box and Muller).</summary>
        public double NextNormal() =>
            Math.Sqrt(-2 * Math.Log(1 - NextUniform())) * Math.Cos(2 * Math.PI * NextUniform());

        private ulong Next()
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}

public enum InitKind
{
    Constant,
    Normal,
    Kaiming,
}
