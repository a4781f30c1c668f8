namespace VisualAssertions.Cli.Doctor;

/// <summary>What can be missing on a machine, and what to do.</summary>
internal static class DoctorErrors
{
    public static VisualAssertException NoBrowser() =>
        new(
            """
            There is no browser to take screenshots with.
            Run        visualassert doctor --install
            Pictures can be checked without a browser.
            """,
            Trouble.Environment
        );

    public static VisualAssertException NoFonts(string browser) =>
        new(
            $"""
            {browser} draws pages without letters: this machine has no fonts.
            Install    sudo apt-get install fonts-liberation (or your distribution's package)
            """,
            Trouble.Environment
        );

    public static VisualAssertException NoRuntime(Exception cause) =>
        new(
            $"""
            ONNX Runtime's native library does not load.
            It says    {(cause.InnerException ?? cause).Message.Split('\n')[0]}
            Likely     no build of it for this system, or a missing C++ runtime
            Needed     glibc 2.28 or newer on Linux, the Visual C++ runtime on Windows
            """,
            Trouble.Environment,
            cause
        );

    public static VisualAssertException LittleMemory(long free, long needed) =>
        new(
            $"""
            Little memory is free: {free / (1024 * 1024)} MiB; {needed / (1024 * 1024)} MiB is safe.
            Close other programs, or raise the container's limit.
            """,
            Trouble.Environment
        );
}
