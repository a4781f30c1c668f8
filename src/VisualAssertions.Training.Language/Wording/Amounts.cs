using System.Globalization;

namespace VisualAssertions.Training.Language;

/// <summary>Other ways to write an amount of the same value.</summary>
internal static class Amounts
{
    public static string Say(Amount amount, string shown, Rng rng)
    {
        bool whole = amount.Value == Math.Floor(amount.Value);
        string plain = amount.Value.ToString(whole ? "0" : "0.00", CultureInfo.InvariantCulture);
        string grouped = amount.Value.ToString(whole ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);
        string number = rng.Chance(0.5) ? plain : grouped;
        return amount.Unit switch
        {
            "$" => rng.Pick([$"{number} dollars", $"${number}", $"{number} USD", $"$ {number}"]),
            "€" => rng.Pick([$"{number} euros", $"€{number}", $"{number} EUR", $"{number} €"]),
            "£" => rng.Pick([$"{number} pounds", $"£{number}", $"{number} GBP"]),
            "%" => rng.Pick([$"{number} percent", $"{number} %", $"{number}%"]),
            "" => number,
            _ => shown,
        };
    }
}
