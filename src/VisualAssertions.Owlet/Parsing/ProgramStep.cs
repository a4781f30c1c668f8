namespace VisualAssertions.Owlet.Parsing;

/// <summary>One step of spelling a program.</summary>
/// <param name="Word">Of the vocabulary; <see cref="ProgramVocabulary.Pointed"/> for a pointer.</param>
/// <param name="Piece">The word piece of the statement that is pointed at; −1 for a word.</param>
internal readonly record struct ProgramStep(int Word, int Piece)
{
    public static ProgramStep Of(int word) => new(word, -1);

    public static ProgramStep PointAt(int piece) => new(ProgramVocabulary.Pointed, piece);
}
