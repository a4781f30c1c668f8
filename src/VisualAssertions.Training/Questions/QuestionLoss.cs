using TorchSharp;
using VisualAssertions.Training.Networks;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace VisualAssertions.Training.Questions;

/// <summary>Everything that the generator knows of a statement, as losses: P, what is meant, what satisfies, where, how many.</summary>
internal static class QuestionLoss
{
    /// <summary>Labels are pulled in by this much, so that no logit runs away.</summary>
    private const float Smooth = 0.02f;

    public static Tensor Of(GroundedHead.Grounded<Tensor> said, LabelTensors truth, Tensor shown)
    {
        Tensor p = Truthful(said.P, truth);
        Tensor free = Truthful(said.FreeP, truth);
        Tensor subject = Subjects(said.Subject, truth, shown);
        Tensor predicate = Predicates(said.Predicate, truth);
        Tensor anchors = Pointed(said.Anchor, truth.Anchor) + Pointed(said.SecondAnchor, truth.SecondAnchor);
        Tensor answer = Pointed(said.Answer, truth.Answer);
        Tensor quantifier = F.cross_entropy(said.Quantifier.flatten(0, 1), truth.Quantifier.flatten());
        Tensor number = Numbers(said.Number, truth);
        Tensor category = F.cross_entropy(
            said.Category.flatten(0, 1),
            truth.Category.flatten(),
            ignore_index: QuestionLabels.Unknown
        );
        Tensor reading = 0.4 * quantifier + 0.3 * number + 0.2 * category;
        return p + 0.3 * free + 4 * subject + 1.5 * predicate + 0.5 * anchors + 0.3 * answer + reading;
    }

    private static Tensor Truthful(Tensor p, LabelTensors truth)
    {
        Tensor target = truth.Truth * (1 - 2 * Smooth) + Smooth;
        Tensor loss = F.binary_cross_entropy(p.clamp(1e-4, 1 - 1e-4), target, reduction: nn.Reduction.None);
        return (loss * truth.HasTruth).sum() / truth.HasTruth.sum().clamp(min: 1);
    }

    /// <summary>Few regions are meant, so the meant ones weigh four times.</summary>
    private static Tensor Subjects(Tensor logits, LabelTensors truth, Tensor shown)
    {
        Tensor loss = F.binary_cross_entropy_with_logits(
            logits.clamp(-30, 30),
            truth.Subject,
            reduction: nn.Reduction.None
        );
        Tensor weight = shown.unsqueeze(1) * truth.Grounded.unsqueeze(2);
        return (loss * weight * (1 + 3 * truth.Subject)).sum() / weight.sum().clamp(min: 1);
    }

    /// <summary>Mean over each row's subjects, then over rows: else the many subjects of a count hide the one of "X is blue".</summary>
    private static Tensor Predicates(Tensor logits, LabelTensors truth)
    {
        Tensor loss = F.binary_cross_entropy_with_logits(
            logits.clamp(-30, 30),
            truth.Satisfied,
            reduction: nn.Reduction.None
        );
        Tensor subjects = truth.Subject.sum(-1);
        Tensor rows = (loss * truth.Subject).sum(-1) / subjects.clamp(min: 1);
        return rows.sum() / (subjects > 0).sum().clamp(min: 1);
    }

    /// <summary>Cross-entropy of a pointer against an even share over the true regions; rows without any are left out.</summary>
    private static Tensor Pointed(Tensor logits, Tensor marked)
    {
        Tensor count = marked.sum(-1);
        Tensor has = (count > 0).to_type(ScalarType.Float32);
        Tensor share = marked / count.unsqueeze(-1).clamp(min: 1);
        Tensor loss = -(share * F.log_softmax(logits, -1)).sum(-1);
        return (loss * has).sum() / has.sum().clamp(min: 1);
    }

    private static Tensor Numbers(Tensor logits, LabelTensors truth)
    {
        Tensor loss = F.cross_entropy(logits.flatten(0, 1), truth.Number.flatten(), reduction: nn.Reduction.None);
        Tensor counts = truth.Counts.flatten();
        return (loss * counts).sum() / counts.sum().clamp(min: 1);
    }
}

/// <summary><see cref="QuestionLabels"/> as tensors [B, Q] and [B, Q, N].</summary>
internal sealed record LabelTensors(
    Tensor Truth,
    Tensor HasTruth,
    Tensor Subject,
    Tensor Satisfied,
    Tensor Anchor,
    Tensor SecondAnchor,
    Tensor Answer,
    Tensor Quantifier,
    Tensor Number,
    Tensor Category,
    Tensor Grounded,
    Tensor Counts
)
{
    public static LabelTensors Of(QuestionLabels labels, QuestionNet.Sizes size)
    {
        Tensor Rows(float[] values) => tensor(values, [size.B, size.Q]);
        Tensor Regions(float[] values) => tensor(values, [size.B, size.Q, size.N]);
        float[] counts =
        [
            .. labels.Quantifier.Select(
                (quantifier, i) => quantifier is >= 3 and <= 5 && labels.HasTruth[i] > 0 ? 1f : 0
            ),
        ];
        return new LabelTensors(
            Rows(labels.Truth),
            Rows(labels.HasTruth),
            Regions(labels.Subject),
            Regions(labels.Satisfied),
            Regions(labels.Anchor),
            Regions(labels.SecondAnchor),
            Regions(labels.Answer),
            tensor(labels.Quantifier, [size.B, size.Q]),
            tensor(labels.Number, [size.B, size.Q]),
            tensor(labels.Category, [size.B, size.Q]),
            Rows(labels.Grounded),
            Rows(counts)
        );
    }
}
