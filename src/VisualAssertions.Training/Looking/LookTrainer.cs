using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Looking;

/// <summary>Trains the look network by the clock; goes on where the folder's last run was cut off.</summary>
internal sealed class LookTrainer : IDisposable
{
    private readonly LookRecipe recipe;
    private readonly LookConfig config;
    private readonly CropFile crops;
    private readonly CropFile validation;
    private readonly TrainingFolder folder;
    private readonly Action<string> log;
    private readonly WeightStore weights;
    private readonly WeightAverage average;
    private readonly AdamW optimizer;
    private readonly int[] validationIndices;
    private readonly bool fromShipped;

    /// <param name="recipe">How.</param>
    /// <param name="config">Sizes.</param>
    /// <param name="crops">To learn from.</param>
    /// <param name="validation">Of other kits.</param>
    /// <param name="folder">Of the checkpoints.</param>
    /// <param name="fromShipped">An empty folder begins with weights whose kinds are as frequent as on pages.</param>
    /// <param name="log">Takes lines.</param>
    public LookTrainer(
        LookRecipe recipe,
        LookConfig config,
        CropFile crops,
        CropFile validation,
        TrainingFolder folder,
        bool fromShipped,
        Action<string> log
    )
    {
        (this.recipe, this.config, this.crops, this.validation) = (recipe, config, crops, validation);
        (this.folder, this.fromShipped, this.log) = (folder, fromShipped, log);
        set_num_threads(recipe.Threads);
        weights = folder.LoadWeights();
        MakeWeights();
        average = new WeightAverage(weights, folder.LoadAverage(), recipe.AverageDecay);
        optimizer = optim.AdamW(weights.Trainable, recipe.LearningRate, weight_decay: recipe.WeightDecay);
        int stride = Math.Max(1, validation.Labels.Count / recipe.ValidationCrops);
        validationIndices = [.. Enumerable.Range(0, validation.Labels.Count / stride).Select(i => i * stride)];
    }

    /// <returns>The averaged weights, which this trainer owns, with P of kinds as frequent as in the crops.</returns>
    public WeightStore Run()
    {
        log(
            $"{weights.Count:N0} weights, {crops.Labels.Count:N0} crops to learn, {validation.Labels.Count:N0} to validate"
        );
        var sampler = new LookSampler(crops.Labels);
        RunClock clock = folder.LoadClock(recipe.Minutes);
        if (fromShipped && clock.Steps == 0)
        {
            ShiftKinds(weights, sampler, -1);
            ShiftKinds(average.Averaged, sampler, -1);
        }

        var random = new Random((int)recipe.Seed + (int)clock.Steps);
        (double loss, int losses) = (0, 0);
        while (!clock.IsOver)
        {
            loss += Step(sampler, clock, random);
            losses++;
            clock.Tick(recipe.BatchSize);
            if (clock.IsDue(recipe.ReportEveryMinutes) || clock.IsOver)
            {
                folder.Save(weights, average.Averaged, clock);
                Report(clock, loss / losses);
                (loss, losses) = (0, 0);
            }
        }

        ShiftKinds(average.Averaged, sampler, 1);
        return average.Averaged;
    }

    /// <param name="of">Its P of kinds change.</param>
    /// <param name="sampler">Knows how often kinds occur, and how often they are drawn.</param>
    /// <param name="direction">1 from as they are drawn to as they occur; −1 back.</param>
    private static void ShiftKinds(WeightStore of, LookSampler sampler, float direction)
    {
        using var pause = new CollectorPause();
        using var scope = NewDisposeScope();
        using var still = no_grad();
        using var factor = direction.ToScalar();
        of.All[LookNet.KindBias].add_(tensor(sampler.LogitShift()), factor);
    }

    public void Dispose()
    {
        optimizer.Dispose();
        weights.Dispose();
        average.Averaged.Dispose();
    }

    private double Step(LookSampler sampler, RunClock clock, Random random)
    {
        using var pause = new CollectorPause();
        using var scope = NewDisposeScope();
        int[] indices = new int[recipe.BatchSize];
        for (int i = 0; i < indices.Length; i++)
        {
            indices[i] = sampler.Draw(random);
        }

        LookBatch batch = LookBatch.Read(crops, indices, config.Icons, random);
        foreach (var group in optimizer.ParamGroups)
        {
            group.LearningRate = LearningRate(clock);
        }

        optimizer.zero_grad();
        Tensor loss = LookLoss.Of(
            LookNet.Forward(new TorchGraph(weights, training: true), batch.Crops, batch.Scalars, config),
            batch
        );
        loss.backward();
        nn.utils.clip_grad_norm_(weights.Trainable, recipe.GradientNorm);
        optimizer.step();
        average.Update();
        return loss.item<float>();
    }

    private double LearningRate(RunClock clock)
    {
        double warm = Math.Min(1, (clock.Steps + 1.0) / recipe.WarmUpSteps);
        double cosine = 0.5 * (1 + Math.Cos(Math.PI * clock.Progress));
        return recipe.LearningRate * warm * (0.01 + 0.99 * cosine);
    }

    private void Report(RunClock clock, double loss)
    {
        LookMetrics metrics = LookMetrics.Measure(average.Averaged, config, validation, validationIndices);
        log(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{clock.Minutes, 5:F1} min, step {clock.Steps}, {clock.Rate:F0} crops/s, loss {loss:F3} | {metrics.Line()}"
            )
        );
    }

    private void MakeWeights()
    {
        using var pause = new CollectorPause();
        using var scope = NewDisposeScope();
        using var still = no_grad();
        Tensor crop = zeros(1, LookCrop.Channels, LookCrop.Rows, LookCrop.Columns);
        LookNet.Forward(new TorchGraph(weights), crop, zeros(1, LookScalars.Length), config);
    }
}
