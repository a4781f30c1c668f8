namespace VisualAssertions.Programs.Notation;

/// <summary>Programs as people write them: <c>exists(button &amp; named("Save"), disabled)</c>. README.md beside this file shows every form.</summary>
internal static class ProgramNotation
{
    public static Reading Read(string notation)
    {
        var maker = new Maker();
        try
        {
            Program program = maker.Program(NodeReader.Read(notation));
            return maker.Mistakes.Count == 0
                ? new Reading(program, [])
                : new Reading(null, [.. maker.Mistakes.Distinct()]);
        }
        catch (NotationException broken)
        {
            return new Reading(null, [broken.Mistake]);
        }
    }

    /// <summary>The program, or all mistakes in one message.</summary>
    public static Program Parse(string notation)
    {
        Reading reading = Read(notation);
        return reading.Program
            ?? throw new VisualAssertException(
                string.Join('\n', reading.Mistakes.Select(mistake => mistake.Show(notation))),
                Trouble.Usage
            );
    }

    /// <param name="Program">Null if there are mistakes.</param>
    internal sealed record Reading(Program? Program, IReadOnlyList<NotationMistake> Mistakes);
}
