using System.Globalization;
using System.Text;
using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Language.Checking;

namespace VisualAssertions.Training.Language;

/// <summary>What programs say on inferred pages, held against what they say on the true ones and what their writers say.</summary>
internal sealed class ProgramScores
{
    /// <summary>Share of worlds from which an answer is sure.</summary>
    private const float Sure = 0.9f;

    private readonly List<(CorpusLine Line, bool OnTrue, bool? OnInferred)> judged = [];
    private readonly List<(bool OnTrue, bool OnMost)> sure = [];
    private readonly Dictionary<string, (int Right, int Of)> byAnswer = [];
    private readonly Dictionary<string, int> losses = [];

    /// <summary>Takes statements that have a truth, to their writer and on the true page.</summary>
    /// <returns>What to read about a statement that is judged differently; null if it is judged alike or not at all.</returns>
    public string? Add(CorpusLine line, InferredPage page, bool idsAreTrue)
    {
        bool namesIds =
            line.Program is { } notation && notation.Contains("id", StringComparison.Ordinal) && NamesIds(notation);
        if (
            line.Truth is null
            || (namesIds && !idsAreTrue)
            || line.Program is null
            || ProgramNotation.Parse(line.Program) is not { } program
            || program is Inexpressible or Free
            || program.Judge(Scene.Of(page.True)) is not { Truth: { } onTrue }
        )
        {
            return null;
        }

        var scene = new Scene(page.Inferred, isSeen: !idsAreTrue);
        bool? onInferred = page.Worlds.Count == 0 ? program.Judge(scene)?.Truth : OnMost(program, page.Worlds, onTrue);
        judged.Add((line, onTrue, onInferred));
        CountByAnswer(program, scene, onTrue, onInferred);
        return onInferred == onTrue ? null : Tell(line, program, scene, onTrue, onInferred);
    }

    public string Table()
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{"category", -12}{"of", 6}{"same", 7}{"other", 7}{"null", 7}{"agreement", 11}{"null", 8}   writer: {"true page", 9}{"inferred", 10}\n"
        );
        foreach (var group in judged.GroupBy(one => one.Line.Category.ToLowerInvariant()).OrderBy(group => group.Key))
        {
            text.Append(Row(group.Key, [.. group]));
        }

        text.Append(Row("together", judged));
        int lost = judged.Count(one => one is { OnTrue: true, OnInferred: false });
        int found = judged.Count(one => one is { OnTrue: false, OnInferred: true });
        text.Append(CultureInfo.InvariantCulture, $"other: {lost} true became false, {found} false became true\n");
        foreach ((string answer, (int rightly, int of)) in byAnswer.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{answer}: {of}, agreement {Share(rightly, of)}\n");
        }

        if (sure.Count > 0)
        {
            int right = sure.Count(one => one.OnTrue == one.OnMost);
            text.Append(
                CultureInfo.InvariantCulture,
                $"the same in nine of ten worlds: {sure.Count}, agreement {Share(right, sure.Count)}\n"
            );
        }

        return text.ToString();
    }

    /// <summary>Why answers are lost, the commonest reason first.</summary>
    public IEnumerable<string> Losses() =>
        losses.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Value, 5}  {pair.Key}");

    private void CountByAnswer(Program program, Scene scene, bool onTrue, bool? onInferred)
    {
        bool found = program.Judge(scene) is { Grounding.Subjects.Count: > 0 };
        string answer =
            onInferred is not { } said ? "unclear"
            : said ? "true"
            : found ? "false, of something that is there"
            : "false, since it is not there";
        (int right, int of) = byAnswer.GetValueOrDefault(answer);
        byAnswer[answer] = (right + (onInferred == onTrue ? 1 : 0), of + 1);
    }

    /// <summary>What holds in most of the worlds that have an answer; null if most have none.</summary>
    private bool? OnMost(Program program, IReadOnlyList<PageTruth> worlds, bool onTrue)
    {
        bool?[] all = [.. worlds.Select(world => program.Judge(new Scene(world, isSeen: true))?.Truth)];
        int holds = all.Count(one => one == true);
        int fails = all.Count(one => one == false);
        if (Math.Max(holds, fails) >= Sure * all.Length)
        {
            sure.Add((onTrue, holds > fails));
        }

        return 2 * (holds + fails) < all.Length || holds == fails ? null : holds > fails;
    }

    private static bool NamesIds(string notation) =>
        System.Text.RegularExpressions.Regex.IsMatch(notation, @"\bids?\(");

    private static string Row(string name, List<(CorpusLine Line, bool OnTrue, bool? OnInferred)> some)
    {
        int same = some.Count(one => one.OnInferred == one.OnTrue);
        int answered = some.Count(one => one.OnInferred is not null);
        int trueRight = some.Count(one => one.OnTrue == one.Line.Truth);
        int inferredRight = some.Count(one => one.OnInferred == one.Line.Truth);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name, -12}{some.Count, 6}{same, 7}{answered - same, 7}{some.Count - answered, 7}"
                + $"{Share(same, answered), 11}{Share(some.Count - answered, some.Count), 8}           "
                + $"{Share(trueRight, some.Count), 9}{Share(inferredRight, answered), 10}\n"
        );
    }

    private string Tell(CorpusLine line, Program program, Scene scene, bool onTrue, bool? onInferred)
    {
        string[] doubts = onInferred is null ? [.. Doubts.Of(program, scene)] : [];
        if (onInferred is null)
        {
            string why = doubts.Length > 0 ? doubts[0].Split(':')[0] : program.GetType().Name;
            losses[why] = losses.GetValueOrDefault(why) + 1;
        }

        string inferred = onInferred?.ToString().ToLowerInvariant() ?? "unclear";
        return string.Join(
            "\n",
            [
                $"{line.Picture} {line.Category}: {line.Text}",
                $"  {line.Program}",
                $"  true page {onTrue.ToString().ToLowerInvariant()}, inferred {inferred}",
                .. doubts.Select(doubt => "  " + doubt),
            ]
        );
    }

    private static string Share(int part, int whole) =>
        whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
