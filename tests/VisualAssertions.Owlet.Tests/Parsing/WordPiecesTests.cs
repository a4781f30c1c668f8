using VisualAssertions.Owlet.Sessions;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet.Tests.Parsing;

/// <summary>Pieces keep their places in the statement, whatever the tokenizer adds or drops.</summary>
public sealed class WordPiecesTests
{
    private static readonly WordPieces Pieces = WordPieces.Load(ModelFolder.Find().File("owlet/vocab.txt"));

    [TestCase("搜索相关 comes right after 导航相关 in the menu", "comes", "menu")]
    [TestCase("The entry 表单 is shown", "entry", "shown")]
    [TestCase("\"搜索\" is disabled", "is", "disabled")]
    [TestCase("The total is\u00a0€ 12,50 today", "total", "today")]
    [TestCase("Prénom reads \"Chloë\"", "reads", "chloe")]
    public void Places_are_those_of_the_statement(string statement, string first, string second)
    {
        var text = StatementText.Read(statement, Pieces, SentenceEncoder.MaxTokens);
        string[] said = [.. text.Tokens.Select(piece => text.Folded[piece.Start..piece.End])];
        Assert.That(said, Does.Contain(first).And.Contain(second));
    }

    [Test]
    public void Chinese_signs_stand_one_after_the_other()
    {
        var text = StatementText.Read("层级规范 is the topmost entry", Pieces, SentenceEncoder.MaxTokens);
        Assert.That(
            text.Tokens[1..5].Select(piece => text.Folded[piece.Start..piece.End]),
            Is.EqualTo(new[] { "层", "级", "规", "范" })
        );
    }

    [TestCase("层级规范")]
    [TestCase("a\u0007b\u200bc 表")]
    [TestCase("İstanbul ﬁnd ½ 𝒳 🎉 表")]
    [TestCase("   ")]
    public void No_place_is_outside_the_statement(string statement)
    {
        var text = StatementText.Read(statement, Pieces, SentenceEncoder.MaxTokens);
        Assert.That(
            text.Tokens,
            Is.All.Matches<TokenSpan>(piece =>
                piece.Start >= 0 && piece.Start <= piece.End && piece.End <= text.Folded.Length
            )
        );
    }
}
