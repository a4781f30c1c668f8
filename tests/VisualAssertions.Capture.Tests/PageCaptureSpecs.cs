using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace VisualAssertions.Capture.Tests;

public class PageCaptureSpecs
{
    private const string Blue = "<body style='margin:0;background:#0000ff'>";

    [Test]
    public async Task I_can_capture_a_URL_at_the_size_that_I_ask_for()
    {
        await using var site = new LocalSite(Blue);
        var capture = new PageCapture(
            new CaptureOptions
            {
                Width = 320,
                Height = 200,
                DeviceScale = 2,
            }
        );

        CapturedPage page = await capture.CaptureAsync(site.Url);

        Assert.That((page.Screenshot.Width, page.Screenshot.Height), Is.EqualTo((640, 400)));
        Assert.That(page.Screenshot[639, 399], Is.EqualTo(new Rgb(0, 0, 255)));
        Assert.That(page.Stable, Is.True);
    }

    [Test]
    public async Task The_page_sees_the_colour_scheme_that_I_ask_for()
    {
        const string html = "<style>@media (prefers-color-scheme: dark) { body { background: #102030 } }</style>";
        await using var site = new LocalSite(html);

        CapturedPage page = await Small(new() { ColorScheme = ColorScheme.Dark }).CaptureAsync(site.Url);

        Assert.That(page.Screenshot[0, 0], Is.EqualTo(new Rgb(0x10, 0x20, 0x30)));
    }

    [Test]
    public async Task A_page_that_is_not_found_is_captured_as_the_server_shows_it()
    {
        await using var site = new LocalSite(Blue, status: 404);

        CapturedPage page = await Small().CaptureAsync(site.Url);

        Assert.That(page.Screenshot[0, 0], Is.EqualTo(new Rgb(0, 0, 255)));
    }

    [Test]
    public void A_server_that_is_not_running_is_named_with_what_to_do()
    {
        var url = new Uri($"http://127.0.0.1:{LocalSite.FreePort()}/login");

        var problem = Assert.ThrowsAsync<VisualAssertException>(() => Small().CaptureAsync(url))!;

        Assert.That(
            problem.Message,
            Is.EqualTo(
                $"""
                The page cannot be opened.
                URL        {url}
                Because    no server listens there (net::ERR_CONNECTION_REFUSED)
                Start the app, or correct the host and port.
                """
            )
        );
        Assert.That(problem.Trouble, Is.EqualTo(Trouble.Environment));
    }

    [Test]
    public void A_host_that_does_not_exist_is_told_apart()
    {
        var url = new Uri("http://no-such-host.invalid/");

        var problem = Assert.ThrowsAsync<VisualAssertException>(() => Small().CaptureAsync(url))!;

        Assert.That(problem.Message, Does.Contain("no-such-host.invalid").And.Contain("net::ERR_"));
    }

    [Test]
    public async Task A_page_that_never_finishes_loading_is_an_error_that_says_for_how_long_was_waited()
    {
        await using var site = new LocalSite("<img src='/never'>");
        PageCapture capture = Small(new() { Timeout = TimeSpan.FromSeconds(1) });

        var problem = Assert.ThrowsAsync<VisualAssertException>(() => capture.CaptureAsync(site.Url))!;

        Assert.That(problem.Message, Does.StartWith("The page did not finish loading within 1 s."));
    }

    [Test]
    public async Task A_page_that_keeps_moving_is_captured_and_says_that_it_never_came_to_rest()
    {
        const string html = "<script>setInterval(() => document.body.textContent = Math.random(), 1)</script>";
        await using var site = new LocalSite(html);
        PageCapture capture = Small(new() { StableTimeout = TimeSpan.FromMilliseconds(400) });

        Assert.That((await capture.CaptureAsync(site.Url)).Stable, Is.False);
    }

    [Test]
    public async Task A_page_that_settles_later_is_captured_as_it_came_to_rest()
    {
        const string html = """
            <body><script>
            let n = 0;
            const timer = setInterval(() => {
              document.body.style.background = ++n < 10 ? `rgb(${n},${n},${n})` : 'rgb(0,128,0)';
              if (n >= 10) clearInterval(timer);
            }, 60);
            </script>
            """;
        await using var site = new LocalSite(html);

        CapturedPage page = await Small().CaptureAsync(site.Url);

        Assert.That(page.Screenshot[0, 0], Is.EqualTo(new Rgb(0, 128, 0)));
        Assert.That(page.Stable, Is.True);
    }

    [Test]
    public async Task A_full_page_goes_down_to_the_limit_and_says_that_it_was_cut()
    {
        await using var site = new LocalSite("<body style='margin:0'><div style='height:3000px'></div>");
        var options = new CaptureOptions
        {
            Width = 200,
            Height = 100,
            FullPage = true,
        };

        CapturedPage whole = await new PageCapture(options).CaptureAsync(site.Url);
        CapturedPage cut = await new PageCapture(options with { FullPageHeightLimit = 1000 }).CaptureAsync(site.Url);

        Assert.That((whole.Screenshot.Height, whole.CutOff), Is.EqualTo((3000, false)));
        Assert.That((cut.Screenshot.Height, cut.CutOff), Is.EqualTo((1000, true)));
    }

    [Test]
    public async Task A_locator_is_captured_with_its_surroundings_and_I_learn_where_it_is()
    {
        IBrowser browser = await BrowserHost.Shared.GetAsync();
        await using IBrowserContext context = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 400, Height = 300 },
                DeviceScaleFactor = 2,
            }
        );
        IPage page = await context.NewPageAsync();
        await page.SetContentAsync(
            "<body style='margin:0'><button style='position:absolute;left:50px;top:20px;width:80px;height:30px'>Pay</button>"
        );

        CapturedPage captured = await new PageCapture().CaptureAsync(page.GetByText("Pay"));

        Assert.That(captured.Screenshot.Width, Is.EqualTo(800));
        Assert.That(captured.Region, Is.EqualTo(new Box(100, 40, 160, 60)));
    }

    [Test]
    public async Task A_locator_that_finds_nothing_is_an_error_that_quotes_it()
    {
        IBrowser browser = await BrowserHost.Shared.GetAsync();
        await using IBrowserContext context = await browser.NewContextAsync();
        IPage page = await context.NewPageAsync();
        PageCapture capture = Small(new() { Timeout = TimeSpan.FromMilliseconds(200) });

        var problem = Assert.ThrowsAsync<VisualAssertException>(() => capture.CaptureAsync(page.Locator("#pay")))!;

        Assert.That(problem.Message, Does.Contain("#pay").And.Contain("within 0.2 s"));
    }

    [Test]
    public async Task I_can_stop_a_capture_that_hangs()
    {
        await using var site = new LocalSite("<img src='/never'>");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));

        Assert.That(
            async () => await Small().CaptureAsync(site.Url, stop.Token),
            Throws.InstanceOf<OperationCanceledException>()
        );
    }

    [Test]
    public void Options_out_of_range_are_told_all_at_once()
    {
        var problem = Assert.Throws<VisualAssertException>(() =>
            _ = new PageCapture(new CaptureOptions { Width = 0, DeviceScale = 9 })
        )!;

        Assert.That(problem.Message, Does.Contain("Width 0").And.Contain("DeviceScale 9"));
        Assert.That(problem.Trouble, Is.EqualTo(Trouble.Usage));
    }

    [Test]
    public async Task The_browser_is_started_once_for_all_captures()
    {
        IBrowser[] browsers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => BrowserHost.Shared.GetAsync()));

        Assert.That(browsers.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_browser_that_is_asked_for_by_name_is_started_by_its_own_program()
    {
        string chromium = BrowserFinder.OfThisMachine.Find()!.ExecutablePath;
        var machine = new TestMachine
        {
            Variables = { ["VISUALASSERT_BROWSER"] = chromium, ["PATH"] = "/opt/tools" },
            Files = { [chromium] = "", ["/opt/tools/google-chrome"] = "" },
        };
        await using var host = new BrowserHost(new BrowserFinder(machine));
        IBrowser own = await host.GetAsync();

        var problem = Assert.ThrowsAsync<VisualAssertException>(() => host.GetAsync(BrowserChannel.Chrome))!;

        Assert.That(
            problem.Message,
            Does.StartWith("The browser does not start.\nBrowser    /opt/tools/google-chrome")
        );
        Assert.That(await host.GetAsync(), Is.SameAs(own));
    }

    [Test]
    public async Task A_browser_that_runs_elsewhere_is_used_by_its_endpoint_and_left_running()
    {
        int port = LocalSite.FreePort();
        string profile = Directory.CreateTempSubdirectory("visualassert-").FullName;
        string[] flags =
        [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            $"--user-data-dir={profile}",
            $"--remote-debugging-port={port}",
        ];
        using Process elsewhere = Process.Start(BrowserFinder.OfThisMachine.Find()!.ExecutablePath, flags);
        try
        {
            await using var site = new LocalSite(Blue);
            using var devTools = new HttpClient();
            await AnswersAsync(devTools, $"http://127.0.0.1:{port}/json/version");
            await using (var host = new BrowserHost(new Uri($"http://127.0.0.1:{port}/")))
            {
                CapturedPage page = await new PageCapture(new() { Width = 200, Height = 100 }, host).CaptureAsync(
                    site.Url
                );
                Assert.That(page.Screenshot[0, 0], Is.EqualTo(new Rgb(0, 0, 255)));
            }

            Assert.That(elsewhere.HasExited, Is.False);
        }
        finally
        {
            elsewhere.Kill(entireProcessTree: true);
            await elsewhere.WaitForExitAsync();
        }

        Directory.Delete(profile, recursive: true);
    }

    [Test]
    public async Task Every_device_that_a_spec_may_name_is_known_to_the_driver()
    {
        string devices = Path.Combine(SourceFolder(), "../../src/VisualAssertions.Specs/Values/devices.txt");

        foreach (string device in await File.ReadAllLinesAsync(devices))
        {
            BrowserNewContextOptions context = await BrowserHost.Shared.DeviceAsync(device);
            Assert.That(context.ViewportSize?.Width, Is.GreaterThan(0), device);
        }
    }

    [Test]
    public void A_device_that_the_driver_does_not_know_is_named()
    {
        var problem = Assert.ThrowsAsync<VisualAssertException>(() => BrowserHost.Shared.DeviceAsync("iPhone 1500"))!;

        Assert.That(problem.Message, Does.Contain("'iPhone 1500'"));
    }

    [Test]
    public async Task A_program_that_is_no_browser_is_an_error_that_names_it()
    {
        var machine = new TestMachine
        {
            Variables = { ["VISUALASSERT_BROWSER"] = "/bin/false" },
            Files = { ["/bin/false"] = "" },
        };
        await using var host = new BrowserHost(new BrowserFinder(machine));

        var problem = Assert.ThrowsAsync<VisualAssertException>(() => host.GetAsync())!;

        Assert.That(problem.Message, Does.StartWith("The browser does not start.\nBrowser    /bin/false"));
    }

    private static async Task AnswersAsync(HttpClient client, string url)
    {
        for (bool answered = false; !answered; )
        {
            try
            {
                await client.GetStringAsync(url);
                answered = true;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }
    }

    private static string SourceFolder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;

    private static PageCapture Small(CaptureOptions? options = null) =>
        new((options ?? new()) with { Width = 200, Height = 100 });
}
