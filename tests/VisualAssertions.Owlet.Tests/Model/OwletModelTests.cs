using VisualAssertions.Capture;

namespace VisualAssertions.Owlet.Tests.Model;

/// <summary>The shipped model on pages drawn by the real browser. What must hold whatever was learned.</summary>
public sealed class OwletModelTests
{
    private const string SignIn = """
        <body style="font:16px sans-serif;margin:40px;background:#fff">
        <h1>Welcome back</h1>
        <label>E-mail</label><br><input style="width:260px;height:36px" placeholder="you@example.com"><br><br>
        <button style="background:#0b5ed7;color:#fff;border:0;padding:10px 24px">Sign in</button>
        </body>
        """;

    private static readonly OwletModel Model = OwletModel.Load(new OwletOptions { Device = ComputeDevice.Cpu });

    private Screenshot page = null!;

    [OneTimeSetUp]
    public async Task OpenThePage()
    {
        var url = new Uri("data:text/html;charset=utf-8," + Uri.EscapeDataString(SignIn));
        CapturedPage captured = await new PageCapture().CaptureAsync(url);
        page = captured.Screenshot;
    }

    [Test]
    public void I_see_what_is_written_on_the_page()
    {
        Screen screen = Model.See(page).Screen;
        Assert.That(screen.Lines.Select(line => line.Text), Is.SupersetOf(new[] { "Welcome back", "Sign in" }));
    }

    [Test]
    public void The_button_is_seen_where_it_is_with_its_text_and_colour()
    {
        Screen screen = Model.See(page).Screen;
        Element button = screen.Elements.First(element => element.Text == "Sign in" && element.Fill is not null);
        Assert.That(button.Fill!.Value.ToString(), Is.EqualTo("#0b5ed7"));
        Assert.That(button.Box.Height, Is.InRange(30f, 50f));
    }

    [Test]
    public void The_same_page_is_judged_the_same_twice_bit_for_bit()
    {
        string[] statements = ["The Sign in button is blue", "No error message is shown", "There are three buttons"];
        float[] Judge() => [.. statements.Select(statement => Model.See(page).Judge(statement).Probability)];
        Assert.That(Judge(), Is.EqualTo(Judge()));
    }

    [Test]
    public void Statements_can_be_judged_from_many_threads_at_once()
    {
        ISeenScreen screen = Model.See(page);
        float alone = screen.Judge("The Sign in button is blue").Probability;
        float[] together = new float[8];
        Parallel.For(0, together.Length, i => together[i] = screen.Judge("The Sign in button is blue").Probability);
        Assert.That(together, Is.All.EqualTo(alone));
    }

    [Test]
    public void A_blank_picture_has_no_elements_and_can_still_be_asked()
    {
        byte[] white = new byte[640 * 480 * 4];
        Array.Fill(white, (byte)255);
        ISeenScreen screen = Model.See(new Screenshot(640, 480, white));
        Assert.That(screen.Screen.Elements, Is.Empty);
        Assert.That(screen.Judge("There is a Save button").Probability, Is.InRange(0f, 1f));
    }

    [Test]
    public void Evidence_lies_inside_the_picture()
    {
        Verdict verdict = Model.See(page).Judge("The heading reads \"Welcome back\"");
        Assert.That(
            verdict.Evidence.Select(evidence => evidence.Box.Inside(new Box(0, 0, page.Width, page.Height))),
            Is.All.EqualTo(1).Within(1e-3)
        );
    }

    [Test]
    public void An_empty_statement_is_refused_with_an_example()
    {
        var problem = Assert.Throws<VisualAssertException>(() => Model.See(page).Judge("  "))!;
        Assert.That(problem.Trouble, Is.EqualTo(Trouble.Usage));
        Assert.That(problem.Message, Does.Contain("The Save button is blue"));
    }

    [Test]
    public void A_folder_without_models_says_what_is_missing()
    {
        string empty = Directory.CreateTempSubdirectory().FullName;
        var problem = Assert.Throws<VisualAssertException>(() => OwletModel.Load(new OwletOptions { Models = empty }))!;
        Assert.That(problem.Trouble, Is.EqualTo(Trouble.Environment));
        Assert.That(problem.Message, Does.Contain("calibration.json"));
    }
}
