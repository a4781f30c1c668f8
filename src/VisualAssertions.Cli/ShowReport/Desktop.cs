using System.ComponentModel;
using System.Diagnostics;

namespace VisualAssertions.Cli.ShowReport;

/// <summary>Opens files with the program that the desktop has for them.</summary>
internal static class Desktop
{
    /// <returns>False if there is no desktop.</returns>
    public static bool Open(string path)
    {
        if (OperatingSystem.IsLinux() && !HasDisplay())
        {
            return false;
        }

        try
        {
            using Process? started = Process.Start(Opener(path));
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static ProcessStartInfo Opener(string path) =>
        OperatingSystem.IsWindows() ? new ProcessStartInfo(path) { UseShellExecute = true }
        : OperatingSystem.IsMacOS() ? new ProcessStartInfo("open", [path])
        : new ProcessStartInfo("xdg-open", [path]);

    private static bool HasDisplay() =>
        new[] { "DISPLAY", "WAYLAND_DISPLAY" }.Any(name =>
            !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name))
        );
}
