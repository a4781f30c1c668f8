using System.Runtime.InteropServices;

namespace VisualAssertions.Capture.Tests;

public class BrowserInstallerSpecs
{
    [Test]
    public async Task Debians_package_is_installed_where_the_download_fails_and_I_am_root()
    {
        var commands = new RecordedCommands("getaddrinfo ENOTFOUND cdn", "done");

        IReadOnlyList<InstallAttempt> attempts = await TryAll(Debian(root: true), commands);

        Assert.That(
            attempts,
            Is.EqualTo(
                new[]
                {
                    new InstallAttempt("playwright install chromium", "getaddrinfo ENOTFOUND cdn"),
                    new InstallAttempt("apt-get install -y chromium", "done"),
                }
            )
        );
    }

    [Test]
    public async Task No_package_is_installed_without_root_and_the_message_says_so()
    {
        var commands = new RecordedCommands("blocked", "done");

        IReadOnlyList<InstallAttempt> attempts = await TryAll(Debian(root: false), commands);

        Assert.That(commands.PackageInstalled, Is.False);
        Assert.That(
            BrowserErrors.NoBrowser(OSPlatform.Linux, attempts).Message,
            Is.EqualTo(
                """
                There is no browser to take screenshots with, and none could be installed.
                Looked for Playwright's Chromium, then an installed Chromium, Chrome or Edge
                Tried      playwright install chromium: blocked
                Tried      apt-get install -y chromium: not tried: needs root
                Install    sudo apt-get install chromium (or your distribution's package)
                Or set VISUALASSERT_BROWSER to the full path of a browser's program. Pictures can be checked without a browser.
                """
            )
        );
    }

    [Test]
    public async Task Nothing_more_is_tried_once_the_download_worked()
    {
        var commands = new RecordedCommands("done", "done");

        IReadOnlyList<InstallAttempt> attempts = await new BrowserInstaller(Debian(root: true), commands).TryAllAsync(
            () => true,
            null,
            CancellationToken.None
        );

        Assert.That(attempts, Has.Count.EqualTo(1));
        Assert.That(commands.PackageInstalled, Is.False);
    }

    private static TestMachine Debian(bool root) => new() { IsRoot = root, Files = { ["/usr/bin/apt-get"] = "" } };

    private static Task<IReadOnlyList<InstallAttempt>> TryAll(TestMachine machine, RecordedCommands commands) =>
        new BrowserInstaller(machine, commands).TryAllAsync(() => false, null, CancellationToken.None);

    private sealed class RecordedCommands(string download, string package) : IInstallCommands
    {
        public bool PackageInstalled { get; private set; }

        public Task<string> DownloadAsync(CancellationToken cancellation) => Task.FromResult(download);

        public Task<string> InstallPackageAsync(CancellationToken cancellation)
        {
            PackageInstalled = true;
            return Task.FromResult(package);
        }
    }
}
