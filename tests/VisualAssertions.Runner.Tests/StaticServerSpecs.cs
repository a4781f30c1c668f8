using System.Net;

namespace VisualAssertions.Runner.Tests;

public sealed class StaticServerSpecs : IAsyncDisposable
{
    private readonly SiteFolder folder = new();
    private readonly HttpClient client = new();
    private StaticServer server = null!;

    [OneTimeSetUp]
    public void Start() => server = StaticServer.Start(folder.Site);

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }

    [TestCase("", "text/html")]
    [TestCase("index.html", "text/html")]
    [TestCase("style.css?v=2", "text/css")]
    public async Task A_file_is_served_as_what_it_is(string path, string type)
    {
        using HttpResponseMessage response = await client.GetAsync(new Uri(server.Url, path));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo(type));
        Assert.That(await response.Content.ReadAsByteArrayAsync(), Is.Not.Empty);
    }

    [TestCase("no-such.html")]
    [TestCase("..%2fsecret.txt")]
    [TestCase("%2e%2e%2fsecret.txt")]
    [TestCase("/..%2f..%2f..%2fetc/hostname")]
    [TestCase("%00")]
    public async Task Nothing_outside_the_folder_is_served(string path)
    {
        using HttpResponseMessage response = await client.GetAsync($"{server.Url}{path}");

        Assert.That(response.IsSuccessStatusCode, Is.False);
    }

    [Test]
    public void A_folder_that_is_not_there_is_trouble_with_the_environment()
    {
        var problem = Assert.Throws<VisualAssertException>(() => StaticServer.Start("no-such-folder"))!;

        Assert.That(problem.Trouble, Is.EqualTo(Trouble.Environment));
        Assert.That(problem.Message, Does.Contain("no-such-folder"));
    }
}
