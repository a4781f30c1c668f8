namespace VisualAssertions.Training.Looking;

/// <summary>Draws crops so that rare kinds, states and icons come up as the square root of how often they occur.</summary>
internal sealed class LookSampler
{
    /// <summary>Weight of a state and of an icon against that of the kind.</summary>
    private const double StateShare = 0.5;
    private const double IconShare = 0.5;

    private readonly double[] cumulative;
    private readonly int[] count = new int[CropLabel.Nothing + 1];
    private readonly double[] weight = new double[CropLabel.Nothing + 1];

    public LookSampler(IReadOnlyList<CropLabel> labels)
    {
        Dictionary<short, int> kinds = labels.CountBy(label => label.Kind).ToDictionary();
        Dictionary<short, int> icons = labels.CountBy(label => label.Icon).ToDictionary();
        int[] states = [.. Enum.GetValues<ElementState>().Select(state => labels.Count(label => label.Has(state)))];
        cumulative = new double[labels.Count];
        double sum = 0;
        for (int i = 0; i < cumulative.Length; i++)
        {
            CropLabel label = labels[i];
            double before = sum;
            sum += 1 / Math.Sqrt(kinds[label.Kind]);
            sum += label.Icon >= 0 ? IconShare / Math.Sqrt(icons[label.Icon]) : 0;
            for (int state = 0; state < states.Length; state++)
            {
                sum += label.Has((ElementState)state) ? StateShare / Math.Sqrt(states[state]) : 0;
            }

            cumulative[i] = sum;
            count[label.Kind]++;
            weight[label.Kind] += sum - before;
        }
    }

    /// <summary>What to add to each kind's logit, so that P fits how often kinds occur instead of how often they were drawn.</summary>
    public float[] LogitShift()
    {
        double all = count.Sum();
        double drawn = weight.Sum();
        return [.. count.Select((n, kind) => n == 0 ? 0 : (float)Math.Log(n / all / (weight[kind] / drawn)))];
    }

    public int Draw(Random random)
    {
        int found = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return Math.Min(found < 0 ? ~found : found, cumulative.Length - 1);
    }
}
