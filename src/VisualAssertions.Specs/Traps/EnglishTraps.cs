namespace VisualAssertions.Specs;

/// <summary>Statements are English, and YAML bites. Tells every bite, and puts the bitten text in quotes so that the rest can be checked too.</summary>
internal static class EnglishTraps
{
    /// <returns>The text to read as YAML; lines keep their numbers.</returns>
    public static string Repair(SourceText source, MistakeLog log)
    {
        string[] lines = [.. source.Lines];
        SpreadTabs(lines, source, log);
        foreach (EnglishText english in EnglishFinder.Find(source))
        {
            if (Trap.Find(english) is not { } trap)
            {
                continue;
            }

            log.Add(Place(source, english, trap), TrapMessages.Tell(trap, english));
            Quote(lines, english);
        }

        return string.Join('\n', lines);
    }

    private static void SpreadTabs(string[] lines, SourceText source, MistakeLog log)
    {
        for (int line = 0; line < lines.Length; line++)
        {
            string text = lines[line].TrimStart('\t');
            int tabs = lines[line].Length - text.Length;
            if (tabs > 0 && text.Length > 0)
            {
                log.Add(new SpecLocation(source.Path, line + 1, 1, tabs), YamlMessages.Tab);
                lines[line] = string.Concat(Enumerable.Repeat("  ", tabs)) + text;
            }
        }
    }

    private static SpecLocation Place(SourceText source, EnglishText english, Trap trap)
    {
        int line = english.FirstLine + trap.Line;
        string text = source.Line(line);
        int start = trap.Line == 0 ? english.Column : text.Length - text.TrimStart().Length + 1;
        return new SpecLocation(source.Path, line, start + trap.Start, trap.Length);
    }

    private static void Quote(string[] lines, EnglishText english)
    {
        int first = english.FirstLine - 1;
        string lead = english.DashColumn is { } dash
            ? new string(' ', dash - 1) + english.Lead
            : lines[first][..(english.Column - 1)];
        lines[first] = lead + TrapMessages.Quoted(english);
        for (int line = first + 1; line < first + english.Lines.Count; line++)
        {
            lines[line] = "";
        }
    }
}
