using VisualAssertions.Owlet.Seeing;

namespace VisualAssertions.Owlet.Tests.Seeing;

/// <summary>Boxes that may be records and repeat in step make each other likelier.</summary>
public sealed class CompaniesTests
{
    [Test]
    public void Four_unsure_entries_one_below_the_other_are_likely_there()
    {
        Sighting[] seen = Companies.Of([Entry(100), Entry(200), Entry(300), Entry(400)]);
        Assert.That(seen, Is.All.Matches<Sighting>(one => one is { IsSure: true, Kind: ElementKind.ListItem }));
    }

    [Test]
    public void One_alone_or_one_of_a_pair_stays_unsure()
    {
        Sighting[] seen = Companies.Of([Entry(100), Entry(200), Entry(400, width: 300)]);
        Assert.That(seen, Is.All.Matches<Sighting>(one => !one.IsSure));
    }

    [Test]
    public void What_is_no_record_gains_nothing()
    {
        Sighting[] seen = Companies.Of([
            Entry(100, kind: ElementKind.Button),
            Entry(200, kind: ElementKind.Button),
            Entry(300, kind: ElementKind.Button),
        ]);
        Assert.That(seen, Is.All.Matches<Sighting>(one => !one.IsSure));
    }

    [Test]
    public void They_are_of_the_kind_that_most_of_them_are()
    {
        Sighting[] seen = Companies.Of([Entry(100), Entry(200), Entry(300), Entry(400, kind: ElementKind.Panel)]);
        Assert.That(seen[3].Kind, Is.EqualTo(ElementKind.ListItem));
    }

    private static Sighting Entry(float y, float width = 600, ElementKind kind = ElementKind.ListItem)
    {
        float[] kinds = new float[Element.KindCount];
        kinds[(int)kind] = 1;
        return new Sighting(
            new Candidate(new Box(100, y, width, 90), CandidateSource.RowGroup, default!),
            new LookGuess(0.7f, kinds, new float[Element.StateCount], [0, 1], 0)
        );
    }
}
