namespace VisualAssertions.Specs;

/// <summary>Reads one step of <c>setup</c>: a mapping with one key, the action.</summary>
internal static class StepSection
{
    private const int FarthestScroll = 1_000_000;

    public static IReadOnlyList<SetupStep> ReadAll(MappingReader test) =>
        [.. test.Items("setup").Select(item => Read(item, test.Context)).OfType<SetupStep>()];

    private static SetupStep? Read(Node item, ReadingContext context)
    {
        if (MappingReader.Open(item, SpecKeys.Step, context) is not { } step)
        {
            return null;
        }

        string[] actions = [.. SpecKeys.Step.Where(step.Has)];
        if (actions.Length > 1 || step.Node.Entries.Count == 0)
        {
            context.Log.Add(step.Location, StepMessages.OneAction(actions));
            return null;
        }

        return actions is [var action] && step.Value(action) is { } value ? Read(action, value, step) : null;
    }

    private static SetupStep? Read(string action, Node value, MappingReader step)
    {
        SpecLocation place = step.Location;
        return action switch
        {
            "goto" => step.Expanded("goto") is { } url ? new SetupStep.Goto(url, place) : null,
            "click" => With(value, step, target => new SetupStep.Click(target, place)),
            "check" => With(value, step, target => new SetupStep.Check(target, place)),
            "hover" => With(value, step, target => new SetupStep.Hover(target, place)),
            "fill" => Fill(step),
            "press" => Press(value, step),
            "select" => Select(step),
            "scroll" => Scroll(value, step),
            "wait" => Wait(value, step),
            _ => Script(value, step),
        };
    }

    private static SetupStep? With(Node value, MappingReader step, Func<SpecTarget, SetupStep> make) =>
        TargetSection.Read(value, step.Context) is { } target ? make(target) : null;

    private static SetupStep.Fill? Fill(MappingReader step)
    {
        if (step.Mapping("fill", SpecKeys.Fill) is not { } fill)
        {
            return null;
        }

        fill.Require("value");
        SpecTarget? target = TargetSection.Read(fill, required: true);
        string? value = fill.Expanded("value");
        return target is not null && value is not null ? new SetupStep.Fill(target, value, step.Location) : null;
    }

    private static SetupStep.Press? Press(Node value, MappingReader step)
    {
        if (value is ScalarNode)
        {
            return step.Text("press") is { } key ? new SetupStep.Press(key, null, step.Location) : null;
        }

        if (step.Mapping("press", SpecKeys.Press) is not { } press)
        {
            return null;
        }

        press.Require("key");
        SpecTarget? target = TargetSection.Read(press, required: false);
        return press.Text("key") is { } named ? new SetupStep.Press(named, target, step.Location) : null;
    }

    private static SetupStep.Select? Select(MappingReader step)
    {
        if (step.Mapping("select", SpecKeys.Select) is not { } select)
        {
            return null;
        }

        select.Require("option");
        SpecTarget? target = TargetSection.Read(select, required: true);
        string? option = select.Text("option");
        return target is not null && option is not null ? new SetupStep.Select(target, option, step.Location) : null;
    }

    private static SetupStep? Scroll(Node value, MappingReader step)
    {
        if (value is ScalarNode)
        {
            return With(value, step, target => new SetupStep.ScrollTo(target, step.Location));
        }

        if (step.Mapping("scroll", SpecKeys.Scroll) is not { } scroll)
        {
            return null;
        }

        SpecTarget? found = TargetSection.Read(scroll, required: !scroll.Has("by"));
        if (scroll.Has("by") && scroll.Node.Entries.Count > 1)
        {
            scroll.Context.Log.Add(scroll.Location, StepMessages.ScrollBoth);
        }

        return found is not null ? new SetupStep.ScrollTo(found, step.Location)
            : scroll.Whole("by", -FarthestScroll, FarthestScroll) is { } pixels
                ? new SetupStep.ScrollBy(pixels, step.Location)
            : null;
    }

    private static SetupStep? Wait(Node value, MappingReader step)
    {
        if (value is ScalarNode { Text: [>= '0' and <= '9', ..] })
        {
            return step.Duration("wait") is { } time ? new SetupStep.Pause(time, step.Location) : null;
        }

        return With(value, step, target => new SetupStep.WaitFor(target, step.Location));
    }

    private static SetupStep? Script(Node value, MappingReader step)
    {
        if (value is ScalarNode)
        {
            return step.Text("script") is { } code ? new SetupStep.Script(code, step.Location) : null;
        }

        if (step.Mapping("script", SpecKeys.Script) is not { } script)
        {
            return null;
        }

        script.Require("file");
        return script.PathOf("file") is { } path ? new SetupStep.ScriptFile(path, step.Location) : null;
    }
}
