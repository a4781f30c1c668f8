using VisualAssertions.Programs;
using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Pages;
using VisualAssertions.Training.Parsing;

namespace VisualAssertions.Training.Questions;

/// <summary>
/// What people said of screens that they imagined, said of other pages: names, icons and counts of the page take the place of
/// theirs, and the program tells whether it is so. True and false come up equally often for each form of program, so that the
/// form gives no answer away.
/// </summary>
internal sealed class Transplants(IReadOnlyList<Formalised> said)
{
    private const int TriesForOne = 40;

    /// <summary>Share of texts that become one of the page where it has one that fits; of others the truth is mostly plain.</summary>
    private const float FromPage = 0.85f;

    /// <summary>Share of false counts that are mended.</summary>
    private const float Mended = 0.6f;

    /// <summary>Share of false statements that may speak of what is not there at all.</summary>
    private const float Missing = 0.2f;

    private readonly Dictionary<string, int> balance = [];

    /// <summary>Up to <paramref name="count"/> statements.</summary>
    public IReadOnlyList<Statement> Of(PageTruth page, int count, Random random)
    {
        var scene = Scene.Of(page);
        var words = new PageWords(scene);
        var drawn = new List<Statement>(count);
        for (int tries = 0; drawn.Count < count && tries < count * TriesForOne; tries++)
        {
            Formalised one = said[random.Next(said.Count)];
            if (Reworded(one, words, random) is { } reworded && Asked(one, reworded, scene, random) is { } statement)
            {
                drawn.Add(statement);
            }
        }

        return drawn;
    }

    /// <summary>Null where the page has nothing that could be named so.</summary>
    private static Rewording? Reworded(Formalised one, PageWords words, Random random)
    {
        var reworded = new Rewording(one.Text, one.Program);
        var taken = new HashSet<string>();
        foreach ((string text, IReadOnlyList<string> fitting) in words.Fitting(one.Program))
        {
            if (random.NextSingle() >= FromPage)
            {
                continue;
            }

            if (fitting.Count == 0 || reworded.Written(text) is not { } written)
            {
                return null;
            }

            string other = fitting[random.Next(fitting.Count)];
            if (!taken.Add(other))
            {
                return null;
            }

            reworded = reworded.With(text, written.Any(char.IsUpper) ? other : other.ToLowerInvariant());
        }

        return reworded;
    }

    private Statement? Asked(Formalised one, Rewording reworded, Scene scene, Random random)
    {
        if (Judged(reworded, scene) is not { Truth: { } truth } judged)
        {
            return null;
        }

        int satisfying = judged.Grounding.Satisfied.Count;
        if (!truth && satisfying is > 1 and < 13 && random.NextSingle() < Mended && reworded.Count is not null)
        {
            reworded = reworded.WithCount(satisfying);
            judged = Judged(reworded, scene) ?? judged;
            truth = judged.Truth ?? truth;
        }

        bool isMissing = !truth && judged.Grounding.Subjects.Count == 0;
        return (isMissing && random.NextSingle() >= Missing) || !Balances(one.Program, truth)
            ? null
            : new Statement
            {
                Text = Manner.Of(reworded.Text, random),
                Category = AssertionCategory.Element,
                HasCategory = false,
                Truth = truth,
                Frame = "imagined",
                Grounding = judged.Grounding,
            };
    }

    private static Judgement? Judged(Rewording reworded, Scene scene) =>
        ProgramNotation.Read(reworded.Program).Program is { } program and not Inexpressible and not Free
            ? program.Judge(scene)
            : null;

    /// <summary>Whether one more of this truth keeps the programs of this form even.</summary>
    private bool Balances(Node program, bool truth)
    {
        string form = FormOf(program);
        int lead = balance.GetValueOrDefault(form);
        if (truth ? lead > 0 : lead < 0)
        {
            return false;
        }

        balance[form] = lead + (truth ? 1 : -1);
        return true;
    }

    private static string FormOf(Node program) =>
        program switch
        {
            CallNode call => call.Name
                + (Rewording.Nodes(call).Any(one => one is CallNode { Name: "has" }) ? " has" : ""),
            NotNode not => "not " + FormOf(not.Of),
            JoinNode join => $"{FormOf(join.Parts[0])} {join.Operator}",
            _ => "",
        };
}
