namespace VisualAssertions.Owlet.Seeing;

/// <summary>
/// Finds where elements may be, by looking at the pixels alone: screens are crisp, so surfaces, outlines and bits of
/// ink can be had exactly and without training.
/// </summary>
public static class CandidateFinder
{
    /// <summary>Most candidates of a picture of one screen; taller pictures may have more in proportion.</summary>
    private const int MostPerScreen = 600;
    private const int PixelsPerScreen = 1280 * 800;

    /// <param name="picture">The screenshot.</param>
    /// <param name="textLines">Where lines of text are, in pixels.</param>
    /// <returns>Candidates in reading order; nested ones are all there.</returns>
    public static IReadOnlyList<Candidate> Find(Screenshot picture, IReadOnlyList<Box> textLines)
    {
        var mask = new TextMask(textLines, picture.Height);
        var found = new List<FoundBox>(RegionBoxes.Of(picture, mask));
        List<Box> wide =
        [
            .. found
                .Where(one => one.Box.Width >= 80 * mask.Scale && one.Box.Height <= 200 * mask.Scale)
                .Select(one => one.Box),
        ];
        found.AddRange(Bands.Between(wide, mask.Scale).Select(box => new FoundBox(box, CandidateSource.RowGroup)));
        found.AddRange(textLines.Select(line => new FoundBox(line, CandidateSource.TextLine)));
        found.AddRange(Paragraphs.Of(textLines).Select(box => new FoundBox(box, CandidateSource.Paragraph)));
        Box whole = new(0, 0, picture.Width, picture.Height);
        IEnumerable<FoundBox> kept = Duplicates
            .Remove(picture, found.Where(one => one.Box.IoU(whole) < 0.97f))
            .OrderBy(one => Rank(one.Source))
            .ThenByDescending(one => one.Box.Area)
            .Take((int)Math.Max(MostPerScreen, (long)MostPerScreen * picture.Width * picture.Height / PixelsPerScreen));
        return
        [
            .. kept.OrderBy(one => one.Box.Y)
                .ThenBy(one => one.Box.X)
                .ThenByDescending(one => one.Box.Area)
                .Select(one => new Candidate(one.Box, one.Source, ColorMeasure.Of(picture, one.Box))),
        ];
    }

    /// <summary>What is kept first where there are too many.</summary>
    private static int Rank(CandidateSource source) =>
        source switch
        {
            CandidateSource.TextLine => 0,
            CandidateSource.Border => 1,
            CandidateSource.Surface => 2,
            CandidateSource.Picture => 3,
            CandidateSource.RowGroup => 4,
            CandidateSource.Underline => 5,
            CandidateSource.Paragraph => 6,
            CandidateSource.Separator => 7,
            CandidateSource.Blob => 8,
        };
}
