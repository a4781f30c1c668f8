using VisualAssertions.Training.Pages;

namespace VisualAssertions.Training.Questions;

/// <summary>How pages are seen in training: as Owlet saw their picture where that is known, otherwise simulated.</summary>
/// <param name="real">What Owlet saw.</param>
/// <param name="share">Of the pages known, those that are seen so; 0 to 1.</param>
internal sealed class Perception(SimulatedPerception simulated, PerceivedPages real, float share)
{
    public SeenPage See(PageTruth page, Random random) =>
        random.NextSingle() < share && real.Find(page) is { } seen ? seen : simulated.See(page, random);
}
