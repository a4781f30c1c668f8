using System.Globalization;

namespace VisualAssertions.Training.Language;

/// <summary>Numbers and ordinals in words or digits.</summary>
internal static class Numbers
{
    private static readonly string[] Ordinals = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth"];

    public static string Cardinal(int number, Rng rng) =>
        number < NumberWords.Count && rng.Chance(number < 6 ? 0.6 : 0.4)
            ? NumberWords.Write(number)
            : number.ToString(CultureInfo.InvariantCulture);

    public static string Ordinal(int number, Rng rng) =>
        rng.Chance(0.8)
            ? Ordinals[number]
            : number switch
            {
                1 => "1st",
                2 => "2nd",
                3 => "3rd",
                _ => $"{number}th",
            };
}
