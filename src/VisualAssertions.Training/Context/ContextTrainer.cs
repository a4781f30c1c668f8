using System.Globalization;
using TorchSharp;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Context;

/// <summary>Trains the context network for a given time; goes on where its folder's last checkpoint ended.</summary>
internal sealed class ContextTrainer(ContextConfig config, TrainingFolder folder, ContextRecipe recipe, TextWriter log)
{
    /// <summary>Pages drawn for one of the batch, so that those of a batch have about as many elements.</summary>
    private const int Draws = 4;

    private readonly WeightStore weights = folder.LoadWeights();
    private readonly CosineRate rate = new(recipe.LearningRate, recipe.WarmUpSteps);

    /// <returns>The averaged weights.</returns>
    public WeightStore Run(IReadOnlyList<ContextPage> pages, IReadOnlyList<ContextPage> held, CancellationToken stop)
    {
        var random = new Random();
        MakeWeights(pages);
        using var optimizer = optim.AdamW(weights.Trainable, lr: recipe.LearningRate, weight_decay: recipe.WeightDecay);
        var average = new WeightAverage(weights, folder.LoadAverage(), recipe.AverageDecay);
        RunClock clock = folder.LoadClock(recipe.Minutes);
        (float loss, int losses) = (0, 0);
        while (!clock.IsOver && !stop.IsCancellationRequested)
        {
            rate.Set(optimizer, clock);
            loss += Step(new ContextBatch(Draw(pages, random), random), optimizer);
            losses++;
            average.Update();
            clock.Tick(recipe.Batch);
            if (clock.IsDue(recipe.CheckpointMinutes) || clock.IsOver)
            {
                folder.Save(weights, average.Averaged, clock);
                log.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{clock.Minutes, 5:F1} min, step {clock.Steps}, {clock.Rate:F0} pages/s, loss {loss / losses:F3} | {ContextScores.Of(average.Averaged, config, held).Line()}"
                    )
                );
                (loss, losses) = (0, 0);
            }
        }

        return average.Averaged;
    }

    private ContextPage[] Draw(IReadOnlyList<ContextPage> pages, Random random)
    {
        ContextPage[] drawn =
        [
            .. Enumerable.Range(0, recipe.Batch * Draws).Select(_ => pages[random.Next(pages.Count)]),
        ];
        Array.Sort(drawn, (a, b) => a.Seen.Count.CompareTo(b.Seen.Count));
        return drawn.AsSpan(random.Next(Draws) * recipe.Batch, recipe.Batch).ToArray();
    }

    private float Step(ContextBatch batch, optim.Optimizer optimizer)
    {
        using var pause = new CollectorPause();
        using var scope = NewDisposeScope();
        Tensor loss = batch.Loss(batch.Run(weights, config));
        optimizer.zero_grad();
        loss.backward();
        nn.utils.clip_grad_norm_(weights.Trainable, 1);
        optimizer.step();
        return loss.item<float>();
    }

    /// <summary>Makes all weights, which are made at first use, before the optimizer asks for them.</summary>
    private void MakeWeights(IReadOnlyList<ContextPage> pages)
    {
        using var pause = new CollectorPause();
        using var scope = NewDisposeScope();
        using var off = no_grad();
        new ContextBatch([pages[0]], random: null).Run(weights, config);
    }
}
