using System.CommandLine;

namespace VisualAssertions.Cli;

/// <summary><c>--device auto|gpu|cpu</c>.</summary>
internal sealed class DeviceOption
{
    public DeviceOption() => Option.AcceptOnlyFromAmong("auto", "gpu", "cpu");

    public Option<string> Option { get; } =
        new("--device")
        {
            Description = "Where the model computes",
            HelpName = "auto|gpu|cpu",
            DefaultValueFactory = _ => "auto",
        };

    public ComputeDevice Read(ParseResult parsed) =>
        Enum.Parse<ComputeDevice>(parsed.GetValue(Option)!, ignoreCase: true);
}
