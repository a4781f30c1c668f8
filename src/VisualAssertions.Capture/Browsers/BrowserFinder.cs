using System.Runtime.InteropServices;

namespace VisualAssertions.Capture;

/// <param name="ExecutablePath">The browser's program.</param>
/// <param name="Source">Why it was taken: <c>VISUALASSERT_BROWSER</c>, <c>Playwright</c> or <c>installed</c>.</param>
public sealed record FoundBrowser(string ExecutablePath, string Source);

/// <summary>Finds a Chromium, Chrome or Edge: the one that is named, else Playwright's own, else an installed one.</summary>
public sealed class BrowserFinder
{
    /// <summary>Names the browser to drive, by the full path of its program.</summary>
    public const string Variable = "VISUALASSERT_BROWSER";

    private readonly IMachine machine;

    internal BrowserFinder(IMachine machine) => this.machine = machine;

    public static BrowserFinder OfThisMachine { get; } = new(new ThisMachine());

    /// <summary>The browser to use; null if there is none.</summary>
    /// <param name="channel">For one that is asked for by name, the variable does not count.</param>
    /// <exception cref="VisualAssertException">The variable names a program that does not exist.</exception>
    public FoundBrowser? Find(BrowserChannel channel = BrowserChannel.Chromium)
    {
        if (channel != BrowserChannel.Chromium)
        {
            return First(BrowserPlaces.Installed(machine, channel), "installed");
        }

        if (machine.Variable(Variable) is { } named)
        {
            return machine.FileExists(named)
                ? new FoundBrowser(named, Variable)
                : throw BrowserErrors.NamedMissing(named);
        }

        return First(BrowserPlaces.OfPlaywright(machine), "Playwright")
            ?? First(BrowserPlaces.Installed(machine, channel), "installed");
    }

    /// <summary>The browser to use; installs Chromium if there is none, but not one that is asked for by name.</summary>
    /// <exception cref="VisualAssertException">There is none.</exception>
    public async Task<FoundBrowser> FindOrInstallAsync(
        BrowserChannel channel,
        Action<string>? progress,
        CancellationToken cancellation
    ) =>
        channel == BrowserChannel.Chromium
            ? await FindOrInstallAsync(progress, cancellation)
            : Find(channel) ?? throw BrowserErrors.NoChannel(channel);

    /// <summary>The browser to use; installs Chromium if there is none.</summary>
    /// <param name="progress">Told what is being done, one line each.</param>
    /// <param name="cancellation">Ends the installation.</param>
    public async Task<FoundBrowser> FindOrInstallAsync(Action<string>? progress, CancellationToken cancellation)
    {
        if (Find() is { } found)
        {
            return found;
        }

        var installer = new BrowserInstaller(machine, new InstallCommands());
        IReadOnlyList<InstallAttempt> attempts = await installer.TryAllAsync(
            () => Find() is not null,
            progress,
            cancellation
        );
        return Find() ?? throw BrowserErrors.NoBrowser(machine.System, attempts);
    }

    private FoundBrowser? First(IEnumerable<string> places, string source) =>
        places.FirstOrDefault(Works) is { } path ? new FoundBrowser(path, source) : null;

    private bool Works(string path) => machine.FileExists(path) && !IsSnapPlaceholder(path);

    /// <summary>Ubuntu's <c>chromium-browser</c> package is a script that only says to install a snap.</summary>
    private bool IsSnapPlaceholder(string path) =>
        machine.System == OSPlatform.Linux
        && machine.Start(path) is var start
        && start.StartsWith("#!", StringComparison.Ordinal)
        && start.Contains("/snap/bin/chromium", StringComparison.Ordinal)
        && !machine.FileExists("/snap/bin/chromium");
}
