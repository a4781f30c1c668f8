namespace VisualAssertions;

/// <summary>The lines that two texts do not have in common, in their order.</summary>
internal static class LineDifference
{
    /// <returns><c>- line</c> for what is missing, <c>+ line</c> for what is new.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> before, IReadOnlyList<string> now)
    {
        int[,] common = Common(before, now);
        List<string> lines = [];
        for ((int i, int j) = (0, 0); i < before.Count || j < now.Count; )
        {
            if (i < before.Count && j < now.Count && before[i] == now[j])
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (j == now.Count || (i < before.Count && common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add($"- {before[i++]}");
            }
            else
            {
                lines.Add($"+ {now[j++]}");
            }
        }

        return lines;
    }

    /// <summary>Length of the longest common subsequence from each pair of places on.</summary>
    private static int[,] Common(IReadOnlyList<string> before, IReadOnlyList<string> now)
    {
        var common = new int[before.Count + 1, now.Count + 1];
        for (int i = before.Count - 1; i >= 0; i--)
        {
            for (int j = now.Count - 1; j >= 0; j--)
            {
                common[i, j] =
                    before[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
