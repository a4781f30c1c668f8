namespace VisualAssertions.Capture;

/// <summary>Which browser is driven.</summary>
public enum BrowserChannel
{
    /// <summary>Any that is built on Chromium: Playwright's own, else an installed Chromium, Chrome or Edge.</summary>
    Chromium,

    /// <summary>Google Chrome and no other.</summary>
    Chrome,

    /// <summary>Microsoft Edge and no other.</summary>
    MsEdge,
}
