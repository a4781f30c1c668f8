namespace VisualAssertions.Owlet.Seeing;

/// <summary>A picture with its lines and candidates, ready to be shown to the look network one candidate at a time.</summary>
internal sealed class LookPage
{
    private readonly LookCrop crop;
    private readonly LookScalars scalars;

    public LookPage(Screenshot picture, IReadOnlyList<TextLine> lines, IReadOnlyList<Candidate> candidates)
    {
        (Lines, Candidates) = (lines, candidates);
        Scale = ScaleOf(lines, picture.Height);
        crop = new LookCrop(picture, Scale);
        scalars = new LookScalars(picture.Width, picture.Height, Scale, lines, candidates);
    }

    public IReadOnlyList<TextLine> Lines { get; }
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>Pixels for one CSS pixel, judged by the height of the text: 1, 1.5, 2 or 3.</summary>
    public float Scale { get; }

    public void Write(Candidate candidate, Span<byte> canvas, Span<float> row)
    {
        crop.Write(candidate.Box, canvas);
        scalars.Write(candidate, row);
    }

    private static float ScaleOf(IReadOnlyList<TextLine> lines, int height)
    {
        float guess = new TextMask([.. lines.Select(line => line.Box)], height).Scale;
        return guess switch
        {
            < 1.4f => 1,
            < 1.75f => 1.5f,
            < 2.5f => 2,
            _ => 3,
        };
    }
}
