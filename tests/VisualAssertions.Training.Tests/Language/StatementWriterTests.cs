using System.Diagnostics;
using System.Globalization;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Pages;

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
        string[] odd =
        [
            .. Writer
                .Write(SamplePage.Orders, 20_000, 11, new StatementOptions())
                .Where(s => s.Truth is not null)
                .GroupBy(s => s.Frame)
                .Select(frame => (frame.Key, Count: frame.Count(), Rate: frame.Average(s => s.Truth == true ? 1.0 : 0)))
                // 8 points, and four standard errors of what so few draws can tell.
                .Where(frame => Math.Abs(frame.Rate - 0.5) > 0.08 + 4 * 0.5 / Math.Sqrt(frame.Count))
                .Select(frame => $"{frame.Key} is true {frame.Rate:P0} of {frame.Count} times"),
        ];
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

    [Test, Explicit("Prints a sample to be read by eye: VISUALASSERT_PAGES, _PAGE, _COUNT, _ONLY.")]
    public void Sample()
    {
        string folder =
            Environment.GetEnvironmentVariable("VISUALASSERT_PAGES")
            ?? Path.Combine(Repository.Root, "src", "VisualAssertions.Training.Language", "Corpus", "training");
        int count = int.Parse(
            Environment.GetEnvironmentVariable("VISUALASSERT_COUNT") ?? "100",
            CultureInfo.InvariantCulture
        );
        string[] wanted = (Environment.GetEnvironmentVariable("VISUALASSERT_PAGE") ?? "000009-0").Split(',');
        var only = Environment.GetEnvironmentVariable("VISUALASSERT_ONLY") is { } names
            ? names.Split(',').Select(Enum.Parse<AssertionCategory>).ToArray()
            : [];
        PageTruth[] pages = [.. Directory.GetFiles(folder, "*.json").Order().Take(60).Select(PageTruth.Load)];
        var writer = new StatementWriter(FrameLibrary.BuiltIn, NamePool.FromPages(pages));
        foreach (string name in wanted)
        {
            PageTruth page = PageTruth.Load(Path.Combine(folder, name + ".json"));
            TestContext.Out.WriteLine($"== {page.Image} {page.Width}x{page.Height}, {page.Elements.Count} elements");
            foreach (
                Statement s in writer.Write(
                    page,
                    count,
                    1,
                    new StatementOptions { Sloppiness = 0.1, Categories = only }
                )
            )
            {
                string truth = s.Truth is { } known
                    ? known
                        ? "T"
                        : "F"
                    : "?";
                Grounding g = s.Grounding;
                TestContext.Out.WriteLine(
                    $"{truth} {s.Category, -8} {s.Text}   [{g.Quantifier} {g.Number} s={string.Join(',', g.Subjects)} p={string.Join(',', g.Satisfied)} a={string.Join(',', g.Anchors)} b={string.Join(',', g.SecondAnchors)}]"
                );
            }
        }
    }

    [Test, Explicit("Prints rate, shares, balance and empty families over many rendered pages.")]
    public void Figures()
    {
        string folder =
            Environment.GetEnvironmentVariable("VISUALASSERT_PAGES")
            ?? Path.Combine(Repository.Root, "src", "VisualAssertions.Training.Language", "Corpus", "training");
        PageTruth[] pages = [.. Directory.GetFiles(folder, "*.json").Order().Take(60).Select(PageTruth.Load)];
        var writer = new StatementWriter(FrameLibrary.BuiltIn, NamePool.FromPages(pages));
        foreach (PageTruth page in pages.Take(30))
        {
            writer.Write(page, 20, 1, new StatementOptions());
        }

        var clock = Stopwatch.StartNew();
        Statement[] all = [.. pages.SelectMany((page, i) => writer.Write(page, 60, (ulong)i, new StatementOptions()))];
        double seconds = clock.Elapsed.TotalSeconds;
        TestContext.Out.WriteLine(
            $"{pages.Length} pages, {pages.Average(p => p.Elements.Count):0} elements, {all.Length} statements, {all.Length / seconds:0}/s"
        );
        TestContext.Out.WriteLine(
            $"true {all.Where(s => s.Truth is not null).Average(s => s.Truth == true ? 1.0 : 0):0.000}, wh {all.Average(s => s.Truth is null ? 1.0 : 0):0.000}"
        );
        foreach (var group in all.GroupBy(s => s.Category).OrderBy(g => g.Key))
        {
            TestContext.Out.WriteLine(
                $"{group.Key, -9} {100.0 * group.Count() / all.Length:0.0} %, {FrameLibrary.BuiltIn.CountByCategory[group.Key]} frames"
            );
        }

        foreach (var group in all.GroupBy(s => s.Frame.Split(':')[0]).OrderBy(g => g.Key))
        {
            var known = group.Where(s => s.Truth is not null).ToArray();
            TestContext.Out.WriteLine(
                $"  {group.Key, -20} {group.Count(), 6} true {(known.Length == 0 ? 0 : known.Average(s => s.Truth == true ? 1.0 : 0)):0.00}"
            );
        }
    }
}
