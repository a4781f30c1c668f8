namespace VisualAssertions.Specs;

/// <summary>Reads <c>dom</c>: an element, and what the DOM must say of it.</summary>
internal static class DomSection
{
    private const int MostElements = 100_000;

    private static readonly string[] States =
    [
        "visible",
        "enabled",
        "disabled",
        "checked",
        "hasText",
        "value",
        "count",
    ];

    public static DomCheck? Read(MappingReader assertion)
    {
        if (assertion.Mapping("dom", SpecKeys.Dom) is not { } dom)
        {
            return null;
        }

        if (!States.Any(dom.Has))
        {
            dom.Context.Log.Add(dom.Location, AssertMessages.NoState(States));
        }

        if (dom.Has("enabled") && dom.Has("disabled"))
        {
            dom.Context.Add(dom.Key("disabled")!, AssertMessages.EnabledAndDisabled);
        }

        SpecTarget? target = TargetSection.Read(dom, required: true);
        return target is null
            ? null
            : new DomCheck
            {
                Target = target,
                Visible = dom.Flag("visible"),
                Enabled = dom.Flag("enabled") ?? !dom.Flag("disabled"),
                Checked = dom.Flag("checked"),
                Text = dom.Text("hasText"),
                Value = dom.Scalar("value")?.Text,
                Count = dom.Whole("count", 0, MostElements),
            };
    }
}
