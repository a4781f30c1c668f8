namespace VisualAssertions;

/// <summary>Looks at a screenshot once, then judges any number of statements. Safe for parallel use.</summary>
public interface IScreenJudge
{
    /// <summary>Its name and version: <c>owlet-1</c>.</summary>
    string Name { get; }

    /// <summary>Of all model files together, in lower case hexadecimal: the same hash gives the same verdicts.</summary>
    string Sha256 { get; }

    /// <summary>What it computes on: <c>cpu</c>, <c>cuda</c>.</summary>
    string Device { get; }

    ISeenScreen See(Screenshot screenshot, CancellationToken cancellation = default);

    /// <summary>Takes lines and elements as given, without pixels.</summary>
    ISeenScreen Understand(Screen screen);
}

/// <summary>A screen that has been seen. Safe for parallel use.</summary>
public interface ISeenScreen
{
    Screen Screen { get; }

    /// <summary>Time from the screenshot until statements could be judged, in milliseconds.</summary>
    double SeeMilliseconds { get; }

    /// <summary>What that time was spent on, in the order done.</summary>
    IReadOnlyList<PhaseTime> Phases { get; }

    Verdict Judge(string statement, CancellationToken cancellation = default);

    Answer Ask(string question, CancellationToken cancellation = default);
}

public readonly record struct PhaseTime(string Phase, double Milliseconds);
