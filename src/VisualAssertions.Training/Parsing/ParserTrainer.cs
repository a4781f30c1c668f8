using System.Globalization;
using TorchSharp;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Parsing;

/// <summary>Trains the parser for a given time; goes on where its folder's last checkpoint ended.</summary>
internal sealed class ParserTrainer(ParserConfig config, TrainingFolder folder, ParserRecipe recipe, TextWriter log)
{
    private const int LogEvery = 50;

    private readonly WeightStore weights = folder.LoadWeights();
    private readonly CosineRate rate = new(recipe.LearningRate, recipe.WarmUpSteps);

    /// <param name="pool">Filled from another thread.</param>
    /// <param name="held">Never trained on.</param>
    /// <param name="stop">Ends the run early; what was learned is saved.</param>
    /// <param name="used">Told how many samples were learnt so far in this sitting.</param>
    public void Run(
        ParserPool pool,
        IReadOnlyList<(string Name, ParserBatch[] Batches)> held,
        Action<long> used,
        CancellationToken stop
    )
    {
        var random = new Random();
        MakeWeights(pool.Draw(4, random));
        using var optimizer = optim.AdamW(weights.Trainable, lr: recipe.LearningRate, weight_decay: recipe.WeightDecay);
        var average = new WeightAverage(weights, folder.LoadAverage(), recipe.AverageDecay);
        RunClock clock = folder.LoadClock(recipe.Minutes);
        long before = clock.Samples;
        (float Loss, float Exact) sum = default;
        while (!clock.IsOver && !stop.IsCancellationRequested)
        {
            rate.Set(optimizer, clock);
            ParserBatch batch = pool.Draw(recipe.Batch, random);
            (float loss, float exact) = Step(batch, optimizer);
            sum = (sum.Loss + loss, sum.Exact + exact);
            average.Update();
            clock.Tick(batch.Rows);
            used(clock.Samples - before);
            if (clock.Steps % LogEvery == 0)
            {
                Say(
                    clock,
                    $"step {clock.Steps}  {clock.Samples} statements  {clock.Rate:0} /s  loss {sum.Loss / LogEvery:0.000}  exact {sum.Exact / LogEvery:0.0} %"
                );
                sum = default;
            }

            if (clock.IsDue(recipe.CheckpointMinutes))
            {
                Checkpoint(average, clock, held);
            }
        }

        Checkpoint(average, clock, held);
    }

    /// <summary>Makes all weights, which are made at first use, before the optimizer asks for them.</summary>
    private void MakeWeights(ParserBatch batch)
    {
        using var pause = new CollectorPause();
        using var scope = NewDisposeScope();
        using var off = no_grad();
        batch.Run(weights, config);
    }

    private (float Loss, float Exact) Step(ParserBatch batch, optim.Optimizer optimizer)
    {
        using var pause = new CollectorPause();
        using var scope = NewDisposeScope();
        (Tensor loss, bool[] exact) = batch.Run(weights, config);
        optimizer.zero_grad();
        loss.backward();
        nn.utils.clip_grad_norm_(weights.Trainable, 1);
        optimizer.step();
        return (loss.item<float>(), 100f * exact.Count(is_ => is_) / exact.Length);
    }

    private void Checkpoint(
        WeightAverage average,
        RunClock clock,
        IReadOnlyList<(string Name, ParserBatch[] Batches)> held
    )
    {
        folder.Save(weights, average.Averaged, clock);
        foreach ((string name, ParserBatch[] batches) in held)
        {
            using var off = no_grad();
            float loss = 0;
            int exact = 0;
            foreach (ParserBatch batch in batches)
            {
                using var pause = new CollectorPause();
                using var scope = NewDisposeScope();
                (Tensor of, bool[] rows) = batch.Run(average.Averaged, config);
                loss += of.item<float>() / batches.Length;
                exact += rows.Count(is_ => is_);
            }

            int count = batches.Sum(batch => batch.Rows);
            Say(clock, $"{name}: loss {loss:0.000}, spelled exactly {100.0 * exact / count:0.0} % of {count}");
        }
    }

    private void Say(RunClock clock, FormattableString line)
    {
        log.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{clock.Minutes, 6:0.0} min  ")
                + FormattableString.Invariant(line)
        );
        log.Flush();
    }
}
