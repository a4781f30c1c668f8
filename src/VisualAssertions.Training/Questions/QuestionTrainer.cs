using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using TorchSharp;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Questions;

/// <summary>Trains the question model for a given time; goes on where its folder's last checkpoint ended.</summary>
internal sealed class QuestionTrainer(
    QuestionConfig config,
    TrainingFolder folder,
    QuestionRecipe recipe,
    TextWriter log
)
{
    private const int LogEvery = 100;

    private readonly WeightStore weights = folder.LoadWeights();
    private readonly CosineRate rate = new(recipe.LearningRate, recipe.WarmUpSteps);

    /// <param name="source">Of batches; called from one thread.</param>
    /// <param name="validation">What is never trained on.</param>
    /// <param name="stop">Ends the run early; what was learned is saved.</param>
    public async Task RunAsync(BatchSource source, IReadOnlyList<ValidationSet> validation, CancellationToken stop)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Channel<QuestionBatch> batches = Channel.CreateBounded<QuestionBatch>(4);
        Task producer = Task.Run(() => Produce(source, batches.Writer, linked.Token), CancellationToken.None);
        MakeWeights(await batches.Reader.ReadAsync(stop));
        using var optimizer = optim.AdamW(weights.Trainable, lr: recipe.LearningRate, weight_decay: recipe.WeightDecay);
        var average = new WeightAverage(weights, folder.LoadAverage(), recipe.AverageDecay);
        RunClock clock = folder.LoadClock(recipe.Minutes);
        var losses = new List<float>();
        while (!clock.IsOver && !stop.IsCancellationRequested)
        {
            QuestionBatch batch = await batches.Reader.ReadAsync(CancellationToken.None);
            rate.Set(optimizer, clock);
            losses.Add(Step(batch, optimizer));
            average.Update();
            clock.Tick(batch.Statements.Count);
            Report(clock, losses);
            if (clock.IsDue(recipe.CheckpointMinutes))
            {
                Checkpoint(average, clock, validation);
            }
        }

        Checkpoint(average, clock, validation);
        await linked.CancelAsync();
        await producer;
    }

    /// <summary>A failure ends the channel with its exception, so that the reader fails too instead of waiting.</summary>
    private static void Produce(BatchSource source, ChannelWriter<QuestionBatch> into, CancellationToken stop)
    {
        try
        {
            for (ulong seed = (ulong)Stopwatch.GetTimestamp(); !stop.IsCancellationRequested; seed++)
            {
                QuestionBatch batch = source.Next(seed);
                while (!into.TryWrite(batch) && !stop.IsCancellationRequested)
                {
                    Thread.Sleep(5);
                }
            }

            into.Complete();
        }
        catch (Exception failure)
        {
            into.Complete(failure);
        }
    }

    /// <summary>Makes all weights, which are made at first use, before the optimizer asks for them.</summary>
    private void MakeWeights(QuestionBatch batch)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        Forward(weights, config, batch, BatchTensors.Of(batch));
    }

    public static GroundedHead.Grounded<Tensor> Forward(
        WeightStore weights,
        QuestionConfig config,
        QuestionBatch batch,
        BatchTensors tensors
    )
    {
        var g = new TorchGraph(weights);
        SceneNet.Scene<Tensor> scene = SceneNet.Forward(g, config, tensors.Page);
        return QuestionNet.Forward(
            g,
            config,
            batch.Size,
            tensors.Page.Geometry,
            tensors.Page.Hidden,
            scene,
            tensors.Asked
        );
    }

    private float Step(QuestionBatch batch, optim.Optimizer optimizer)
    {
        using var scope = NewDisposeScope();
        BatchTensors tensors = BatchTensors.Of(batch);
        GroundedHead.Grounded<Tensor> said = Forward(weights, config, batch, tensors);
        Tensor loss = QuestionLoss.Of(said, LabelTensors.Of(batch.Labels, batch.Size), tensors.Shown);
        optimizer.zero_grad();
        loss.backward();
        nn.utils.clip_grad_norm_(weights.Trainable, 1);
        optimizer.step();
        return loss.item<float>();
    }

    private void Report(RunClock clock, List<float> losses)
    {
        if (clock.Steps % LogEvery == 0)
        {
            log.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{clock.Minutes, 6:0.0} min  step {clock.Steps}  {clock.Samples} statements  {clock.Rate:0} /s  loss {losses.Average():0.000}"
                )
            );
            losses.Clear();
        }
    }

    private void Checkpoint(WeightAverage average, RunClock clock, IReadOnlyList<ValidationSet> validation)
    {
        folder.Save(weights, average.Averaged, clock);
        foreach (ValidationSet set in validation)
        {
            QuestionScores scores = QuestionEvaluation.Score(average.Averaged, config, set.Batches);
            log.WriteLine($"{clock.Minutes.ToString("0.0", CultureInfo.InvariantCulture), 6} min  {set.Name} {scores}");
        }

        log.Flush();
    }
}

/// <param name="Name">As the log says it.</param>
internal sealed record ValidationSet(string Name, IReadOnlyList<QuestionBatch> Batches);
