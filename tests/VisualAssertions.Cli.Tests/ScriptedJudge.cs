namespace VisualAssertions.Cli.Tests;

/// <summary>Gives each statement the P that the test writes; passes at 0.8, fails at 0.2. What is measured here is what is made of verdicts, not the model.</summary>
internal sealed class ScriptedJudge : IScreenJudge
{
    public static readonly Thresholds Thresholds = new(0.8f, 0.2f);

    /// <summary>P by statement; one half for others.</summary>
    public Dictionary<string, float> Probabilities { get; } = [];

    /// <summary>What is read on every picture.</summary>
    public List<TextLine> Lines { get; } = [];
    public List<Element> Elements { get; } = [];
    public List<Evidence> Evidence { get; } = [];
    public Action? WhenSeeing { get; set; }

    public string Name => "scripted";
    public string Sha256 => "0123abcd";
    public string Device => "cpu";

    public ISeenScreen See(Screenshot screenshot, CancellationToken cancellation = default)
    {
        WhenSeeing?.Invoke();
        cancellation.ThrowIfCancellationRequested();
        return new Seen(this, new Screen(screenshot.Width, screenshot.Height, Lines, Elements), blind: false);
    }

    public ISeenScreen Understand(Screen screen) => new Seen(this, screen, blind: screen.Elements.Count == 0);

    private sealed class Seen(ScriptedJudge judge, Screen screen, bool blind) : ISeenScreen
    {
        public Screen Screen => screen;
        public double SeeMilliseconds => 12.5;
        public IReadOnlyList<PhaseTime> Phases => [new("read", 10), new("look", 2.5)];

        public Verdict Judge(string statement, CancellationToken cancellation = default)
        {
            // On an empty screen every statement is as good as its opposite.
            float probability = blind ? 0.5f : judge.Probabilities.GetValueOrDefault(statement, 0.5f);
            return new Verdict
            {
                Statement = statement,
                Outcome = Thresholds.Decide(probability),
                Thresholds = Thresholds,
                Probability = probability,
                Answer = "found button \"Pay\", but it does not fit",
                Evidence = judge.Evidence,
                AskMilliseconds = 1.5,
            };
        }

        public Answer Ask(string question, CancellationToken cancellation = default)
        {
            float probability = judge.Probabilities.GetValueOrDefault(question, 0.5f);
            return new Answer
            {
                Question = question,
                Text = probability > 0.5f ? "3" : "",
                Number = probability > 0.5f ? 3 : null,
                Probability = probability,
                Evidence = judge.Evidence,
                CanTell = probability > 0.5f,
                AskMilliseconds = 1.5,
            };
        }
    }
}
