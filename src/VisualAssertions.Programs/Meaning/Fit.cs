namespace VisualAssertions.Programs;

/// <summary>Whether something is so, as careful people would say: <see cref="Maybe"/> where they would differ.</summary>
/// <remarks>A statement whose truth hangs on a <see cref="Maybe"/> is never written.</remarks>
internal enum Fit : byte
{
    No,
    Maybe,
    Yes,
}

internal static class Fits
{
    public static Fit And(this Fit a, Fit b) => a < b ? a : b;

    public static Fit Or(this Fit a, Fit b) => a > b ? a : b;

    public static Fit Not(this Fit fit) => (Fit)(2 - (int)fit);

    public static Fit Of(bool sure) => sure ? Fit.Yes : Fit.No;

    /// <summary>Yes from <paramref name="yesAt"/> on, No up to <paramref name="noUpTo"/>.</summary>
    public static Fit Between(float value, float noUpTo, float yesAt) =>
        value >= yesAt ? Fit.Yes
        : value <= noUpTo ? Fit.No
        : Fit.Maybe;

    public static Fit[] Map(int count, Func<int, Fit> of)
    {
        var fits = new Fit[count];
        for (int id = 0; id < count; id++)
        {
            fits[id] = of(id);
        }

        return fits;
    }

    public static int[] Ids(this Fit[] fits, Fit which = Fit.Yes)
    {
        var ids = new List<int>();
        for (int id = 0; id < fits.Length; id++)
        {
            if (fits[id] == which)
            {
                ids.Add(id);
            }
        }

        return [.. ids];
    }
}
