using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <param name="Screenshot">Of the page in the state that the test asks for.</param>
/// <param name="CameToRest">False if the page moved for the whole wait: the picture is one moment of it.</param>
/// <param name="Regions">Those that assertions ask for, in pixels of the screenshot.</param>
/// <param name="Dom">What the DOM said at that moment, for assertions that ask for it.</param>
/// <param name="Seen">Null if nobody has looked at it yet.</param>
internal sealed record CaseShot(
    Screenshot Screenshot,
    bool CameToRest,
    IReadOnlyDictionary<string, Box> Regions,
    IReadOnlyDictionary<SpecAssertion, DomFinding> Dom,
    ISeenScreen? Seen
);
