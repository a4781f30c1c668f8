using Microsoft.Playwright;
using VisualAssertions.Bench;
using VisualAssertions.Capture;

namespace VisualAssertions.Cli.Tests.Commands;

/// <summary>The report of a real run, opened from the disk in a real browser.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class HtmlReportSpecs : IDisposable
{
    private const string Hostile = "</script><script>window.harm = 1</script><img src=x onerror='window.harm = 1'>";
    private const string Spec = """
        serve: ./site
        tests:
          - name: Start
            url: /
            assert:
              - The logo is top left
          - name: Pay
            url: /
            tags: [smoke]
            assert:
              - The logo is top left
              - The page looks calm
              - "</script><script>window.harm = 1</script><img src=x onerror='window.harm = 1'>"
              - that: The Pay button is green
                message: Green is the colour for paying
          - name: Dead
            url: http://127.0.0.1:9/
            assert:
              - The logo is top left
        """;

    private readonly TestFolder folder = new();
    private readonly ScriptedJudge judge = new()
    {
        Probabilities = { ["The logo is top left"] = 0.97f, ["The Pay button is green"] = 0.09f },
        Evidence = { new Evidence(new Box(100, 60, 96, 32), 0.9f, "button \"<b>Pay</b>\"") },
    };

    public HtmlReportSpecs()
    {
        folder.Write("site/index.html", "<!doctype html><title>Shop</title><h1>Shop</h1>");
        folder.Write("shop.visual.yaml", Spec);
    }

    private string Report => folder.File("out/report");

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task What_fails_comes_first()
    {
        IPage page = await OpenAsync();

        Assert.That(await page.Locator("h1").TextContentAsync(), Does.StartWith("1 of 3 tests fails, 1 could not"));
        Assert.That(await TextsAsync(page, ".title"), Is.EqualTo(new[] { "Pay", "Dead", "Start" }));
        string[] statements = await TextsAsync(page, ".statement");
        Assert.That(statements[0], Is.EqualTo("4The Pay button is green"));
        Assert.That(await page.Locator(".trouble").TextContentAsync(), Does.Contain("cannot be opened"));
        Assert.That(await page.Locator(".assertion.fails").First.TextContentAsync(), Does.Contain("colour for paying"));
        Screenshot seen = (await new PageCapture().CaptureAsync(page)).Screenshot;
        Assert.That(Count(seen, new Rgb(0xc4, 0x23, 0x2c)), Is.GreaterThan(1000), "red of what fails");
    }

    [Test]
    public async Task A_statement_whose_opposite_is_held_true_as_well_is_marked_with_both()
    {
        folder.Write(
            "shop.visual.yaml",
            """
            serve: ./site
            url: /
            judge: { selfCheck: negation }
            assert: [The logo is top left]
            """
        );
        judge.Probabilities["The logo is not top left"] = 0.75f;

        IPage page = await OpenAsync();

        Assert.That(await TextsAsync(page, ".assertion.unsure .badge"), Is.EqualTo(new[] { "contradicts itself" }));
        Assert.That(
            await page.Locator(".remarks").TextContentAsync(),
            Does.Contain("The logo is not top left: true with 0.75; both were held true")
        );
        Assert.That(
            await File.ReadAllTextAsync(Path.Combine(Report, "data.js")),
            Does.Contain(
                "\"opposite\":{\"text\":\"The logo is not top left\",\"probability\":0.75,\"contradicts\":true}"
            )
        );
    }

    [Test]
    public async Task Where_the_DOM_contradicts_the_picture_and_what_is_flaky_are_marked()
    {
        folder.Write(
            "shop.visual.yaml",
            """
            serve: ./site
            retries: 1
            tests:
              - name: Start
                url: /
                assert:
                  - that: The logo is top left
                    severity: warning
                    dom: { role: heading, visible: false }
              - name: Late
                url: /
                assert: [The page is ready]
            """
        );
        int looks = 0;
        judge.WhenSeeing = () => judge.Probabilities["The page is ready"] = ++looks < 3 ? 0.09f : 0.97f;

        IPage page = await OpenAsync();

        Assert.That(await TextsAsync(page, ".assertion .badge"), Is.EqualTo(new[] { "DOM disagrees" }));
        Assert.That(await page.Locator(".remarks").TextContentAsync(), Does.Contain("the picture says the opposite"));
        Assert.That(await TextsAsync(page, ".flaky"), Is.EqualTo(new[] { "flaky" }));
        Assert.That(await TextsAsync(page, ".earlier"), Has.One.Contains("The page is ready: fails, confidence 0.91"));
        Assert.That(await page.Locator("#facts").TextContentAsync(), Does.Contain("Flaky1 test"));
    }

    [Test]
    public async Task A_statement_with_a_script_in_it_is_only_shown()
    {
        IPage page = await OpenAsync();

        Assert.That(await page.EvaluateAsync<bool>("() => 'harm' in window"), Is.False);
        Assert.That(await TextsAsync(page, ".statement"), Has.Member($"3{Hostile}"));
        Assert.That(await page.Locator(".assertions :is(script, img, b)").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task I_can_narrow_it_down_by_verdict_tag_and_text_with_the_keyboard()
    {
        IPage page = await OpenAsync();

        await page.Keyboard.PressAsync("4");
        Assert.That(await VisibleAsync(page), Is.EqualTo(new[] { "1The logo is top left", "1The logo is top left" }));
        await page.Locator("#tag").SelectOptionAsync("smoke");
        Assert.That(await VisibleAsync(page), Is.EqualTo(new[] { "1The logo is top left" }));
        await page.Keyboard.PressAsync("1");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("CALM");
        Assert.That(await VisibleAsync(page), Is.EqualTo(new[] { "2The page looks calm" }));
        await page.Keyboard.TypeAsync("er");
        Assert.That(await page.Locator("#nothing").IsVisibleAsync(), Is.True);
    }

    [Test]
    public async Task J_and_k_walk_over_tests_and_assertions()
    {
        IPage page = await OpenAsync();

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        Assert.That(await FocusedAsync(page), Does.StartWith("4The Pay button is green"));
        await page.Keyboard.PressAsync("k");
        Assert.That(await FocusedAsync(page), Does.StartWith("Pay"));
    }

    [Test]
    public async Task Evidence_lies_where_it_was_seen_and_can_be_hidden()
    {
        IPage page = await OpenAsync();
        ILocator box = page.Locator(".box.fail");
        LocatorBoundingBoxResult frame = (await page.Locator(".frame img").First.BoundingBoxAsync())!;
        LocatorBoundingBoxResult place = (await box.BoundingBoxAsync())!;

        Assert.That((place.X - frame.X) / frame.Width, Is.EqualTo(100 / 1280f).Within(0.005));
        Assert.That(place.Width / frame.Width, Is.EqualTo(96 / 1280f).Within(0.005));
        await page.Locator(".assertion.fail button", new() { HasText = "Evidence" }).ClickAsync();
        await page.Locator("h1").HoverAsync();
        Assert.That(await box.IsVisibleAsync(), Is.False);
        await page.Locator(".assertion.fail .statement").HoverAsync();
        Assert.That(await box.IsVisibleAsync(), Is.True);
    }

    [Test]
    public async Task What_I_say_of_a_statement_is_kept_and_becomes_labels_for_the_bench()
    {
        IPage page = await OpenAsync();
        await page.Locator(".assertion.fails .thumbs .up").First.ClickAsync();
        await page.ReloadAsync();
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.Locator("#export").ClickAsync());
        await download.SaveAsAsync(Path.Combine(Report, LabelFolder.FileName));

        LabelFolder labels = LabelFolder.Load(Report);
        Assert.That(labels.Problems, Is.Empty);
        Assert.That(
            labels.Pages.Single().Assertions.Single(),
            Is.EqualTo(new LabelledAssertion("The Pay button is green", true, "presence", null))
        );
        Assert.That(Screenshot.Load(Path.Combine(Report, labels.Pages[0].Image)).Width, Is.EqualTo(1280));
    }

    [Test]
    public async Task Pictures_of_earlier_runs_go_unless_labels_speak_of_them()
    {
        string old = folder.Picture("out/report/screens/old.png");
        string labelled = folder.Picture("out/report/screens/labelled.png");
        folder.Write("out/report/labels.jsonl", """{"image":"screens/labelled.png","assertions":[]}""");

        await RunAsync();

        Assert.That((File.Exists(old), File.Exists(labelled)), Is.EqualTo((false, true)));
    }

    [Test]
    public async Task The_command_below_a_statement_judges_the_same_picture_again()
    {
        IPage page = await OpenAsync();
        string command = (await page.Locator(".assertion.fails .command code").First.TextContentAsync())!;
        string[] words = command.Split('\'', ' ');

        CommandRun again = await CommandRun.Of(judge, ["check", words[2], command.Split('\'')[1]]);

        Assert.That(again.Output, Does.Contain("The Pay button is green").And.Contain("fails, confidence 0.91"));
    }

    [Test]
    public async Task I_can_open_the_report_by_its_command()
    {
        await RunAsync();

        CommandRun byOutput = await CommandRun.Of(judge, "show-report", folder.File("out"));
        CommandRun byReport = await CommandRun.Of(judge, "show-report", Report);
        CommandRun none = await CommandRun.Of(judge, "show-report", folder.File("site/none"));

        string page = Path.Combine(Report, "index.html");
        Assert.That((byOutput.ExitCode, byOutput.Output), Is.EqualTo((0, $"Report   {page}\n")));
        Assert.That(byOutput.Opened.Concat(byReport.Opened), Is.EqualTo(new[] { page, page }));
        Assert.That(none.ExitCode, Is.EqualTo(2));
        Assert.That(none.Error, Does.Contain("There is no report in"));
    }

    private Task<CommandRun> RunAsync() =>
        CommandRun.Of(judge, ["run", folder.Path, "--output", folder.File("out"), "--reporter", "html"]);

    private async Task<IPage> OpenAsync()
    {
        await RunAsync();
        IBrowser browser = await BrowserHost.Shared.GetAsync();
        IBrowserContext context = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 900 },
            }
        );
        IPage page = await context.NewPageAsync();
        await new PageCapture().OpenAsync(page, new Uri(Path.Combine(Report, "index.html")));
        return page;
    }

    private static async Task<string[]> TextsAsync(IPage page, string selector) =>
        [.. await page.Locator(selector).AllTextContentsAsync()];

    private static Task<string[]> VisibleAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.statement')].filter(e => e.checkVisibility()).map(e => e.textContent)"
        );

    private static Task<string> FocusedAsync(IPage page) =>
        page.EvaluateAsync<string>("() => document.activeElement.textContent");

    private static int Count(Screenshot screenshot, Rgb color)
    {
        int count = 0;
        for (int y = 0; y < screenshot.Height; y++)
        {
            for (int x = 0; x < screenshot.Width; x++)
            {
                count += screenshot[x, y] == color ? 1 : 0;
            }
        }

        return count;
    }
}
