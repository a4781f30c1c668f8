namespace VisualAssertions.Bench;

/// <summary>A judge that asks each statement turned round as well, as specs do with <c>selfCheck: negation</c>.</summary>
public sealed class SelfCheckedJudge : IScreenJudge
{
    private readonly IScreenJudge judge;

    public SelfCheckedJudge(IScreenJudge judge) => this.judge = judge;

    public string Name => judge.Name;
    public string Sha256 => judge.Sha256;
    public string Device => judge.Device;

    public ISeenScreen See(Screenshot screenshot, CancellationToken cancellation = default) =>
        new Seen(judge.See(screenshot, cancellation));

    public ISeenScreen Understand(Screen screen) => new Seen(judge.Understand(screen));

    private sealed class Seen(ISeenScreen seen) : ISeenScreen
    {
        public Screen Screen => seen.Screen;
        public double SeeMilliseconds => seen.SeeMilliseconds;
        public IReadOnlyList<PhaseTime> Phases => seen.Phases;

        public Verdict Judge(string statement, CancellationToken cancellation = default) =>
            NegationCheck.Check(seen.Judge(statement, cancellation), turned => seen.Judge(turned, cancellation));

        public Answer Ask(string question, CancellationToken cancellation = default) =>
            seen.Ask(question, cancellation);
    }
}
