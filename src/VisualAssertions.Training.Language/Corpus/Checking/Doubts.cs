using VisualAssertions.Programs.Notation;

namespace VisualAssertions.Training.Language.Checking;

/// <summary>Why a program has no truth on a page, told so that its writer can mend it.</summary>
internal static class Doubts
{
    public static IEnumerable<string> Of(Program program, Scene scene) =>
        program switch
        {
            Said said => OfSaid(said, scene),
            Conjunction and => and.Parts.SelectMany(part => OfPart(part, scene)),
            Disjunction or => or.Parts.SelectMany(part => OfPart(part, scene)),
            Opposite opposite => Of(opposite.Of, scene),
            AskedHowMany asked => Of(asked.Count, scene),
            CountsCompared counts => Maybes(counts.A, scene, "count").Concat(Maybes(counts.B, scene, "count")),
            LargeCount count => Maybes(count.Counted, scene, "count"),
            AreThese these => Of(new Said(Quantifier.All, these.Subject, new AnyOf([.. these.Each])), scene),
            InSequence sequence => sequence.Parts.Select(part => Several(part, scene)).OfType<string>(),
            Uniform uniform => OfUniform(uniform, scene),
            SortedTexts sorted => [$"no order can be read from: {List(scene, sorted.Subject)}"],
            AddsUp sum => [$"amounts can't be read of: {List(scene, sum.Parts)}; total {List(scene, sum.Total.Of)}"],
            PageIs => [$"the page is known as: {string.Join(", ", scene.Page.PageKinds)}"],
            AskedText asked => OfAsked(asked, scene),
            _ => [],
        };

    private static IEnumerable<string> OfPart(Program part, Scene scene) =>
        part.Judge(scene) is null ? Of(part, scene) : [];

    private static IEnumerable<string> OfSaid(Said said, Scene scene)
    {
        foreach (string several in Anchors(scene, said.Subject, said.Predicate))
        {
            yield return several;
        }

        Fit[] subject = said.Subject.Over(scene);
        int[] subjects = subject.Ids();
        if (said.Definite && subjects.Length > 1)
        {
            yield return $"'the' means several: {Describing.All(scene, subjects)}";
        }

        foreach (string maybe in Maybes(said.Subject, scene, "be meant"))
        {
            yield return maybe;
        }

        Fit[]? predicate = said.Predicate?.Over(scene);
        int[] disputed = predicate is null ? [] : [.. predicate.Ids(Fit.Maybe).Where(id => subject[id] != Fit.No)];
        if (disputed.Length > 0)
        {
            yield return $"what is said is in dispute for: {Describing.All(scene, disputed)}";
        }
    }

    private static IEnumerable<string> Anchors(Scene scene, Property subject, Property? predicate)
    {
        var anchors = new AnchorSets();
        subject.CollectAnchors(scene, anchors);
        predicate?.CollectAnchors(scene, anchors);
        foreach (int[] ids in anchors.Several)
        {
            yield return $"placed by one thing, but it may be: {Describing.All(scene, ids)}";
        }
    }

    private static IEnumerable<string> OfUniform(Uniform uniform, Scene scene)
    {
        Fit[] fits = uniform.Subject.Over(scene);
        return fits.Ids().Length < 2 ? [$"fewer than two: {List(scene, uniform.Subject)}"]
            : fits.Contains(Fit.Maybe) ? Maybes(uniform.Subject, scene, "be meant")
            : ["the difference lies between what nobody and what everybody sees"];
    }

    private static IEnumerable<string> OfAsked(AskedText asked, Scene scene) =>
        Anchors(scene, asked.Subject, null)
            .Append($"about: {List(scene, asked.Subject)}; answers: {List(scene, asked.Answer)}");

    private static IEnumerable<string> Maybes(Property property, Scene scene, string what)
    {
        int[] ids = property.Over(scene).Ids(Fit.Maybe);
        return ids.Length == 0 ? [] : [$"may or may not {what}: {Describing.All(scene, ids)}"];
    }

    private static string? Several(Property part, Scene scene)
    {
        Fit[] fits = part.Over(scene);
        int[] ids = fits.Ids().Length > 0 ? fits.Ids() : fits.Ids(Fit.Maybe);
        return ids.Length > 1 ? $"one thing of the order may be: {Describing.All(scene, ids)}" : null;
    }

    private static string List(Scene scene, Property property) => Describing.All(scene, property.Over(scene).Ids());
}
