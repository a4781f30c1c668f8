using System.CommandLine;
using System.Globalization;
using Microsoft.ML.OnnxRuntime;
using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Sessions;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Parsing;
using VisualAssertions.Training.Questions;

namespace VisualAssertions.Training.Commands;

/// <summary>Says how often the programs that the parser spells for people's statements come to the truth on the true page.</summary>
internal static class MeasureParserCommand
{
    public static Command Create()
    {
        var part = new Option<string>("--part")
        {
            Required = true,
            Description = "A part of the corpus of what people said.",
        };
        var models = new Option<string>("--models")
        {
            DefaultValueFactory = _ => "models/owlet",
            Description = "Folder with the encoder and the parser.",
        };
        var all = new Option<bool>("--all")
        {
            Description = "Prints every statement with its programs, not only figures.",
        };
        var command = new Command("measure-parser", "Measures the parser on what people said.") { part, models, all };
        command.SetAction(parsed => Run(parsed.GetValue(part)!, parsed.GetValue(models)!, parsed.GetValue(all)));
        return command;
    }

    private static int Run(string part, string models, bool all)
    {
        StatementParser parser = Open(models);
        var judged = new List<JudgedStatement>();
        foreach (CorpusPage page in CorpusFolder.Load(part))
        {
            var scene = Scene.Of(page.Page);
            foreach (Statement said in page.AsWritten().Where(said => said.Truth is not null))
            {
                judged.Add(JudgedStatement.Of(said, parser.Parse(said.Text), scene));
                if (all)
                {
                    judged[^1].Print(Console.Out);
                }
            }
        }

        JudgedStatement.PrintFigures(judged, Console.Out);
        return 0;
    }

    private static StatementParser Open(string models)
    {
        SentenceEncoder encoder = new OwletFiles(models).Encoder(1);
        using var options = OwletSessions.Options(DeviceChoice.Cpu, 1);
        var model = new ParserModel(
            new InferenceSession(Path.Combine(models, "parse.onnx"), options),
            new InferenceSession(Path.Combine(models, "spell.onnx"), options)
        );
        return new StatementParser(
            encoder,
            model,
            ProgramVocabulary.Parse(File.ReadLines(Path.Combine(models, "programs.txt")))
        );
    }
}
