using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Training.Looking;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Tests.Looking;

public sealed class TruthMatchTests
{
    private static readonly Screenshot White = Drawn([]);

    [Test]
    public void A_line_of_text_is_the_element_whose_text_it_is()
    {
        var match = new TruthMatch(
            Page(
                new TruthElement
                {
                    Kind = ElementKind.Button,
                    Box = new Box(10, 10, 120, 40),
                    Bounded = true,
                    Lines = [new TruthLine("Pay", new Box(50, 20, 30, 16))],
                }
            ),
            White
        );

        Assert.That(match.ElementOf(At(new Box(49, 19, 32, 18), CandidateSource.TextLine)), Is.Zero);
        Assert.That(match.ElementOf(At(new Box(11, 10, 119, 40), CandidateSource.Border)), Is.Zero);
        Assert.That(match.ElementOf(At(new Box(150, 80, 20, 20), CandidateSource.Blob)), Is.EqualTo(-1));
        Assert.That(match.ElementOf(At(new Box(30, 10, 70, 40), CandidateSource.Border)), Is.Null);
    }

    [Test]
    public void An_icon_is_where_its_strokes_are()
    {
        var match = new TruthMatch(
            Page(
                new TruthElement
                {
                    Kind = ElementKind.Icon,
                    Box = new Box(20, 20, 24, 24),
                    Bounded = true,
                }
            ),
            Drawn(new Box(26, 30, 12, 4))
        );

        Assert.That(match.Shows(0), Is.EqualTo(new Box(26, 30, 12, 4)));
        Assert.That(match.ElementOf(At(new Box(26, 30, 12, 4), CandidateSource.Blob)), Is.Zero);
    }

    private static Candidate At(Box box, CandidateSource source) => new(box, source, default);

    private static PageTruth Page(params TruthElement[] elements) =>
        new()
        {
            Image = "page.png",
            Width = 200,
            Height = 100,
            Scale = 1,
            Kit = "none",
            Screen = "test",
            Seed = 1,
            PageKinds = [],
            Dark = false,
            Elements = elements,
        };

    private static Screenshot Drawn(params Box[] ink)
    {
        byte[] rgba = new byte[200 * 100 * 4];
        rgba.AsSpan().Fill(255);
        foreach (Box box in ink)
        {
            for (int y = (int)box.Y; y < (int)box.Bottom; y++)
            {
                for (int x = (int)box.X; x < (int)box.Right; x++)
                {
                    rgba.AsSpan((y * 200 + x) * 4, 3).Clear();
                }
            }
        }

        return new Screenshot(200, 100, rgba);
    }
}
