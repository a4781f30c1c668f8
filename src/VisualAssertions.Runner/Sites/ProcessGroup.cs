using System.Diagnostics;
using System.Runtime.InteropServices;

namespace VisualAssertions.Runner;

/// <summary>All processes of one group on Linux and macOS: also those whose parent has ended, which a walk down the tree would miss.</summary>
/// <param name="id">Of the group, which is that of its first process.</param>
internal sealed class ProcessGroup(int id)
{
    private const int Exists = 0;
    private const int Kill = 9;
    private const int Terminate = 15;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    /// <summary>Asks them to end, and kills what is left after <paramref name="grace"/>.</summary>
    public async Task EndAsync(TimeSpan grace)
    {
        long start = Stopwatch.GetTimestamp();
        bool there = Send(Terminate);
        while (there && Stopwatch.GetElapsedTime(start) < grace)
        {
            await Task.Delay(Interval);
            there = Send(Exists);
        }

        if (there)
        {
            Send(Kill);
        }
    }

    /// <returns>Whether there was any process to send it to.</returns>
    private bool Send(int signal) => SendSignal(-id, signal) == 0;

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int SendSignal(int process, int signal);
}
