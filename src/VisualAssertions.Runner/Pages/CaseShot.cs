namespace VisualAssertions.Runner;

/// <param name="Screenshot">Of the page in the state that the test asks for.</param>
/// <param name="CameToRest">False if the page moved for the whole wait: the picture is one moment of it.</param>
/// <param name="Regions">Those that assertions ask for, in pixels of the screenshot.</param>
internal sealed record CaseShot(Screenshot Screenshot, bool CameToRest, IReadOnlyDictionary<string, Box> Regions);
