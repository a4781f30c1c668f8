using System.CommandLine;
using System.Globalization;
using VisualAssertions.Bench;
using VisualAssertions.Owlet;
using VisualAssertions.Owlet.Answering;
using VisualAssertions.Owlet.Judging;
using VisualAssertions.Owlet.Sessions;
using VisualAssertions.Training.Calibrating;

namespace VisualAssertions.Training.Commands;

/// <summary>Fits the calibration and the thresholds of each family on labelled screenshots.</summary>
internal static class CalibrateCommand
{
    public static Command Create()
    {
        var labels = new Option<string>("--labels")
        {
            Required = true,
            Description = "Folder with labels.jsonl and pictures; never shared/bench.",
        };
        var models = new Option<string>("--models")
        {
            DefaultValueFactory = _ => "models",
            Description = "Folder of the model files; owlet/calibration.json in it is written.",
        };
        var bound = new Option<double>("--bound")
        {
            DefaultValueFactory = _ => 0.05,
            Description = "Highest false-pass and false-fail rate, 0 to 1.",
        };
        var name = new Option<string>("--set")
        {
            Required = true,
            Description = "What the labels are, in a few words.",
        };
        var date = new Option<string>("--date")
        {
            Required = true,
            Description = "Day of the measurement, yyyy-MM-dd.",
        };
        var command = new Command("calibrate", "Fits calibration and thresholds.")
        {
            labels,
            models,
            bound,
            name,
            date,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(labels)!,
                new ModelFolder(parsed.GetValue(models)!),
                parsed.GetValue(bound),
                parsed.GetValue(name)!,
                parsed.GetValue(date)!
            )
        );
        return command;
    }

    private static int Run(string labels, ModelFolder models, double bound, string name, string date)
    {
        OwletModel model = OwletModel.Load(models, new OwletOptions(), Calibration.None);
        List<Judged> judged = [.. LabelFolder.Load(labels).Pages.SelectMany(page => Judge(model, labels, page))];
        // One fit for all families: with two hundred statements each, fits of their own were worse on new pages.
        (float scale, ProgramShares programs, float shift) = LogisticFit.Fit(judged);
        var common = new FamilyCalibration(scale, programs, shift, default, 0, 0, 0);
        var families = Enum.GetValues<CategoryFamily>()
            .ToDictionary(
                family => family,
                family => common.On([.. judged.Where(item => item.Family == family)], bound)
            );
        new Calibration(name, date, families).Save(Path.Combine(models.Path, "owlet", "calibration.json"));
        models.WriteSums();
        foreach ((CategoryFamily family, FamilyCalibration fit) in families)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{family, -9} {fit.Statements, 4} statements  scale {fit.Scale:0.00}  programs {fit.Programs.True:0.0} {fit.Programs.False:0.0} {fit.Programs.TrueOfNone:0.0} {fit.Programs.FalseOfNone:0.0}  shift {fit.Shift:0.00}  pass at {fit.Thresholds.PassAt:0.00}  fail at {fit.Thresholds.FailAt:0.00}  false pass {fit.FalsePassRate:P1}  true pass {fit.TruePassRate:P1}"
                )
            );
        }

        return 0;
    }

    private static IEnumerable<Judged> Judge(OwletModel model, string folder, LabelledPage page)
    {
        var screen = (OwletScreen)model.See(Screenshot.Load(Path.Combine(folder, page.Image)));
        foreach (LabelledAssertion assertion in page.Assertions)
        {
            Weighed weighed = screen.Weigh(assertion.Text);
            yield return new Judged(weighed.Network.P, weighed.Programs.Shares, assertion.Expected, weighed.Family);
        }
    }

    /// <summary>The same fit with thresholds for these.</summary>
    private static FamilyCalibration On(this FamilyCalibration fit, IReadOnlyList<Judged> judged, double bound)
    {
        (float P, bool Truth)[] calibrated =
        [
            .. judged.Select(item => (fit.Calibrate(item.Network, item.Programs), item.Truth)),
        ];
        Thresholds thresholds = ThresholdSearch.Find(calibrated, bound);
        return fit with
        {
            Thresholds = thresholds,
            FalsePassRate = PassRate(calibrated, truth: false, thresholds),
            TruePassRate = PassRate(calibrated, truth: true, thresholds),
            Statements = judged.Count,
        };
    }

    private static float PassRate((float P, bool Truth)[] judged, bool truth, Thresholds thresholds)
    {
        var these = judged.Where(item => item.Truth == truth).ToArray();
        return these.Length == 0
            ? 0
            : (float)these.Count(item => thresholds.Decide(item.P) == Outcome.Pass) / these.Length;
    }
}
