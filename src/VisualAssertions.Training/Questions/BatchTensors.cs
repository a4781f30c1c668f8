using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Networks;
using static TorchSharp.torch;

namespace VisualAssertions.Training.Questions;

/// <summary>A batch's inputs as tensors; the caller's dispose scope owns them.</summary>
internal sealed record BatchTensors(SceneNet.Page<Tensor> Page, QuestionNet.Asked<Tensor> Asked, Tensor Shown)
{
    public static BatchTensors Of(QuestionBatch batch)
    {
        (int b, int n, int t, int rows) = (batch.Size.B, batch.Size.N, batch.Size.T, batch.Size.B * batch.Size.Q);
        var page = new SceneNet.Page<Tensor>(
            tensor(batch.Features, [b, n, RegionFeatures.Length]),
            tensor(batch.Text, [b, n, Regions.Embedding]),
            tensor(batch.Icon, [b, n, Regions.Embedding]),
            tensor(batch.Geometry, [b, n, n, Owlet.Understanding.Geometry.Features]),
            tensor(batch.HiddenRegions, [b, n])
        );
        var asked = new QuestionNet.Asked<Tensor>(
            tensor(batch.Tokens, [rows, t, Regions.Embedding]),
            tensor(batch.Pooled, [rows, Regions.Embedding]),
            tensor(batch.HiddenTokens, [rows, t]),
            tensor(batch.Match, [rows, t, n, Matching.Channels])
        );
        return new BatchTensors(page, asked, (page.Hidden >= 0).to_type(ScalarType.Float32));
    }
}
