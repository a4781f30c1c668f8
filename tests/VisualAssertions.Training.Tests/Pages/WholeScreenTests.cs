using VisualAssertions.Training.Pages;
using VisualAssertions.Training.Pages.Rendering;
using VisualAssertions.Training.Pages.Whole;

namespace VisualAssertions.Training.Tests.Pages;

public sealed class WholeScreenTests
{
    private static readonly string Kits =
        Environment.GetEnvironmentVariable("VISUALASSERT_KITS") ?? Path.Combine(Repository.Root, ".artifacts", "kits");

    [Test]
    public void The_same_seed_gives_the_same_HTML_and_another_seed_another()
    {
        Stock stock = Stock.Load(Options());
        foreach (WholeScreen screen in stock.Whole)
        {
            string first = Plan(stock, screen, 7).Body(stock, 21);

            Assert.That(Plan(stock, screen, 7).Body(stock, 21), Is.EqualTo(first), screen.Name);
            Assert.That(Plan(stock, screen, 7).Body(stock, 22), Is.Not.EqualTo(first), screen.Name);
        }
    }

    [Test]
    public void Every_sixth_screen_is_held_out_of_training()
    {
        IReadOnlyList<WholeScreen> all = WholeCatalog.Load();

        Assert.That(all.Count(screen => screen.Held), Is.InRange(all.Count / 7, all.Count / 5 + 1));
        Assert.That(all.Select(screen => screen.Name), Is.Unique);
    }

    [Test]
    public async Task Every_screen_shows_at_least_12_elements_of_4_kinds()
    {
        RenderOptions options = Options();
        Stock stock = Stock.Load(options);
        var truths = new TruthReader();
        await using BrowserStage stage = await BrowserStage.OpenAsync(options, new Draw(1));
        Assert.Multiple(async () =>
        {
            foreach (WholeScreen screen in stock.Whole)
            {
                PagePlan plan = Plan(stock, screen, 3);
                await stage.OpenAsync(plan, plan.FirstLook, plan.Body(stock, 5));
                Screenshot picture = Screenshot.Decode(await stage.PhotographAsync(), screen.Name);
                (IReadOnlyList<TruthElement> elements, _) = await truths.ReadAsync(stage.Page, picture, plan.Scale);

                Assert.That(elements, Has.Count.AtLeast(12), screen.Name);
                Assert.That(elements.Select(element => element.Kind).Distinct().Count(), Is.AtLeast(4), screen.Name);
                Assert.That(
                    elements.Count(element => element.States.Contains(ElementState.Unreadable)),
                    Is.Zero,
                    screen.Name
                );
            }
        });
    }

    [Test]
    public void An_unknown_slot_is_told_by_name()
    {
        WholeScreen screen = WholeScreen.Parse("odd", "<!--\nkinds: page\nsizes: 800-900 x 600-700\n-->{{ nmae }}");
        Stock stock = Stock.Load(Options());

        Assert.That(
            () => Plan(stock, screen, 1).Body(stock, 1),
            Throws.TypeOf<VisualAssertException>().With.Message.Contains("nmae")
        );
    }

    private static RenderOptions Options()
    {
        Assume.That(
            Directory.Exists(Path.Combine(Kits, "node_modules")),
            $"the icon sets are not in {Kits}; the command pages fetches them"
        );
        return new RenderOptions { KitsFolder = Kits, Source = PageSource.Whole };
    }

    private static PagePlan Plan(Stock stock, WholeScreen screen, ulong seed) =>
        new WholePlanner([screen], stock.Icons.Train, 4_000_000).Plan(seed, new Draw(seed));
}
