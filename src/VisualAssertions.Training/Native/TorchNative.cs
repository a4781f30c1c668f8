using System.Runtime.InteropServices;

namespace VisualAssertions.Training.Native;

/// <summary>
/// Lets TorchSharp load where libstdc++ is older than GCC 13's, as on Debian 12. Its native library asks for the symbol version
/// GLIBCXX_3.4.32 for a marker (<c>std::ios_base_library_init</c>) that nothing calls; marked weak, the loader does not insist.
/// </summary>
public static class TorchNative
{
    private const string Library = "libLibTorchSharp.so";
    private const string Version = "GLIBCXX_3.4.32";
    private static readonly Lazy<bool> Prepared = new(PrepareOnce);

    /// <summary>Call before the first use of torch. Changes only this program's own copy of the library, and only where it does not load as it is.</summary>
    public static void Prepare() => _ = Prepared.Value;

    private static bool PrepareOnce()
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }
        // "cpu" is where TorchSharp gathers the libraries when it does not find them beside each other.
        string[] folders = ["", Path.Combine("runtimes", "linux-x64", "native"), "cpu"];
        foreach (
            var file in folders
                .Select(folder => Path.Combine(AppContext.BaseDirectory, folder, Library))
                .Where(File.Exists)
        )
        {
            if (!NativeLibrary.TryLoad(file, out _))
            {
                MarkWeak(file);
            }
        }
        return true;
    }

    private static void MarkWeak(string file)
    {
        var bytes = File.ReadAllBytes(file);
        if (!ElfVersions.MarkWeak(bytes, Version))
        {
            return;
        }
        // Renamed into place: another process starting now sees one whole file or the other, and a hard link to the NuGet cache is broken, not followed.
        var patched = $"{file}.{Environment.ProcessId}";
        File.WriteAllBytes(patched, bytes);
        File.Move(patched, file, overwrite: true);
    }
}
