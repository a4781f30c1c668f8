using VisualAssertions.Programs;

namespace VisualAssertions.Training.Tests.Language;

/// <summary>Money of many countries is read by its value.</summary>
public sealed class AmountTests
{
    [TestCase("$1,234.50", 1234.5, "$")]
    [TestCase("US$ 1,234.50", 1234.5, "$")]
    [TestCase("12.50 USD", 12.5, "$")]
    [TestCase("R$ 74", 74, "R$")]
    [TestCase("345,65 zł", 345.65, "zł")]
    [TestCase("1 299 Kč", 1299, "Kč")]
    [TestCase("CHF 4'964.80", 4964.8, "CHF")]
    [TestCase("₹17,27", 17.27, "₹")]
    [TestCase("−€3,99", -3.99, "€")]
    [TestCase("+18.0%", 18, "%")]
    [TestCase("249 kr.", 249, "kr")]
    public void An_amount_is_read_by_its_value(string text, double value, string unit) =>
        Assert.That(Amount.Read(text), Is.EqualTo(new Amount(value, unit)));

    [TestCase("Total: US$1,075.50 incl. tax", "US$1,075.50")]
    [TestCase("from 345,65 zł a night", "345,65 zł")]
    [TestCase("You save 40% today", "40%")]
    public void An_amount_is_found_in_a_longer_text(string text, string amount) =>
        Assert.That(ShownAmounts.Only(text), Is.EqualTo(Amount.Read(amount)));

    [TestCase("much")]
    [TestCase("Ann Price")]
    [TestCase("12 items")]
    public void What_is_no_amount_is_none(string text) => Assert.That(Amount.Read(text), Is.Null);
}
