namespace VisualAssertions.Owlet.Sessions;

/// <summary>Two threads on one core slow matrix products down, and a container may own fewer cores than the machine has.</summary>
internal static class PhysicalCores
{
    private const string Topology = "/sys/devices/system/cpu";

    /// <summary>Cores that this process may use.</summary>
    public static int Count { get; } = Math.Max(1, Math.Min(Environment.ProcessorCount, Distinct(Topology)));

    /// <summary>Groups of hardware threads that share a core; int.MaxValue where the system does not tell.</summary>
    internal static int Distinct(string topology)
    {
        if (!Directory.Exists(topology))
        {
            return int.MaxValue;
        }
        var siblings = Directory
            .EnumerateDirectories(topology, "cpu*")
            .Select(cpu => Path.Combine(cpu, "topology", "thread_siblings_list"))
            .Where(File.Exists)
            .Select(File.ReadAllText)
            .Distinct()
            .Count();
        return siblings > 0 ? siblings : int.MaxValue;
    }
}
