using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace VisualAssertions.Cli.Tests.Commands;

/// <summary>The command as a process of its own.</summary>
[Platform(Exclude = "Win", Reason = "Sends the signal that a terminal sends for Ctrl-C.")]
public class InterruptSpecs
{
    private const int Interrupt = 2;

    [Test]
    public async Task Ctrl_C_ends_with_130_while_a_page_hangs()
    {
        using var hanging = new TcpListener(IPAddress.Loopback, 0);
        hanging.Start();
        int port = ((IPEndPoint)hanging.LocalEndpoint).Port;
        string program = Path.Combine(TestContext.CurrentContext.TestDirectory, "visualassert.dll");
        var start = new ProcessStartInfo("dotnet", [program, "check", $"http://127.0.0.1:{port}/", "The page is empty"])
        {
            RedirectStandardError = true,
        };
        using Process command = Process.Start(start)!;
        // The browser has connected: the command is in the middle of its work.
        using TcpClient connected = await hanging.AcceptTcpClientAsync();

        Assert.That(SendSignal(command.Id, Interrupt), Is.Zero);
        string error = await command.StandardError.ReadToEndAsync();
        await command.WaitForExitAsync();

        Assert.That((command.ExitCode, error), Is.EqualTo((130, "Interrupted.\n")));
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int SendSignal(int process, int signal);
}
