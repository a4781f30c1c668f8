using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using VisualAssertions.Capture;

namespace VisualAssertions.Runner.Tests;

/// <summary>A small app with a server of its own, to be started by a spec. Node comes with Playwright's driver.</summary>
internal sealed class NodeServer
{
    /// <summary>Argument: the port. <c>/dies</c> ends it without an answer, <c>/hangs</c> never gets one.</summary>
    private const string Source = """
        const [port] = process.argv.slice(2);
        console.log('warming up');
        require('fs').writeFileSync(`${__dirname}/${port}.pid`, String(process.pid));
        require('http').createServer((request, response) => {
          if (request.url === '/dies') { console.error('out of memory'); process.exit(7); }
          if (request.url === '/hangs') { require('fs').writeFileSync(`${__dirname}/hangs`, ''); return; }
          response.setHeader('content-type', 'text/html');
          response.end(`<body style="margin: 0; background: #00ff00"><h1>Shop</h1>`);
        }).listen(Number(port), '127.0.0.1');
        """;

    private readonly string folder;

    /// <param name="folder">For its script, and for files that tell what happened.</param>
    public NodeServer(string folder)
    {
        this.folder = folder;
        File.WriteAllText(Script, Source);
    }

    public int Port { get; } = FreePort();

    public string Url => $"http://127.0.0.1:{Port}/";

    /// <summary>Somebody waits for the page that never comes.</summary>
    public bool Hangs => File.Exists(Path.Combine(folder, "hangs"));

    private string Script => Path.Combine(folder, "server.js");

    /// <summary>Starts it, as a shell understands it.</summary>
    public string Command(int? port = null) => $"\"{Node()}\" \"{Script}\" {port ?? Port}";

    /// <summary>As a spec has it.</summary>
    public string WebServer() => $"{{ url: \"{Url}\", command: '{Command().Replace("'", "''")}' }}";

    public void Kill()
    {
        using var process = Process.GetProcessById(int.Parse(File.ReadAllText(Path.Combine(folder, $"{Port}.pid"))));
        process.Kill();
        process.WaitForExit();
    }

    public static bool Listens(int port)
    {
        using var client = new TcpClient();
        try
        {
            client.Connect(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static string Node()
    {
        string folder = Path.Combine(PlaywrightDriver.Locate(), ".playwright/node");
        string arch = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64";
        return OperatingSystem.IsWindows() ? Path.Combine(folder, "win32_x64/node.exe")
            : OperatingSystem.IsMacOS() ? Path.Combine(folder, $"darwin-{arch}/node")
            : Path.Combine(folder, $"linux-{arch}/node");
    }
}
