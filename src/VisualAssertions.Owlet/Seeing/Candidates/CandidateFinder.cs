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

    /// <summary>Narrowest and tallest row, in pixels at scale 1.</summary>
    private const float NarrowestRow = 60;
    private const float TallestRow = 720;

    /// <param name="picture">The screenshot.</param>
    /// <param name="textLines">Where lines of text are, in pixels.</param>
    /// <returns>Candidates in reading order; nested ones are all there.</returns>
    public static IReadOnlyList<Candidate> Find(Screenshot picture, IReadOnlyList<Box> textLines)
    {
        List<FoundBox> kept = Duplicates.Remove(picture, Search(picture, textLines));
        int most = (int)Math.Max(MostPerScreen, (long)MostPerScreen * picture.Width * picture.Height / PixelsPerScreen);
        if (kept.Count > most)
        {
            kept = [.. kept.OrderBy(one => Rank(one.Source)).ThenByDescending(one => one.Box.Area).Take(most)];
        }

        return
        [
            .. kept.OrderBy(one => one.Box.Y)
                .ThenBy(one => one.Box.X)
                .ThenByDescending(one => one.Box.Area)
                .Select(one => new Candidate(one.Box, one.Source, ColorMeasure.Of(picture, one.Box))),
        ];
    }

    private static IEnumerable<FoundBox> Search(Screenshot picture, IReadOnlyList<Box> textLines)
    {
        var text = new TextMask(textLines, picture.Height);
        RegionBoxes regions = new RegionBoxes(picture, text).Search();
        List<FoundBox> found = regions.Found;
        void Add(IEnumerable<Box> boxes, CandidateSource source) =>
            found.AddRange(boxes.Select(box => new FoundBox(box, source)).ToArray());

        Add(BadgedIcons.Of(picture, found, text.Scale), CandidateSource.Blob);
        Add(
            Figures.Of(
                found.Where(one => one.Source == CandidateSource.Picture).Select(one => one.Box),
                textLines,
                text.Scale
            ),
            CandidateSource.Picture
        );
        Add(OpenBoxes.Of(regions.Lines, text.Scale), CandidateSource.Border);
        List<Box> plates =
        [
            .. found
                .Where(one => one.Source is CandidateSource.Surface or CandidateSource.Border)
                .Select(one => one.Box)
                .Distinct(),
        ];
        List<Box> separators = Separators.Of(regions.Lines, plates, text);
        List<Box> wide =
        [
            .. plates
                .Concat(separators)
                .Where(box => box.Width >= NarrowestRow * text.Scale && box.Height <= TallestRow * text.Scale),
        ];
        Add(Bands.Between(wide, text.Scale), CandidateSource.RowGroup);
        Add(Bands.Beside(wide, text.Scale), CandidateSource.RowGroup);
        Add(
            Repeats.Of(
                found.Where(one => one.Source == CandidateSource.RowGroup).Select(one => one.Box).Concat(plates),
                textLines,
                text.Scale
            ),
            CandidateSource.RowGroup
        );
        Add(Bands.SideBySide(plates), CandidateSource.Surface);
        Add(Bands.Tracks(plates.Concat(separators), text.Scale), CandidateSource.Border);
        Add(separators, CandidateSource.Separator);
        Add(Separators.Underlined(separators, text), CandidateSource.Underline);
        Add(textLines, CandidateSource.TextLine);
        Add(Paragraphs.Of(picture, textLines), CandidateSource.Paragraph);
        Box whole = new(0, 0, picture.Width, picture.Height);
        return found
            .Select(one => one with { Box = one.Box.Clip(picture.Width, picture.Height) })
            .Where(one => one.Box.Width >= 1 && one.Box.Height >= 1 && one.Box.IoU(whole) < 0.97f);
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
