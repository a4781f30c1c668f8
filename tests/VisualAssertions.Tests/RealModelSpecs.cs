namespace VisualAssertions.Tests;

/// <summary>The front door with the embedded model.</summary>
public sealed class RealModelSpecs
{
    [Test]
    public async Task Parallel_tests_share_one_model_and_get_the_same_verdicts()
    {
        Screenshot page = Pictures.Of(Pictures.White, 320, 200);

        VisualScreen[] screens = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => VisualAssert.See(page)));
        Verdict[] verdicts = await Task.WhenAll(screens.Select(screen => screen.Judge("The Pay button is green")));

        Assert.That((await VisualAsserter.Shared.Judge).Name, Does.StartWith("owlet"));
        Assert.That(verdicts.Select(verdict => verdict.Probability).Distinct(), Has.One.Items);
        Assert.That(screens[0].Screen.Elements, Is.Empty);
        await screens[0].DisposeAsync();
        Assert.ThrowsAsync<ObjectDisposedException>(() => screens[0].Judge("It is blank"));
    }
}
