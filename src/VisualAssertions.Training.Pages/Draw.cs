using System.Numerics;

namespace VisualAssertions.Training.Pages;

/// <summary>Chance from a seed (SplitMix64): the same seed always draws the same page.</summary>
public sealed class Draw(ulong seed)
{
    private ulong state = seed;

    /// <summary>64 random bits.</summary>
    public ulong Next()
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A stream of its own, so that drawing more here changes nothing there.</summary>
    public Draw Fork() => new(BitOperations.RotateLeft(Next(), 17) ^ 0xA0761D6478BD642F);

    /// <summary>0 to 1, without 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Unit() < probability;

    /// <summary>Both ends included.</summary>
    public int Int(int lowest, int highest) => lowest + (int)(Unit() * (highest - lowest + 1));

    public double Between(double lowest, double highest) => lowest + Unit() * (highest - lowest);

    public T Pick<T>(IReadOnlyList<T> from) => from[Int(0, from.Count - 1)];

    public T Pick<T>(params ReadOnlySpan<T> from) => from[Int(0, from.Length - 1)];

    /// <summary><paramref name="count"/> different ones in random order; all of them if there are fewer.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> from, int count)
    {
        T[] all = [.. from];
        int take = Math.Min(count, all.Length);
        for (int i = 0; i < take; i++)
        {
            int other = Int(i, all.Length - 1);
            (all[i], all[other]) = (all[other], all[i]);
        }

        return all[..take];
    }
}
