namespace VisualAssertions.Specs;

/// <summary>Every value of a spec that is one of a few words.</summary>
internal static class SpecChoices
{
    public static readonly Choices<SpecBrowser> Browser = new(
        ("chromium", SpecBrowser.Chromium),
        ("chrome", SpecBrowser.Chrome),
        ("msedge", SpecBrowser.MsEdge)
    );

    public static readonly Choices<SpecColorScheme> ColorScheme = new(
        ("light", SpecColorScheme.Light),
        ("dark", SpecColorScheme.Dark)
    );

    /// <summary>True is "reduce".</summary>
    public static readonly Choices<bool> ReducedMotion = new(("reduce", true), ("no-preference", false));

    public static readonly Choices<UnsureHandling> Unsure = new(
        ("fail", UnsureHandling.Fail),
        ("warn", UnsureHandling.Warn),
        ("pass", UnsureHandling.Pass)
    );

    public static readonly Choices<SelfCheck> SelfCheck = new(
        ("off", VisualAssertions.SelfCheck.Off),
        ("negation", VisualAssertions.SelfCheck.Negation)
    );

    public static readonly Choices<Severity> Severity = new(
        ("error", Specs.Severity.Error),
        ("warning", Specs.Severity.Warning),
        ("info", Specs.Severity.Info)
    );

    /// <summary>WAI-ARIA 1.2, as far as Playwright finds elements by them.</summary>
    public static readonly IReadOnlyList<string> Roles =
    [
        .. """
            alert alertdialog application article banner blockquote button caption cell checkbox code columnheader
            combobox complementary contentinfo definition deletion dialog directory document emphasis feed figure form
            generic grid gridcell group heading img insertion link list listbox listitem log main marquee math meter
            menu menubar menuitem menuitemcheckbox menuitemradio navigation none note option paragraph presentation
            progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider
            spinbutton status strong subscript superscript switch tab table tablist tabpanel term textbox time timer
            toolbar tooltip tree treegrid treeitem
            """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>The devices of Playwright 1.64.1.</summary>
    public static readonly IReadOnlyList<string> Devices = ReadDevices();

    private static string[] ReadDevices()
    {
        using Stream stream = typeof(SpecChoices).Assembly.GetManifestResourceStream("devices.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
