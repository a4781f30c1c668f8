using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using VisualAssertions.Runner.Tests;

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
        using Process command = Start("check", $"http://127.0.0.1:{port}/", "The page is empty");
        // The browser has connected: the command is in the middle of its work.
        using TcpClient connected = await hanging.AcceptTcpClientAsync();

        Assert.That(SendSignal(command.Id, Interrupt), Is.Zero);
        string error = await command.StandardError.ReadToEndAsync();
        await command.WaitForExitAsync();

        Assert.That((command.ExitCode, error), Is.EqualTo((130, "Interrupted.\n")));
    }

    [Test]
    public async Task Ctrl_C_in_a_run_keeps_what_is_finished_and_ends_the_apps_server()
    {
        using var folder = new TestFolder();
        var server = new NodeServer(folder.Path);
        string spec = folder.Write(
            "shop.visual.yaml",
            $"""
            webServer: {server.WebServer()}
            tests:
              - name: Start
                url: /
                assert: [The page is green]
              - name: Slow
                url: /hangs
                assert: [The page is green]
            """
        );
        using Process command = Start("run", spec, "--output", folder.File("out"), "--reporter", "json,html");
        while (!server.Hangs && !command.HasExited)
        {
            await Task.Delay(50);
        }

        Assert.That(SendSignal(command.Id, Interrupt), Is.Zero);
        string error = await command.StandardError.ReadToEndAsync();
        await command.WaitForExitAsync();

        Assert.That((command.ExitCode, error), Is.EqualTo((130, "")));
        JsonNode report = JsonNode.Parse(File.ReadAllText(folder.File("out/report.json")))!;
        Assert.That(((bool)report["interrupted"]!, (int)report["planned"]!), Is.EqualTo((true, 2)));
        Assert.That((string?)report["tests"]!.AsArray().Single()!["name"], Is.EqualTo("Start"));
        Assert.That(Directory.GetFiles(folder.File("out/report/screens")), Has.Length.EqualTo(1));
        Assert.That(NodeServer.Listens(server.Port), Is.False);
    }

    private static Process Start(params string[] arguments)
    {
        string program = Path.Combine(TestContext.CurrentContext.TestDirectory, "visualassert.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardError = true })!;
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int SendSignal(int process, int signal);
}
