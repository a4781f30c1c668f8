using Microsoft.Playwright;
using VisualAssertions.Specs;

namespace VisualAssertions.Runner;

/// <summary>Checks what assertions say under <c>dom</c>, on the page as it was captured.</summary>
internal sealed class DomReader
{
    private readonly IPage page;

    public DomReader(IPage page) => this.page = page;

    /// <returns>Only for assertions that ask for it.</returns>
    /// <exception cref="VisualAssertException">A selector cannot be read, or the page has gone.</exception>
    public async Task<IReadOnlyDictionary<SpecAssertion, DomFinding>> ReadAsync(IEnumerable<SpecAssertion> assertions)
    {
        var findings = new Dictionary<SpecAssertion, DomFinding>();
        foreach (SpecAssertion assertion in assertions.Where(assertion => assertion.Dom is not null))
        {
            findings[assertion] = await ReadAsync(assertion);
        }

        return findings;
    }

    private async Task<DomFinding> ReadAsync(SpecAssertion assertion)
    {
        try
        {
            return await FindAsync(assertion.Dom!);
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            throw PageErrors.DomUnread(assertion, page.Url, problem);
        }
    }

    private async Task<DomFinding> FindAsync(DomCheck check)
    {
        ILocator all = page.Find(check.Target);
        int count = await all.CountAsync();
        List<DomFact> facts = [];
        if (check.Count is { } wanted)
        {
            facts.Add(DomFact.Count(count, wanted));
        }
        else if (count != 1)
        {
            // What is not there is not visible either.
            facts.Add(DomFact.One(count, holds: count == 0 && AsksOnlyToBeInvisible(check)));
            count = 0;
        }

        for (int i = 0; i < count; i++)
        {
            facts.AddRange(await new DomElement(all.Nth(i)).CheckAsync(check));
        }

        IEnumerable<DomFact> told = facts.All(fact => fact.Holds) ? facts : facts.Where(fact => !fact.Holds);
        string words = string.Join(", ", told.Select(fact => fact.Words).Distinct());
        return new DomFinding(facts.All(fact => fact.Holds), $"{Targets.Words(check.Target)} {words}");
    }

    private static bool AsksOnlyToBeInvisible(DomCheck check) =>
        check is { Visible: false, Enabled: null, Checked: null, Text: null, Value: null };
}
