using System.Diagnostics;
using VisualAssertions.Training.Language;

namespace VisualAssertions.Training.Tests.Language;

public sealed class StatementWriterTests
{
    private static readonly StatementWriter Writer = new(FrameLibrary.BuiltIn);

    [Test]
    public void The_same_seed_draws_the_same_statements()
    {
        string[] first = [.. Writer.Write(SamplePage.Orders, 50, 7, new StatementOptions()).Select(s => s.Text)];
        string[] second = [.. Writer.Write(SamplePage.Orders, 50, 7, new StatementOptions()).Select(s => s.Text)];
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void Every_category_is_drawn()
    {
        var drawn = Writer
            .Write(SamplePage.Orders, 1500, 3, new StatementOptions())
            .Select(s => s.Category)
            .ToHashSet();
        Assert.That(drawn, Is.EquivalentTo(Enum.GetValues<AssertionCategory>()));
    }

    [Test]
    public void No_frame_gives_its_answer_away()
    {
        var odd = Writer
            .Write(SamplePage.Orders, 60_000, 11, new StatementOptions())
            .Where(s => s.Truth is not null)
            .GroupBy(s => s.Frame)
            .Where(frame => frame.Count() >= 150)
            .Select(frame => (Frame: frame.Key, Rate: frame.Average(s => s.Truth!.Value ? 1.0 : 0)))
            .Where(frame => Math.Abs(frame.Rate - 0.5) > 0.12)
            .ToArray();
        Assert.That(odd, Is.Empty);
    }

    [Test]
    public void Held_out_frames_are_drawn_only_when_asked_for()
    {
        HashSet<string> heldOut = [.. FrameLibrary.BuiltIn.HeldOutNames];
        var plain = Writer.Write(SamplePage.Orders, 500, 5, new StatementOptions());
        var held = Writer.Write(SamplePage.Orders, 500, 5, new StatementOptions { HeldOutFrames = true });
        Assert.Multiple(() =>
        {
            Assert.That(plain.Any(s => heldOut.Contains(s.Frame)), Is.False);
            Assert.That(held.All(s => heldOut.Contains(s.Frame)), Is.True);
            Assert.That(held, Is.Not.Empty);
        });
    }

    [Test, Explicit("Prints a sample to be read by eye.")]
    public void Sample()
    {
        var clock = Stopwatch.StartNew();
        var many = Writer.Write(SamplePage.Orders, 20_000, 1, new StatementOptions());
        TestContext.Out.WriteLine($"{many.Count / clock.Elapsed.TotalSeconds:0} statements/s");
        foreach (var group in many.GroupBy(s => s.Category))
        {
            TestContext.Out.WriteLine($"{group.Key}: {100.0 * group.Count() / many.Count:0.0} %");
        }

        foreach (Statement s in many.Take(150))
        {
            TestContext.Out.WriteLine(
                $"{(s.Truth is { } truth ? truth ? "T" : "F" : "?")} {s.Category, -9} {s.Text}    [{s.Grounding.Quantifier} {s.Grounding.Number} s={string.Join(',', s.Grounding.Subjects)} p={string.Join(',', s.Grounding.Satisfied)} a={string.Join(',', s.Grounding.Anchors)} b={string.Join(',', s.Grounding.SecondAnchors)}]"
            );
        }

        foreach (var (category, count) in FrameLibrary.BuiltIn.CountByCategory)
        {
            TestContext.Out.WriteLine($"{category}: {count} frames");
        }
    }
}
