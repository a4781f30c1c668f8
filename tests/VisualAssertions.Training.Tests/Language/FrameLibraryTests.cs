using VisualAssertions.Training.Language;

namespace VisualAssertions.Training.Tests.Language;

public sealed class FrameLibraryTests
{
    [Test]
    public void Every_family_has_wordings_and_every_category_a_hundred_or_nearly()
    {
        string[] bare =
        [
            .. FamilyList.All.Where(family => FrameLibrary.BuiltIn.Of(family.Name).Count < 4).Select(f => f.Name),
        ];
        Assert.Multiple(() =>
        {
            Assert.That(bare, Is.Empty);
            Assert.That(FrameLibrary.BuiltIn.CountByCategory.Values, Is.All.GreaterThanOrEqualTo(90));
        });
    }

    [Test]
    public void No_two_frames_share_a_name()
    {
        Assert.That(FrameLibrary.BuiltIn.Names, Is.Unique);
    }

    [Test]
    public void About_one_frame_in_eight_is_held_out()
    {
        double share = (double)FrameLibrary.BuiltIn.HeldOutNames.Count() / FrameLibrary.BuiltIn.Names.Count();
        Assert.That(share, Is.EqualTo(0.12).Within(0.03));
    }

    [TestCase("family state.is\n  {subject} is {mood}\n", "mine.frames:2", "There is no slot in state.is 'mood'")]
    [TestCase("family nothing.like.it\n  a\n", "mine.frames:1", "There is no family 'nothing.like.it'")]
    [TestCase("  {subject} is {state}\n", "mine.frames:1", "belongs to no entry")]
    [TestCase("family state.is\n  {subject is\n", "mine.frames:2", "'{' is never closed")]
    [TestCase("family state.is\n  <whatever> {subject}\n", "mine.frames:2", "There is no word list 'whatever'")]
    [TestCase("family count.exactly\n  - {n} {kinds:many}\n", "mine.frames:2", "can't be negated")]
    public void A_mistake_in_a_frame_file_is_told_with_its_line(string content, string where, string what)
    {
        var error = Assert.Throws<VisualAssertException>(() => FrameLibrary.Parse(content, "mine.frames"))!;
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Does.StartWith(where));
            Assert.That(error.Message, Does.Contain(what));
        });
    }
}
