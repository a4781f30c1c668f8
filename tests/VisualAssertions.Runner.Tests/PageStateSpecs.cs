using VisualAssertions.Capture;

namespace VisualAssertions.Runner.Tests;

/// <summary>What a spec says of the page before it is judged, and of its DOM. Real pages in a real browser.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PageStateSpecs : IDisposable
{
    private readonly SiteFolder folder = new();
    private readonly ColorJudge judge = new();
    private CaseLook? look;

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task What_is_masked_is_painted_over_and_the_rest_is_as_it_was()
    {
        folder.Write(
            "site/style.css",
            "body { margin: 0; background: #ffffff } #pay { background: #ff0000; border: 0 }"
        );

        await RunAsync(
            """
            serve: ./site
            url: /
            screenshot: { mask: ["#pay", ".not-there"] }
            assert: ["The page is #ffffff"]
            """
        );

        Screenshot screenshot = look!.Screenshot;
        Assert.That(screenshot[102, 62], Is.EqualTo(new Rgb(0x80, 0x80, 0x80)));
        Assert.That(screenshot[194, 90], Is.EqualTo(new Rgb(0x80, 0x80, 0x80)));
        Assert.That(screenshot[98, 62], Is.EqualTo(new Rgb(255, 255, 255)));
    }

    [Test]
    public async Task A_test_waits_until_a_statement_holds_on_the_picture()
    {
        folder.Write(
            "site/late.html",
            """
            <body style="margin: 0"><script>
            setInterval(async () => {
              if ((await fetch('/ready.txt')).ok) document.body.style.background = '#00ff00';
            }, 50);
            </script>
            """
        );
        judge.AfterLook = () => folder.Write("site/ready.txt", "ready");

        CaseResult result = await RunAsync(
            """
            serve: ./site
            url: /late.html
            wait: { visual: "The page is #00ff00" }
            assert: ["The page is #00ff00"]
            """
        );

        Assert.That(result.Trouble, Is.Null);
        Assert.That(result.Status, Is.EqualTo(CaseStatus.Passed));
        Assert.That(judge.Looks, Is.EqualTo(2), "one of each picture");
    }

    [Test]
    public async Task A_statement_that_never_holds_is_trouble_and_no_failed_assertion()
    {
        CaseResult result = await RunAsync(
            """
            serve: ./site
            url: /
            timeout: 5s
            wait: { visual: "The page is #00ff00" }
            assert: ["The page is #ffffff"]
            """
        );

        Assert.That(result.Status, Is.EqualTo(CaseStatus.NotLooked));
        Assert.That(
            result.Trouble,
            Does.StartWith("The statement that the test waits for did not hold")
                .And.Contain("- The page is #00ff00")
                .And.Contain("fails, confidence 0.90")
                .And.Contain("Answer     #ffffff")
        );
    }

    [Test]
    public async Task A_picture_that_holds_does_not_excuse_a_DOM_that_does_not()
    {
        CaseResult result = await RunAsync(
            """
            serve: ./site
            url: /
            assert:
              - { that: "The page is #ffffff", dom: { role: button, name: Pay, disabled: true } }
              - { that: "The page is #ffffff", severity: warning, dom: { selector: "#pay", hasText: buy, visible: true } }
              - { that: "The page is #ffffff", dom: { label: Name, value: "", enabled: true, visible: true } }
              - { that: "The page is #ffffff", dom: { selector: button, count: 2 } }
              - { that: "The page is #ffffff", dom: { selector: .not-there, visible: false } }
            """
        );

        Assert.That(result.Trouble, Is.Null);
        Assert.That(
            result.Assertions.Select(one => one.Effect),
            Is.EqualTo(new[] { Effect.Fails, Effect.Warns, Effect.Holds, Effect.Fails, Effect.Holds })
        );
        Assert.That(
            result.Assertions.Select(one => one.Dom!.Words),
            Is.EqualTo(
                new[]
                {
                    "button \"Pay\" is enabled, and was to be disabled",
                    "#pay has the text \"Pay\", not \"buy\"",
                    "label \"Name\" is visible, is enabled, has the value \"\"",
                    "button is there once, not 2",
                    ".not-there is not there",
                }
            )
        );
        Assert.That(result.Assertions[0].DomDisagrees, Is.True);
        Assert.That(result.Assertions[0].Verdict.Outcome, Is.EqualTo(Outcome.Pass));
    }

    [Test]
    public async Task A_DOM_that_holds_does_not_excuse_a_picture_that_does_not()
    {
        CaseResult result = await RunAsync(
            """
            serve: ./site
            url: /
            assert:
              - { that: "The page is #00ff00", dom: { selector: "#pay", enabled: true } }
              - { that: The page looks calm, dom: { selector: "#pay", enabled: true } }
            """
        );

        Assert.That(result.Assertions.Select(one => one.Effect), Is.All.EqualTo(Effect.Fails));
        Assert.That(result.Assertions.Select(one => one.DomDisagrees), Is.EqualTo(new[] { true, false }));
    }

    [Test]
    public async Task A_DOM_that_cannot_be_asked_is_trouble_with_the_place_in_the_spec()
    {
        CaseResult result = await RunAsync(
            """
            serve: ./site
            url: /
            assert:
              - { that: "The page is #ffffff", dom: { selector: "#pay", checked: true } }
            """
        );

        Assert.That(result.Trouble, Does.Contain("could not be asked about #pay").And.Contain("shop.visual.yaml:4"));
    }

    [Test]
    public async Task A_device_has_its_own_screen_scale_and_user_agent()
    {
        folder.Write(
            "site/who.html",
            """
            <meta name="viewport" content="width=device-width"><body style="margin:0"><script>
            const touch = navigator.maxTouchPoints > 0 && /iPhone/.test(navigator.userAgent);
            document.body.style.background = touch ? '#00ff00' : '#ff0000';
            </script>
            """
        );

        CaseResult result = await RunAsync(
            """
            serve: ./site
            matrix: { viewport: [iPhone 15] }
            url: /who.html
            assert: ["The page is #00ff00"]
            """
        );

        Assert.That(result.Status, Is.EqualTo(CaseStatus.Passed), result.Trouble);
        Assert.That((look!.Screenshot.Width, look.Screenshot.Height), Is.EqualTo((393 * 3, 659 * 3)));
    }

    [Test]
    public async Task A_test_that_passes_at_the_second_attempt_is_flaky_and_tells_what_failed_first()
    {
        int finished = 0;
        string page = folder.Write("site/flaky.html", "<body style='margin:0;background:#ff0000'>");
        judge.AfterLook = () => File.WriteAllText(page, "<body style='margin:0;background:#00ff00'>");

        CaseResult result = await RunAsync(
            """
            serve: ./site
            url: /flaky.html
            retries: 2
            assert: ["The page is #00ff00"]
            """,
            () => finished++
        );

        Assert.That((result.IsFlaky, result.Attempts, finished), Is.EqualTo((true, 2, 1)));
        Assert.That(result.Earlier, Is.EqualTo(new[] { "The page is #00ff00: fails, confidence 0.90 (needs 0.80)" }));
    }

    private async Task<CaseResult> RunAsync(string yaml, Action? after = null)
    {
        var observer = new Finishings(after, seen => look = seen);
        RunReport report = await new SpecRunner(BrowserHost.Shared).RunAsync(
            folder.Cases(yaml),
            judge,
            new RunOptions(),
            observer
        );
        return report.Cases.Single();
    }
}
