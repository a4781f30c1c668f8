using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Training.Language.Checking;

/// <summary>Holds formalised statements against the truth of their pictures and tells what to mend.</summary>
public static class CorpusCheck
{
    /// <param name="statements">JSONL of <c>{"picture","role","text","truth","category","program"}</c>.</param>
    /// <param name="truthFolder">PageTruth files, called as the pictures.</param>
    /// <param name="all">Also tell what is grounded where writer and program agree.</param>
    /// <returns>Whether every program can be read and agrees with its writer.</returns>
    public static bool Run(string statements, string truthFolder, bool all, TextWriter output)
    {
        var scenes = new SceneFolder(truthFolder);
        var lines = new List<CheckedLine>();
        int number = 0;
        foreach (string json in File.ReadLines(statements))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(json))
            {
                CheckedLine line = CheckedLine.Of(json, scenes.Find);
                lines.Add(line);
                Tell($"{Path.GetFileName(statements)}:{number}", line, all, output);
            }
        }

        output.Write(CorpusSummary.Of(lines));
        return !lines.Exists(line => line.Outcome is Outcome.Mistake or Outcome.Disagree);
    }

    private static void Tell(string where, CheckedLine line, bool all, TextWriter output)
    {
        bool worthTelling = line.Outcome is Outcome.Mistake or Outcome.Disagree or Outcome.Unclear || line.IsHollow;
        if (!worthTelling && !(all && line.Outcome is not Outcome.Open))
        {
            return;
        }

        string outcome = line.Outcome.ToString().ToLowerInvariant();
        output.WriteLine($"{where}: {outcome}  {line.Line?.Picture} {line.Line?.Category}: {line.Line?.Text}");
        if (line.Line?.Program is { } program && line.Outcome != Outcome.Mistake)
        {
            output.WriteLine($"  {program}");
        }

        foreach (string note in line.Notes)
        {
            output.WriteLine($"  {note}");
        }
    }
}
