using SkiaSharp;
using VisualAssertions.Owlet.Seeing;

namespace VisualAssertions.Owlet.Tests.Seeing;

public sealed class CandidateFinderTests
{
    /// <summary>How far a side of a found box may be off, in pixels: a border more or less, and half a pixel of layout.</summary>
    private const float MostOff = 2;

    [Test]
    public void A_blank_picture_has_no_elements() =>
        Assert.That(CandidateFinder.Find(Draw(300, 200, _ => { }), []), Is.Empty);

    [Test]
    public void Noise_has_no_elements()
    {
        byte[] rgba = new byte[200 * 200 * 4];
        new Random(1).NextBytes(rgba);
        for (int i = 3; i < rgba.Length; i += 4)
        {
            rgba[i] = 255;
        }

        Assert.That(CandidateFinder.Find(new Screenshot(200, 200, rgba), []), Is.Empty);
    }

    [TestCaseSource(typeof(RenderedPage), nameof(RenderedPage.Names))]
    public void Every_bounded_element_of_a_page_is_found_exactly(string name)
    {
        RenderedPage page = RenderedPage.Load(name);
        IReadOnlyList<Candidate> found = CandidateFinder.Find(page.Picture, page.Lines);
        Assert.Multiple(() =>
        {
            foreach (MarkedElement element in page.Boxes.Elements)
            {
                Box box = RenderedPage.ToBox(element.Box);
                Candidate nearest = found.MaxBy(candidate => candidate.Box.IoU(box))!;
                Assert.That(Off(nearest.Box, box), Is.LessThanOrEqualTo(MostOff), $"{element.Kind} {box}: {nearest}");
            }

            Assert.That(found, Has.Count.LessThanOrEqualTo(120));
        });
    }

    /// <summary>Only its lower edge shows, so its height is a guess.</summary>
    [Test]
    public void An_underlined_field_is_found_above_its_line()
    {
        RenderedPage page = RenderedPage.Load("materialize-form");
        var field = new Box(16, 30, 388, 43);
        Assert.That(
            CandidateFinder.Find(page.Picture, page.Lines).Max(candidate => candidate.Box.IoU(field)),
            Is.GreaterThan(0.9f)
        );
    }

    [Test]
    public void Letters_are_not_taken_for_icons()
    {
        RenderedPage page = RenderedPage.Load("bootstrap-form");
        IReadOnlyList<Candidate> found = CandidateFinder.Find(page.Picture, page.Lines);
        Box[] inLines =
        [
            .. found
                .Where(one => one.Source == CandidateSource.Blob && page.Lines.Any(line => one.Box.Inside(line) > 0.9f))
                .Select(one => one.Box),
        ];
        Assert.That(inLines, Is.Empty);
    }

    [Test]
    public void An_icon_that_the_text_detector_took_for_a_letter_is_found()
    {
        RenderedPage page = RenderedPage.Load("bootstrap-form");
        var button = new Box(114, 284, 94.8f, 38);
        Box icon = CandidateFinder
            .Find(page.Picture, page.Lines)
            .Select(one => one.Box)
            .Where(box => box.Inside(button) == 1 && box.Height > 10 && box.Width < 20)
            .MaxBy(box => box.Area);
        Box[] swallowing =
        [
            .. page.Lines.Select(line => line.Inside(button) == 1 ? line.Union(icon with { Height = 1 }) : line),
        ];
        Assert.That(CandidateFinder.Find(page.Picture, swallowing).Select(one => one.Box), Does.Contain(icon));
    }

    [Test]
    public void Lines_of_text_that_reach_out_of_the_picture_are_cut_there()
    {
        Screenshot picture = Draw(100, 60, _ => { });
        Box[] lines = [new(-20, -5, 60, 20), new(80, 50, 60, 20), new(200, 200, 10, 10)];
        Assert.That(
            CandidateFinder.Find(picture, lines).Select(one => one.Box),
            Is.EqualTo(new[] { new Box(0, 0, 40, 15), new Box(80, 50, 20, 10) })
        );
    }

    [Test]
    public void The_same_picture_gives_the_same_candidates()
    {
        RenderedPage page = RenderedPage.Load("bulma-card");
        Assert.That(
            CandidateFinder.Find(page.Picture, page.Lines),
            Is.EqualTo(CandidateFinder.Find(page.Picture, page.Lines))
        );
    }

    [Test]
    public void A_button_on_a_gradient_is_found()
    {
        Screenshot picture = Draw(
            400,
            200,
            canvas =>
            {
                using var shader = SKShader.CreateLinearGradient(
                    new SKPoint(0, 0),
                    new SKPoint(400, 200),
                    [SKColors.SteelBlue, SKColors.Plum],
                    SKShaderTileMode.Clamp
                );
                using var ground = new SKPaint { Shader = shader };
                canvas.DrawRect(0, 0, 400, 200, ground);
                Fill(canvas, new SKRect(120, 80, 220, 116), SKColors.White, radius: 6);
            }
        );
        Assert.That(BestIoU(picture, new Box(120, 80, 100, 36)), Is.GreaterThan(0.95f));
    }

    [Test]
    public void The_dots_of_a_menu_are_one_icon()
    {
        Screenshot picture = Draw(
            100,
            60,
            canvas =>
            {
                foreach (int x in new[] { 40, 46, 52 })
                {
                    Fill(canvas, new SKRect(x, 28, x + 3, 31), SKColors.Black);
                }
            }
        );
        Assert.That(BestIoU(picture, new Box(40, 28, 15, 3)), Is.EqualTo(1));
    }

    [Test]
    public void The_rows_above_the_first_and_below_the_last_line_of_a_list_are_found()
    {
        Screenshot picture = Draw(
            400,
            300,
            canvas =>
            {
                foreach (int y in new[] { 100, 141, 182 })
                {
                    canvas.DrawRect(20, y, 360, 1, new SKPaint { Color = SKColors.LightGray });
                }
            }
        );

        Assert.Multiple(() =>
        {
            Assert.That(BestIoU(picture, new Box(20, 60, 360, 40)), Is.EqualTo(1), "above the first line");
            Assert.That(BestIoU(picture, new Box(20, 101, 360, 40)), Is.EqualTo(1), "between lines");
            Assert.That(BestIoU(picture, new Box(20, 183, 360, 40)), Is.EqualTo(1), "below the last line");
        });
    }

    [Test]
    public void The_rows_between_the_stripes_of_a_table_are_found()
    {
        Screenshot picture = Draw(
            400,
            300,
            canvas =>
            {
                Fill(canvas, new SKRect(20, 60, 380, 100), SKColors.WhiteSmoke);
                Fill(canvas, new SKRect(20, 140, 380, 180), SKColors.WhiteSmoke);
            }
        );
        Assert.Multiple(() =>
        {
            Assert.That(BestIoU(picture, new Box(20, 100, 360, 40)), Is.EqualTo(1), "between");
            Assert.That(BestIoU(picture, new Box(20, 180, 360, 40)), Is.EqualTo(1), "after the last stripe");
        });
    }

    private static float BestIoU(Screenshot picture, Box box) =>
        CandidateFinder.Find(picture, []).Max(candidate => candidate.Box.IoU(box));

    private static float Off(Box a, Box b) =>
        Math.Max(
            Math.Max(Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y)),
            Math.Max(Math.Abs(a.Right - b.Right), Math.Abs(a.Bottom - b.Bottom))
        );

    private static void Fill(SKCanvas canvas, SKRect rect, SKColor color, float radius = 0)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = radius > 0 };
        canvas.DrawRoundRect(rect, radius, radius, paint);
    }

    private static Screenshot Draw(int width, int height, Action<SKCanvas> draw)
    {
        using var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.White);
            draw(canvas);
        }

        return new Screenshot(width, height, bitmap.GetPixelSpan().ToArray());
    }
}
