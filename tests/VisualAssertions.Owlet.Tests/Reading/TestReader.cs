using VisualAssertions.Owlet.Reading;
using VisualAssertions.Owlet.Sessions;

namespace VisualAssertions.Owlet.Tests.Reading;

/// <summary>The real reader on the processor.</summary>
internal static class TestReader
{
    public static ScreenTextReader Shared { get; } = Create();

    public static ScreenTextReader Create(int? threads = null) => new(ModelFolder.Find(), ComputeDevice.Cpu, threads);

    public static IReadOnlyList<ReadLine> Read(Screenshot screenshot) => Shared.Read(screenshot).Lines;

    public static string[] Texts(Screenshot screenshot) => [.. Read(screenshot).Select(line => line.Line.Text)];
}
