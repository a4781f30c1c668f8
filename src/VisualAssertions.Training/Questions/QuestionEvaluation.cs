using TorchSharp;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Questions;

/// <summary>Scores the network on batches that it does not learn from.</summary>
internal static class QuestionEvaluation
{
    public static QuestionScores Score(WeightStore weights, QuestionConfig config, IReadOnlyList<QuestionBatch> batches)
    {
        var scores = new QuestionScores();
        using var off = no_grad();
        foreach (QuestionBatch batch in batches)
        {
            using var scope = NewDisposeScope();
            GroundedHead.Grounded<Tensor> said = QuestionTrainer.Forward(
                weights,
                config,
                batch,
                BatchTensors.Of(batch)
            );
            float[] p = said.P.flatten().data<float>().ToArray();
            float[] found = said.Subject.amax([2]).flatten().data<float>().ToArray();
            for (int i = 0; i < p.Length; i++)
            {
                if (batch.Statements[i].Truth is { } truth)
                {
                    scores.Add(batch.Statements[i].Category, p[i], truth, found[i] > 0);
                }
            }
        }

        return scores;
    }
}
