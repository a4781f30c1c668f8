namespace VisualAssertions.Runner.Tests;

/// <summary>Knows one statement, <c>The page is #rrggbb</c>, and contradicts itself about one, <c>The page is pale</c>, by the last pixel of the screenshot, and sees the Pay button where the site has it.</summary>
internal sealed class ColorJudge : IScreenJudge
{
    private static readonly Box Pay = new(100, 60, 96, 32);

    private int looks;

    public string Name => "color";
    public string Sha256 => "00";
    public string Device => "cpu";

    /// <summary>Done once a screenshot has been seen.</summary>
    public Action? AfterLook { get; set; }

    /// <summary>How many screenshots were seen.</summary>
    public int Looks => looks;

    public ISeenScreen See(Screenshot screenshot, CancellationToken cancellation = default)
    {
        Interlocked.Increment(ref looks);
        Rgb last = screenshot[screenshot.Width - 1, screenshot.Height - 1];
        AfterLook?.Invoke();
        var line = new TextLine("Pay", 1, Pay);
        return new Seen(new Screen(screenshot.Width, screenshot.Height, [line], []), last.ToString());
    }

    public ISeenScreen Understand(Screen screen) => new Seen(screen, "");

    private sealed class Seen(Screen screen, string color) : ISeenScreen
    {
        public Screen Screen => screen;
        public double SeeMilliseconds => 1;
        public IReadOnlyList<PhaseTime> Phases => [];

        public Verdict Judge(string statement, CancellationToken cancellation = default)
        {
            float probability =
                statement == "The page looks calm" ? 0.5f
                : statement is "The page is pale" or "The page is not pale" ? 0.95f
                : statement == $"The page is {color}" ? 0.9f
                : 0.1f;
            var thresholds = new Thresholds(0.8f, 0.2f);
            return new Verdict
            {
                Statement = statement,
                Outcome = thresholds.Decide(probability),
                Thresholds = thresholds,
                Probability = probability,
                Answer = color,
                Evidence = [.. screen.Lines.Select(line => new Evidence(line.Box, 1, line.Text))],
                AskMilliseconds = 1,
            };
        }

        public Answer Ask(string question, CancellationToken cancellation = default) =>
            new()
            {
                Question = question,
                Text = "$42.00",
                Number = 42,
                Probability = 0.9f,
                Evidence = [],
                CanTell = true,
                AskMilliseconds = 1,
            };
    }
}
