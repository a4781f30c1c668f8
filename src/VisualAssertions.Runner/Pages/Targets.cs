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
}
