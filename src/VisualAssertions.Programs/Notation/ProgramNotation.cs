namespace VisualAssertions.Programs.Notation;

/// <summary>Programs as people write them: <c>exists(button &amp; named("Save"), disabled)</c>. README.md beside this file shows every form.</summary>
internal static class ProgramNotation
{
    public static Reading Read(string notation)
    {
        try
        {
            return Read(NodeReader.Read(notation));
        }
        catch (NotationException broken)
        {
            return new Reading(null, [broken.Mistake]);
        }
    }

    /// <summary>The same of a notation whose shape is known.</summary>
    public static Reading Read(Node shape)
    {
        var maker = new Maker();
        Program program = maker.Program(shape);
        return maker.Mistakes.Count == 0 ? new Reading(program, []) : new Reading(null, [.. maker.Mistakes.Distinct()]);
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

    /// <summary>In the shortest form that is read as the same; null if some part of it has no form.</summary>
    public static string? Write(Program program)
    {
        var writer = new Writer();
        string text = writer.Of(program);
        return writer.Missing.Count == 0 ? text : null;
    }

    /// <summary>The parts that have no form, by the names of their records.</summary>
    public static IReadOnlyList<string> Unwritable(Program program)
    {
        var writer = new Writer();
        writer.Of(program);
        return writer.Missing;
    }

    /// <param name="Program">Null if there are mistakes.</param>
    internal sealed record Reading(Program? Program, IReadOnlyList<NotationMistake> Mistakes);
}
