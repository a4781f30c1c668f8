using System.Diagnostics;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>An app behind <c>webServer</c>: the command of the spec, or a server that answered before, until it is disposed.</summary>
internal sealed class AppServer : IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly ShellCommand? command;

    private readonly string folder;

    private AppServer(WebServer settings, string folder, ShellCommand? command) =>
        (Settings, this.folder, this.command) = (settings, folder, command);

    public WebServer Settings { get; }

    /// <summary>Waits until the URL answers.</summary>
    /// <param name="settings">Of the spec.</param>
    /// <param name="folder">In which the command runs.</param>
    /// <param name="cancellation">Ends the wait, and the command.</param>
    /// <exception cref="VisualAssertException">It answers already, ends, or does not answer in time.</exception>
    public static async Task<AppServer> StartAsync(WebServer settings, string folder, CancellationToken cancellation)
    {
        using var probe = new AnswerProbe(settings.Url);
        if (await probe.IsReadyAsync(cancellation))
        {
            return settings.ReuseExisting ? new AppServer(settings, folder, null) : throw SiteErrors.Occupied(settings);
        }

        var server = new AppServer(settings, folder, ShellCommand.Start(settings.Command, folder));
        try
        {
            await server.WaitAsync(probe, cancellation);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <param name="patience">How long to watch it.</param>
    /// <exception cref="VisualAssertException">The command has ended, though nobody asked it to.</exception>
    public async Task CheckAliveAsync(TimeSpan patience)
    {
        if (command is not null && await command.EndsWithinAsync(patience))
        {
            throw SiteErrors.Died(Settings, folder, command);
        }
    }

    public ValueTask DisposeAsync() => command?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task WaitAsync(AnswerProbe probe, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        while (!await probe.IsReadyAsync(cancellation))
        {
            if (await command!.EndsWithinAsync(TimeSpan.Zero))
            {
                throw SiteErrors.EndedEarly(Settings, folder, command);
            }

            if (Stopwatch.GetElapsedTime(start) >= Settings.Timeout)
            {
                throw SiteErrors.Silent(Settings, folder, probe.LastAnswer, command);
            }

            await Task.Delay(Interval, cancellation);
        }
    }
}
