namespace VisualAssertions.Specs;

/// <summary>Reads <c>judge</c>, and merges it with what it inherits, since the thresholds must fit together.</summary>
internal static class JudgeSection
{
    public static JudgeSettings Read(MappingReader owner, JudgeSettings inherited)
    {
        if (owner.Mapping("judge", SpecKeys.Judge) is not { } judge)
        {
            return inherited;
        }

        JudgeSettings merged = Merging.Merge(
            inherited,
            new JudgeSettings
            {
                Model = judge.Expanded("model"),
                PassAt = judge.Probability("passAt"),
                FailAt = judge.Probability("failAt"),
                Unsure = judge.Choice("unsure", SpecChoices.Unsure),
                SelfCheck = judge.Choice("selfCheck", SpecChoices.SelfCheck),
            }
        );
        CheckThresholds(merged, judge.Value("passAt") ?? judge.Value("failAt"), judge.Context);
        return merged;
    }

    /// <param name="place">What set a threshold here; null if nothing did.</param>
    public static void CheckThresholds(JudgeSettings judge, Node? place, ReadingContext context)
    {
        if (place is not null && judge.FailAt >= judge.PassAt)
        {
            context.Add(place, SettingMessages.ThresholdsCross(judge.PassAt.Value, judge.FailAt.Value));
        }
    }
}
