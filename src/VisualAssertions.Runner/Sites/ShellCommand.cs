using System.ComponentModel;
using System.Diagnostics;

namespace VisualAssertions.Runner;

/// <summary>A command line that runs in the machine's shell until it is disposed, and all that it started with it.</summary>
internal sealed class ShellCommand : IAsyncDisposable
{
    private static readonly string[] SetsidPlaces = ["/usr/bin/setsid", "/bin/setsid", "/usr/local/bin/setsid"];

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LastWords = TimeSpan.FromMilliseconds(500);

    /// <summary>From being asked to end until being killed.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly Process process;
    private readonly OutputTail tail = new();
    private readonly ProcessGroup? group;

    private ShellCommand(Process process, bool hasGroup)
    {
        this.process = process;
        group = hasGroup ? new ProcessGroup(process.Id) : null;
        process.OutputDataReceived += (_, line) => tail.Add(line.Data);
        process.ErrorDataReceived += (_, line) => tail.Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        // Nobody types into it: reading must end, not wait for the terminal of the run.
        process.StandardInput.Close();
    }

    /// <summary>Only once it has ended.</summary>
    public int ExitCode => process.ExitCode;

    /// <summary>The last lines of its output and errors, in the order in which they came.</summary>
    public IReadOnlyList<string> LastLines => tail.Lines;

    /// <exception cref="Win32Exception">There is no shell, or the folder is not there.</exception>
    public static ShellCommand Start(string command, string folder)
    {
        string? setsid = SetsidPlaces.FirstOrDefault(File.Exists);
        ProcessStartInfo start =
            OperatingSystem.IsWindows() ? new("cmd.exe", $"/d /s /c \"{command}\"")
            : setsid is not null ? new(setsid, ["/bin/sh", "-c", command])
            : new("/bin/sh", ["-c", command]);
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        return new ShellCommand(Process.Start(start)!, setsid is not null && !OperatingSystem.IsWindows());
    }

    /// <returns>Whether it has ended; then its last words have arrived.</returns>
    public async Task<bool> EndsWithinAsync(TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        while (!process.HasExited)
        {
            if (Stopwatch.GetElapsedTime(start) >= time)
            {
                return false;
            }

            await Task.Delay(Interval);
        }

        await DrainAsync();
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        if (group is not null)
        {
            await group.EndAsync(Grace);
        }
        else if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        await DrainAsync();
        process.Dispose();
    }

    /// <summary>Not longer than a moment: what it left behind may keep its output open.</summary>
    private async Task DrainAsync() => await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(LastWords));
}
