using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using VisualAssertions.Capture;
using VisualAssertions.Owlet;
using VisualAssertions.Owlet.Sessions;

namespace VisualAssertions.Cli.Doctor;

/// <summary>Each answers in one line what it found, or throws what is wrong and what to do.</summary>
internal static class Examinations
{
    /// <summary>The model's weights, its workspace and a few screenshots.</summary>
    private const long NeededBytes = 1L << 30;

    public static Task<string> DriverAsync(CancellationToken cancellation)
    {
        string version = typeof(IPlaywright).Assembly.GetName().Version!.ToString(3);
        return Task.FromResult($"Playwright {version} in {PlaywrightDriver.Locate()}");
    }

    /// <summary>Not only that it starts: a machine without fonts draws pages without letters.</summary>
    public static async Task<string> BrowserAsync(BrowserHost host, CancellationToken cancellation)
    {
        FoundBrowser found = BrowserFinder.OfThisMachine.Find() ?? throw DoctorErrors.NoBrowser();
        IBrowser browser = await host.GetAsync(cancellation);
        var capture = new PageCapture(new CaptureOptions { Width = 200, Height = 100 }, host);
        CapturedPage page = await capture.CaptureAsync(new Uri("data:text/html,<h1>Hello</h1>"), cancellation);
        return HasInk(page.Screenshot)
            ? $"{browser.Version} at {found.ExecutablePath} ({found.Source}); it draws text"
            : throw DoctorErrors.NoFonts(found.ExecutablePath);
    }

    public static Task<string> RuntimeAsync(CancellationToken cancellation)
    {
        try
        {
            return Task.FromResult(
                $"ONNX Runtime {OnnxRuntimeInfo.Version}: {string.Join(", ", OnnxRuntimeInfo.Providers)}"
            );
        }
        catch (Exception problem) when (problem is TypeInitializationException or DllNotFoundException)
        {
            throw DoctorErrors.NoRuntime(problem);
        }
    }

    public static Task<string> ModelFilesAsync(CancellationToken cancellation)
    {
        ModelFolder models = ModelFolder.Find();
        foreach (string name in models.Sums.Keys)
        {
            cancellation.ThrowIfCancellationRequested();
            models.Check(name);
        }

        return Task.FromResult($"{models.Sums.Count} files in {models.Path} are as SHA256SUMS says");
    }

    /// <summary>Loads it and looks at a small white picture.</summary>
    public static Task<string> ModelAsync(
        Func<ComputeDevice, IScreenJudge> load,
        ComputeDevice device,
        CancellationToken cancellation
    )
    {
        long start = Stopwatch.GetTimestamp();
        IScreenJudge judge = load(device);
        byte[] white = new byte[64 * 64 * 4];
        Array.Fill(white, (byte)255);
        judge.See(new Screenshot(64, 64, white), cancellation).Judge("The page is empty", cancellation);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return Task.FromResult(
            Text($"{judge.Name} on {judge.Device}, ready in {seconds:0.0} s, SHA-256 {judge.Sha256}")
        );
    }

    public static Task<string> MemoryAsync(CancellationToken cancellation)
    {
        // The load is only known after a collection.
        GC.Collect();
        GCMemoryInfo memory = GC.GetGCMemoryInfo(GCKind.Any);
        long free = memory.TotalAvailableMemoryBytes - memory.MemoryLoadBytes;
        return free >= NeededBytes
            ? Task.FromResult(
                Text($"{free / (1024 * 1024)} MiB free of {memory.TotalAvailableMemoryBytes / (1024 * 1024)} MiB")
            )
            : throw DoctorErrors.LittleMemory(free, NeededBytes);
    }

    public static Task<string> DiskAsync(CancellationToken cancellation)
    {
        string[] folders =
        [
            .. new[] { Environment.CurrentDirectory, Path.TrimEndingDirectorySeparator(Path.GetTempPath()) }.Distinct(),
        ];
        foreach (string folder in folders)
        {
            string probe = Path.Combine(folder, $".visualassert-{Environment.ProcessId}");
            AtomicFile.Write(probe, [1]);
            File.Delete(probe);
        }

        return Task.FromResult($"may write to {string.Join(" and ", folders)}");
    }

    private static bool HasInk(Screenshot screenshot)
    {
        ReadOnlySpan<byte> pixels = screenshot.Pixels;
        for (int at = 0; at < pixels.Length; at += 4)
        {
            if (pixels[at] < 128)
            {
                return true;
            }
        }

        return false;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
