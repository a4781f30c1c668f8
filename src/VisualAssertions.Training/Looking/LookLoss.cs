using TorchSharp;
using VisualAssertions.Training.Networks;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace VisualAssertions.Training.Looking;

internal static class LookLoss
{
    private const double LabelSmoothing = 0.05;
    private const double IconWeight = 0.7;
    private const double BoundedWeight = 0.2;

    /// <summary>One number: kind + states + icon + bounded, each a mean over the crops that it concerns.</summary>
    public static Tensor Of(LookLogits<Tensor> logits, LookBatch batch)
    {
        Tensor kind = F.cross_entropy(logits.Kind, batch.Kind, label_smoothing: LabelSmoothing);
        Tensor states = BinaryCrossEntropy(logits.States, batch.States) * batch.StateWeight;
        Tensor icon =
            F.cross_entropy(logits.Icon, batch.Icon, reduction: nn.Reduction.None, label_smoothing: LabelSmoothing)
            * batch.IconWeight;
        Tensor bounded = BinaryCrossEntropy(logits.Bounded, batch.Bounded) * batch.IsElement;
        Tensor elements = batch.IsElement.sum() + 1;
        return kind
            + states.sum() / elements
            + IconWeight * icon.sum() / (batch.IconWeight.sum() + 1)
            + BoundedWeight * bounded.sum() / elements;
    }

    private static Tensor BinaryCrossEntropy(Tensor logits, Tensor target) =>
        F.binary_cross_entropy_with_logits(logits, target, reduction: nn.Reduction.None);
}
