using System.Runtime.InteropServices;

namespace VisualAssertions.Capture.Tests;

public class BrowserFinderSpecs
{
    [Test]
    public void I_can_name_the_browser_myself()
    {
        TestMachine machine = WithEverything();
        machine.Variables["VISUALASSERT_BROWSER"] = "/opt/my/chrome";
        machine.Files["/opt/my/chrome"] = "";

        Assert.That(Find(machine), Is.EqualTo(new FoundBrowser("/opt/my/chrome", "VISUALASSERT_BROWSER")));
    }

    [Test]
    public void A_browser_that_I_name_and_that_is_not_there_is_an_error_that_quotes_my_path()
    {
        TestMachine machine = WithEverything();
        machine.Variables["VISUALASSERT_BROWSER"] = "/opt/my/chrom";

        var problem = Assert.Throws<VisualAssertException>(() => Find(machine))!;
        Assert.That(problem.Message, Does.Contain("/opt/my/chrom").And.Contain("unset VISUALASSERT_BROWSER"));
        Assert.That(problem.Trouble, Is.EqualTo(Trouble.Environment));
    }

    [Test]
    public void Playwrights_own_Chromium_comes_before_an_installed_one_and_the_newest_first()
    {
        Assert.That(
            Find(WithEverything()),
            Is.EqualTo(
                new FoundBrowser("/home/me/.cache/ms-playwright/chromium-1248/chrome-linux64/chrome", "Playwright")
            )
        );
    }

    [Test]
    public void An_installed_Chromium_is_found_when_Playwright_has_none()
    {
        var machine = new TestMachine { Files = { ["/usr/bin/chromium"] = "#!/bin/sh" } };

        Assert.That(Find(machine), Is.EqualTo(new FoundBrowser("/usr/bin/chromium", "installed")));
    }

    [Test]
    public void A_browser_anywhere_on_the_PATH_is_found()
    {
        var machine = new TestMachine
        {
            Variables = { ["PATH"] = "/bin:/opt/tools" },
            Files = { ["/opt/tools/google-chrome"] = "" },
        };

        Assert.That(Find(machine)!.ExecutablePath, Is.EqualTo("/opt/tools/google-chrome"));
    }

    [Test]
    public void Ubuntus_script_that_only_says_to_install_a_snap_is_no_browser()
    {
        var machine = new TestMachine
        {
            Files = { ["/usr/bin/chromium-browser"] = "#!/bin/sh\nif ! [ -x /snap/bin/chromium ]; then exit 1; fi" },
        };

        Assert.That(Find(machine), Is.Null);
    }

    [Test]
    public void Chrome_is_found_on_a_Mac()
    {
        const string chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        var machine = new TestMachine { System = OSPlatform.OSX, Files = { [chrome] = "" } };

        Assert.That(Find(machine)!.ExecutablePath, Is.EqualTo(chrome));
    }

    [Test]
    public void Edge_is_found_on_Windows()
    {
        var machine = new TestMachine
        {
            System = OSPlatform.Windows,
            Variables = { ["ProgramFiles(x86)"] = "C:/Program Files (x86)" },
            Files = { ["C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe"] = "" },
        };

        Assert.That(Find(machine)!.ExecutablePath, Does.EndWith("msedge.exe"));
    }

    [Test]
    public void Chrome_asked_for_by_name_is_no_other_browser()
    {
        TestMachine machine = WithEverything();
        machine.Variables["VISUALASSERT_BROWSER"] = "/usr/bin/chromium";

        Assert.That(new BrowserFinder(machine).Find(BrowserChannel.Chrome), Is.Null);
        machine.Files["/usr/bin/microsoft-edge"] = "";
        Assert.That(new BrowserFinder(machine).Find(BrowserChannel.Chrome), Is.Null);
        machine.Files["/usr/bin/google-chrome"] = "";
        Assert.That(
            new BrowserFinder(machine).Find(BrowserChannel.Chrome),
            Is.EqualTo(new FoundBrowser("/usr/bin/google-chrome", "installed"))
        );
    }

    [Test]
    public void Edge_that_is_not_installed_is_an_error_that_says_what_to_do()
    {
        var finder = new BrowserFinder(WithEverything());

        var problem = Assert.ThrowsAsync<VisualAssertException>(() =>
            finder.FindOrInstallAsync(BrowserChannel.MsEdge, null, CancellationToken.None)
        )!;

        Assert.That(
            problem.Message,
            Does.StartWith("Microsoft Edge is not installed").And.Contain("browser: chromium")
        );
        Assert.That(problem.Trouble, Is.EqualTo(Trouble.Environment));
    }

    [Test]
    public void This_machine_has_a_browser_or_gets_one()
    {
        Assert.That(
            async () => await BrowserFinder.OfThisMachine.FindOrInstallAsync(null, CancellationToken.None),
            Has.Property("ExecutablePath").Exist
        );
    }

    private static FoundBrowser? Find(TestMachine machine) => new BrowserFinder(machine).Find();

    private static TestMachine WithEverything() =>
        new()
        {
            Variables = { ["HOME"] = "/home/me" },
            Files =
            {
                ["/usr/bin/chromium"] = "",
                ["/home/me/.cache/ms-playwright/chromium-999/chrome-linux/chrome"] = "",
                ["/home/me/.cache/ms-playwright/chromium-1248/chrome-linux64/chrome"] = "",
                ["/home/me/.cache/ms-playwright/chromium_headless_shell-1248/x"] = "",
            },
        };
}
