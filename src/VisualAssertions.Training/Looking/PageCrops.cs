using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Looking;

/// <summary>How many truth elements the candidates of a page reach.</summary>
internal readonly record struct CropCounts(int Elements, int Found, int Crops);

/// <summary>Turns one rendered page into labelled crops.</summary>
internal sealed class PageCrops(IReadOnlyList<string> icons)
{
    /// <summary>Most crops of a page of what is everywhere: a batch sees few of them anyway.</summary>
    private const int MostNothing = 60;
    private const int MostOfKind = 24;

    private readonly Dictionary<string, short> iconOf = icons
        .Select((name, i) => (name, i))
        .ToDictionary(icon => icon.name, icon => (short)icon.i);

    public CropCounts Write(CropFile.Writer writer, PageTruth truth, Screenshot picture, int page)
    {
        truth = truth.WithInkBoxes(picture);
        var random = new Random(unchecked((int)truth.Seed) ^ page);
        IReadOnlyList<TextLine> lines = SimulatedLines.Of(truth, random);
        IReadOnlyList<Candidate> candidates = CandidateFinder.Find(picture, [.. lines.Select(line => line.Box)]);
        var look = new LookPage(picture, lines, candidates);
        var match = new TruthMatch(truth, picture);
        var found = new HashSet<int>();
        var crops = new List<(Candidate Candidate, int Element)>();
        foreach (Candidate candidate in candidates)
        {
            if (match.ElementOf(candidate) is { } element)
            {
                found.Add(element);
                crops.Add((candidate, element));
            }
        }

        found.Remove(-1);
        crops.AddRange(Missed(truth, picture, match, found, random));
        int written = 0;
        foreach ((Candidate candidate, int element) in Thin(crops, truth, random))
        {
            Write(writer, look, candidate, Label(element < 0 ? null : truth.Elements[element], candidate, page));
            written++;
        }

        return new CropCounts(truth.Elements.Count, found.Count, written);
    }

    private static void Write(CropFile.Writer writer, LookPage look, Candidate candidate, CropLabel label)
    {
        byte[] canvas = new byte[LookCrop.Length];
        float[] row = new float[LookScalars.Length];
        look.Write(candidate, canvas, row);
        writer.Write(label, row, canvas);
    }

    /// <summary>Elements that no candidate is, their boxes off a little, so that the network knows them nevertheless.</summary>
    private static IEnumerable<(Candidate Candidate, int Element)> Missed(
        PageTruth truth,
        Screenshot picture,
        TruthMatch match,
        HashSet<int> found,
        Random random
    )
    {
        for (int i = 0; i < truth.Elements.Count; i++)
        {
            TruthElement element = truth.Elements[i];
            Box shows = match.Shows(i);
            if (found.Contains(i) || shows.Width < 3 || shows.Height < 1 || IsSeenAsOther(truth, match, i))
            {
                continue;
            }

            float Offset(float side) => (float)(random.NextDouble() - 0.5) * Math.Min(4, 0.15f * side);
            Box box = Box.FromCorners(
                    shows.X + Offset(shows.Width),
                    shows.Y + Offset(shows.Height),
                    shows.Right + Offset(shows.Width),
                    shows.Bottom + Offset(shows.Height)
                )
                .Clip(truth.Width, truth.Height);
            if (box.Width >= 2 && box.Height >= 1)
            {
                yield return (new Candidate(box, SourceOf(element), ColorMeasure.Of(picture, box)), i);
            }
        }
    }

    /// <summary>It looks the same as what holds it, which was found in its place.</summary>
    private static bool IsSeenAsOther(PageTruth truth, TruthMatch match, int element) =>
        truth.Elements[element].Parent is var parent
        && parent >= 0
        && match.Shows(parent).IoU(match.Shows(element)) > 0.7f;

    private static CandidateSource SourceOf(TruthElement element) =>
        element.Bounded ? CandidateSource.Border
        : element.Lines.Count > 1 ? CandidateSource.Paragraph
        : element.Lines.Count == 1 ? CandidateSource.TextLine
        : CandidateSource.RowGroup;

    private static IEnumerable<(Candidate Candidate, int Element)> Thin(
        List<(Candidate Candidate, int Element)> crops,
        PageTruth truth,
        Random random
    ) =>
        crops
            .OrderBy(_ => random.Next())
            .GroupBy(crop =>
                crop.Element < 0
                    ? default
                    : (truth.Elements[crop.Element].Kind, truth.Elements[crop.Element].Icon, IsElement: true)
            )
            .SelectMany(group => group.Take(group.Key.IsElement ? MostOfKind : MostNothing));

    private CropLabel Label(TruthElement? element, Candidate candidate, int page)
    {
        if (element is null)
        {
            return new CropLabel(CropLabel.Nothing, 0, CropLabel.UnknownIcon, 0, page, candidate.Box);
        }

        int states = element.States.Aggregate(0, (bits, state) => bits | (1 << (int)state));
        return new CropLabel(
            (short)element.Kind,
            (ushort)states,
            IconOf(element),
            (short)(element.Bounded ? 1 : 0),
            page,
            candidate.Box
        );
    }

    private short IconOf(TruthElement element)
    {
        if (element.Icon is { } name)
        {
            return iconOf.GetValueOrDefault(name, CropLabel.UnknownIcon);
        }

        return element.Kind == ElementKind.Icon ? CropLabel.UnknownIcon : CropLabel.NoIcon;
    }
}
