using System.CommandLine;
using System.Globalization;
using VisualAssertions.Bench;
using VisualAssertions.Owlet;
using VisualAssertions.Owlet.Answering;
using VisualAssertions.Owlet.Judging;
using VisualAssertions.Owlet.Sessions;
using VisualAssertions.Training.Calibrating;

namespace VisualAssertions.Training.Commands;

/// <summary>Fits the calibration and the thresholds on labelled screenshots, and measures them for each family.</summary>
internal static class CalibrateCommand
{
    public static Command Create()
    {
        var labels = new Option<string[]>("--labels")
        {
            Required = true,
            Description = "Folder with labels.jsonl and pictures, never shared/bench; may be given again.",
        };
        var models = new Option<string>("--models")
        {
            DefaultValueFactory = _ => "models",
            Description = "Folder of the model files; owlet/calibration.json in it is written.",
        };
        var bound = new Option<double>("--bound")
        {
            DefaultValueFactory = _ => 0.03,
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

    private static int Run(IReadOnlyList<string> labels, ModelFolder models, double bound, string name, string date)
    {
        OwletModel model = OwletModel.Load(models, new OwletOptions(), Calibration.None);
        List<Judged> judged =
        [
            .. labels.SelectMany(folder =>
                LabelFolder.Load(folder).Pages.SelectMany(page => Judge(model, folder, page))
            ),
        ];
        // One fit and one pair of thresholds for all families: with two hundred statements each, their own were worse on new pages.
        (float scale, ProgramShares programs, float shift) = LogisticFit.Fit(judged);
        var fit = new FamilyCalibration(scale, programs, shift, default, 0, 0, 0);
        fit = fit with { Thresholds = ThresholdSearch.Find(Calibrated(fit, judged), bound) };
        var families = Enum.GetValues<CategoryFamily>()
            .ToDictionary(family => family, family => Measured(fit, [.. judged.Where(item => item.Family == family)]));
        new Calibration(name, date, families).Save(Path.Combine(models.Path, "owlet", "calibration.json"));
        models.WriteSums();
        foreach ((CategoryFamily family, FamilyCalibration one) in families)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{family, -9} {one.Statements, 4} statements  scale {one.Scale:0.00}  programs {one.Programs.True:0.0} {one.Programs.False:0.0} {one.Programs.TrueOfNone:0.0} {one.Programs.FalseOfNone:0.0}  shift {one.Shift:0.00}  pass at {one.Thresholds.PassAt:0.00}  fail at {one.Thresholds.FailAt:0.00}  false pass {one.FalsePassRate:P1}  true pass {one.TruePassRate:P1}"
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

    /// <summary>With its rates on these.</summary>
    private static FamilyCalibration Measured(FamilyCalibration fit, IReadOnlyList<Judged> judged)
    {
        (float P, bool Truth)[] calibrated = Calibrated(fit, judged);
        return fit with
        {
            FalsePassRate = PassRate(calibrated, truth: false, fit.Thresholds),
            TruePassRate = PassRate(calibrated, truth: true, fit.Thresholds),
            Statements = judged.Count,
        };
    }

    private static (float P, bool Truth)[] Calibrated(FamilyCalibration fit, IReadOnlyList<Judged> judged) =>
        [.. judged.Select(item => (fit.Calibrate(item.Network, item.Programs), item.Truth))];

    private static float PassRate((float P, bool Truth)[] judged, bool truth, Thresholds thresholds)
    {
        var these = judged.Where(item => item.Truth == truth).ToArray();
        return these.Length == 0
            ? 0
            : (float)these.Count(item => thresholds.Decide(item.P) == Outcome.Pass) / these.Length;
    }
}
