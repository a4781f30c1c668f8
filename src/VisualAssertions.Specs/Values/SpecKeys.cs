namespace VisualAssertions.Specs;

/// <summary>Every mapping of a spec and its keys.</summary>
internal static class SpecKeys
{
    /// <summary>What finds an element; exactly one of them.</summary>
    public static readonly string[] Finders = ["selector", "role", "label", "text", "placeholder", "testId"];

    /// <summary>What an entry of the matrix is told apart by, in the order of its name.</summary>
    public static readonly string[] Varying = ["viewport", "colorScheme", "locale"];

    private static readonly string[] Finding = [.. Finders, "name"];
    private static readonly string[] OfAnyTest =
    [
        "tags",
        "use",
        "judge",
        "retries",
        "timeout",
        "wait",
        "screenshot",
        "regions",
    ];

    /// <summary>Of one test; at the top of a file only where it has no <c>tests</c>.</summary>
    public static readonly string[] OfOneTest = ["url", "setup", "assert"];

    private static readonly string[] OfAssertion = ["in", "id", "severity", "passAt", "message", "when", "tags", "dom"];

    public static readonly KeySet File = new(
        "file",
        "a spec",
        ["version", "name", "webServer", "serve", "baseUrl", "matrix", .. OfAnyTest, .. OfOneTest, "tests", "waivers"]
    );
    public static readonly KeySet Test = new("test", "a test", ["name", .. OfOneTest, .. OfAnyTest]);
    public static readonly KeySet WebServer = new(
        "webServer",
        "'webServer'",
        "command",
        "url",
        "timeout",
        "reuseExisting"
    );
    public static readonly KeySet Use = new(
        "use",
        "'use'",
        "browser",
        "viewport",
        "deviceScaleFactor",
        "colorScheme",
        "locale",
        "timezone",
        "reducedMotion",
        "clock",
        "storageState",
        "headers"
    );
    public static readonly KeySet Viewport = new("viewportSize", "a viewport", "name", "width", "height", "device");
    public static readonly KeySet Judge = new("judge", "'judge'", "model", "passAt", "failAt", "unsure", "selfCheck");
    public static readonly KeySet Matrix = new("matrix", "the matrix", [.. Varying, "include", "exclude"]);
    public static readonly KeySet Combination = new("combination", "a matrix entry", Varying);
    public static readonly KeySet When = new("when", "'when'", Varying);
    public static readonly KeySet Wait = new("wait", "'wait'", "selector", "stable", "visual");
    public static readonly KeySet Screenshot = new("screenshot", "'screenshot'", "fullPage", "mask", "hide", "style");
    public static readonly KeySet Region = new("region", "a region", [.. Finding, "box"]);
    public static readonly KeySet Target = new("target", "an element", Finding);

    public static readonly KeySet Step = new(
        "step",
        "a setup step",
        "goto",
        "click",
        "fill",
        "press",
        "check",
        "select",
        "hover",
        "scroll",
        "wait",
        "script"
    );
    public static readonly KeySet Fill = new("fill", "'fill'", [.. Finding, "value"]);
    public static readonly KeySet Press = new("press", "'press'", [.. Finding, "key"]);
    public static readonly KeySet Select = new("select", "'select'", [.. Finding, "option"]);
    public static readonly KeySet Scroll = new("scroll", "'scroll'", [.. Finding, "by"]);
    public static readonly KeySet Script = new("script", "'script'", "file");

    public static readonly KeySet Statement = new("statement", "an assertion", ["that", .. OfAssertion]);
    public static readonly KeySet Question = new("question", "a question", ["ask", "is", .. OfAssertion]);
    public static readonly KeySet Uses = new("uses", "'uses'", "uses", "with");
    public static readonly KeySet Dom = new(
        "dom",
        "'dom'",
        [.. Finding, "visible", "enabled", "disabled", "checked", "hasText", "value", "count"]
    );
    public static readonly KeySet Waiver = new("waiver", "a waiver", "id", "until", "reason");

    public static readonly KeySet Shared = new("sharedFile", "a shared file", "description", "inputs", "assert");
    public static readonly KeySet Input = new("input", "an input", "description", "default");
}
