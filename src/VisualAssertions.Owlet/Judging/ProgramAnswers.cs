using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Programs;

namespace VisualAssertions.Owlet.Judging;

/// <summary>What programs that ask for a number or a text come to.</summary>
internal static class ProgramAnswers
{
    /// <summary>The likeliest number of things that a reading counts, what is counted, and P; null if no reading counts.</summary>
    public static (int Count, IReadOnlyList<int> Counted, float P)? Count(ProgramVerdict said, SeenWorlds worlds)
    {
        if (said is not { Reading: { Program: AskedHowMany count } reading, Judgement: { } judgement })
        {
            return null;
        }

        int number = judgement.Grounding.Subjects.Count;
        int alike = worlds.All.Count(world => count.Judge(world)?.Grounding.Subjects.Count == number);
        return (number, judgement.Grounding.Subjects, reading.Probability * alike / worlds.All.Count);
    }

    /// <summary>The element whose text answers, and P; null if no reading asks for a text, or several texts answer.</summary>
    public static (int Element, float P)? Text(ProgramVerdict said) =>
        said is { Reading: { Program: AskedText } reading, Judgement.Grounding.Answers: [int id] }
            ? (id, reading.Probability)
            : null;
}
