namespace VisualAssertions.Runner;

/// <summary>What this runner does not do yet, and what to do instead.</summary>
internal static class NotYetMessages
{
    public const string WebServer =
        "'webServer' is not started yet. Start the server yourself and give --base-url, or serve a folder with 'serve'.";

    public const string Browser =
        "Only 'chromium' is driven yet. To use another browser built on Chromium, name its program in VISUALASSERT_BROWSER.";

    public const string Device =
        "Devices are not emulated yet. Give the viewport as a size, such as 390x844, with 'deviceScaleFactor' if it matters.";

    public const string WaitVisual = "'wait: visual' is not done yet. Wait for an element with 'wait: selector'.";

    public const string Mask =
        "'mask' is not done yet. Use 'hide', which keeps the element's place and shows nothing there.";

    public const string Model = "A model of the spec's own is not loaded yet. Leave 'model' out.";

    public const string SelfCheck = "'selfCheck: negation' is not done yet. Leave it out, or write 'off'.";

    public const string Dom =
        "'dom' is not checked yet. Leave it out: the statement itself is judged on the screenshot.";

    public static string NoBase(string url) =>
        $"'{url}' is no whole URL, and nothing says where the app is. Add 'serve' or 'baseUrl', or give --base-url.";
}
