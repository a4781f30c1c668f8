namespace VisualAssertions.Core.Tests;

public sealed class LatinLettersTests
{
    [TestCase('é', 'e')]
    [TestCase('Ç', 'C')]
    [TestCase('ő', 'o')]
    [TestCase('ž', 'z')]
    [TestCase('ł', 'l')]
    [TestCase('ø', 'o')]
    public void A_letter_loses_its_accent(char letter, char plain) =>
        Assert.That(LatinLetters.WithoutAccent(letter), Is.EqualTo(plain));

    [TestCase('a')]
    [TestCase('7')]
    [TestCase('€')]
    [TestCase('ß')]
    [TestCase('×')]
    [TestCase('я')]
    public void What_has_no_accent_stays(char letter) =>
        Assert.That(LatinLetters.WithoutAccent(letter), Is.EqualTo(letter));
}
