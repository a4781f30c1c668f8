using Microsoft.ML.OnnxRuntime;
using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Export;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using VisualAssertions.Training.Parsing;
using VisualAssertions.Training.Questions;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Tests.Parsing;

public sealed class ParserExportTests
{
    private const string Statement = "The Save button is disabled";

    [Test]
    public void Spelling_step_by_step_gives_each_step_the_probability_that_it_has_in_training()
    {
        SentenceEncoder encoder = new OwletFiles(Path.Combine(Repository.Root, "models/owlet")).Encoder(1);
        var text = StatementText.Read(Statement, encoder.Pieces, SentenceEncoder.MaxTokens);
        var words = ProgramSpelling.Words(NodeReader.Read("is(button & named(\"Save\"), disabled)"), text)!;
        var vocabulary = ProgramVocabulary.Of(words.Select(word => word.Word).OfType<string>());
        ProgramStep[] steps = ProgramSpelling.Steps(words, vocabulary)!;
        var config = new ParserConfig(vocabulary.Count);
        using var weights = new WeightStore(seed: 5);
        weights.Load(OnnxWeights.Read(Shipped("encoder.onnx")));
        float trained = LossInTraining(new ParserSample(text, steps), weights, config);

        var export = new ParserExport(config, weights.Values());
        using var read = new InferenceSession(export.Read().ToBytes());
        using var spell = new InferenceSession(export.Spell().ToBytes());
        var model = new ParserModel(read, spell);
        double exported =
            -LogP(model, model.Read(text, encoder.Encode([text.Ids], spoken: true)), steps, text.Ids.Length)
            / steps.Length;

        Assert.That(exported, Is.EqualTo(trained).Within(0.01));
    }

    [Test]
    public void What_is_shipped_can_be_trained_on_and_exported_again_without_a_loss()
    {
        (string encoder, string parse, string spell) = (
            Shipped("encoder.onnx"),
            Shipped("parse.onnx"),
            Shipped("spell.onnx")
        );
        var config = new ParserConfig(ProgramVocabulary.Parse(File.ReadLines(Shipped("programs.txt"))).Count);
        var export = new ParserExport(config, OnnxWeights.Read(parse, spell));
        Assert.Multiple(() =>
        {
            Assert.That(
                MiniLmExport.Write(OnnxWeights.Read(encoder)).ToBytes(),
                Is.EqualTo(File.ReadAllBytes(encoder))
            );
            Assert.That(export.Read().ToBytes(), Is.EqualTo(File.ReadAllBytes(parse)));
            Assert.That(export.Spell().ToBytes(), Is.EqualTo(File.ReadAllBytes(spell)));
        });
    }

    private static string Shipped(string file) => Path.Combine(Repository.Root, "models", "owlet", file);

    private static float LossInTraining(ParserSample sample, WeightStore weights, ParserConfig config)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        var batch = new ParserBatch([sample], blank: null);
        return batch.Run(weights, config).Loss.item<float>();
    }

    private static double LogP(ParserModel model, ParserModel.Memory memory, ProgramStep[] steps, int pieces)
    {
        ParserModel.Spelling spelling = model.Begin(memory);
        ProgramStep before = ProgramStep.Of(ProgramVocabulary.Begin);
        double sum = 0;
        foreach (ProgramStep step in steps)
        {
            (float[] words, float[] pointed) = spelling.Next([before], [0]);
            float[] logits = step.Piece >= 0 ? pointed[..pieces] : words[..(words.Length / ParserModel.Beams)];
            double highest = logits.Max();
            double norm = highest + Math.Log(logits.Sum(logit => Math.Exp(logit - highest)));
            sum += logits[step.Piece >= 0 ? step.Piece : step.Word] - norm;
            before = step;
        }

        return sum;
    }
}
