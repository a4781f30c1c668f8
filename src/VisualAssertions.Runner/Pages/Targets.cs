using Microsoft.Playwright;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Elements of a spec as Playwright finds them.</summary>
internal static class Targets
{
    public static ILocator Find(this IPage page, SpecTarget target) =>
        target.Kind switch
        {
            TargetKind.Selector => page.Locator(target.Value),
            TargetKind.Role => page.GetByRole(
                Enum.Parse<AriaRole>(target.Value, ignoreCase: true),
                new() { Name = target.Name }
            ),
            TargetKind.Label => page.GetByLabel(target.Value),
            TargetKind.Text => page.GetByText(target.Value),
            TargetKind.Placeholder => page.GetByPlaceholder(target.Value),
            TargetKind.TestId => page.GetByTestId(target.Value),
        };

    /// <summary>As a person would name it: <c>button "Pay"</c>, <c>#pay</c>, <c>label "Card number"</c>.</summary>
    public static string Words(SpecTarget target) =>
        target switch
        {
            { Kind: TargetKind.Selector } => target.Value,
            { Kind: TargetKind.Role, Name: null } => target.Value,
            { Kind: TargetKind.Role } => $"{target.Value} \"{target.Name}\"",
            _ => $"{Word(target.Kind)} \"{target.Value}\"",
        };

    private static string Word(TargetKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];
}
