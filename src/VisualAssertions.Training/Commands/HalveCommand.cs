using System.CommandLine;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Export.Onnx;

namespace VisualAssertions.Training.Commands;

/// <summary>Halves a pretrained model's file.</summary>
internal static class HalveCommand
{
    public static Command Create()
    {
        var model = new Option<FileInfo>("--model") { Required = true, Description = "The ONNX file." };
        var output = new Option<FileInfo>("--out") { Required = true, Description = "The file to write." };
        var command = new Command("halve", "Keeps a pretrained model's weights in float16.") { model, output };
        command.SetAction(said =>
        {
            var halved = ModelProto.Parser.ParseFrom(File.ReadAllBytes(said.GetValue(model)!.FullName));
            int weights = HalfWeights.Of(halved);
            string file = said.GetValue(output)!.FullName;
            File.WriteAllBytes(file, Google.Protobuf.MessageExtensions.ToByteArray(halved));
            Console.WriteLine($"{file}: {weights:N0} weights halved, {new FileInfo(file).Length / 1e6:F1} MB");
        });
        return command;
    }
}
