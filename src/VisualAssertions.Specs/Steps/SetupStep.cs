namespace VisualAssertions.Specs;

/// <summary>One thing that is done on the page before the screenshot.</summary>
public abstract record SetupStep(SpecLocation Location)
{
    public sealed record Goto(string Url, SpecLocation Location) : SetupStep(Location);

    public sealed record Click(SpecTarget Target, SpecLocation Location) : SetupStep(Location);

    public sealed record Fill(SpecTarget Target, string Value, SpecLocation Location) : SetupStep(Location);

    /// <param name="Key">In Playwright's names: <c>Enter</c>, <c>Control+A</c>.</param>
    /// <param name="Target">Null: what has the focus.</param>
    public sealed record Press(string Key, SpecTarget? Target, SpecLocation Location) : SetupStep(Location);

    public sealed record Check(SpecTarget Target, SpecLocation Location) : SetupStep(Location);

    /// <param name="Option">The option's label or value.</param>
    public sealed record Select(SpecTarget Target, string Option, SpecLocation Location) : SetupStep(Location);

    public sealed record Hover(SpecTarget Target, SpecLocation Location) : SetupStep(Location);

    public sealed record ScrollTo(SpecTarget Target, SpecLocation Location) : SetupStep(Location);

    /// <param name="Pixels">CSS pixels downwards; up if negative.</param>
    public sealed record ScrollBy(int Pixels, SpecLocation Location) : SetupStep(Location);

    /// <summary>Until the element is visible.</summary>
    public sealed record WaitFor(SpecTarget Target, SpecLocation Location) : SetupStep(Location);

    public sealed record Pause(TimeSpan Time, SpecLocation Location) : SetupStep(Location);

    /// <summary>JavaScript that runs in the page.</summary>
    public sealed record Script(string JavaScript, SpecLocation Location) : SetupStep(Location);

    /// <param name="Path">Full path of a JavaScript file that runs in the page.</param>
    public sealed record ScriptFile(string Path, SpecLocation Location) : SetupStep(Location);
}
