using Microsoft.ML.OnnxRuntime;
using VisualAssertions.Owlet.Sessions;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Training.Questions;

/// <summary>The frozen parts that training stands on.</summary>
/// <param name="folder">models/owlet.</param>
internal sealed class OwletFiles(string folder)
{
    public IconVocabulary Icons { get; } = IconVocabulary.Parse(File.ReadLines(Path.Combine(folder, "icons.txt")));

    public WordPieces Pieces { get; } = WordPieces.Load(Path.Combine(folder, "vocab.txt"));

    public string EncoderFile => Path.Combine(folder, "encoder.onnx");

    public SentenceEncoder Encoder(int threads)
    {
        using var options = OwletSessions.Options(DeviceChoice.Cpu, threads);
        return new SentenceEncoder(new InferenceSession(EncoderFile, options), Pieces);
    }
}
