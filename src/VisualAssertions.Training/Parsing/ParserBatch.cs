using TorchSharp;
using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Training.Graphs;
using VisualAssertions.Training.Networks;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace VisualAssertions.Training.Parsing;

/// <summary>Samples as padded tensors.</summary>
internal sealed class ParserBatch
{
    private const float Hide = -1e4f;
    private const long Padding = -100;

    /// <summary>Share of word pieces that are masked in training.</summary>
    private const float Blanked = 0.04f;

    private readonly int rows;
    private readonly int pieces;
    private readonly int steps;
    private readonly long[] ids;
    private readonly float[] mask;
    private readonly float[] features;
    private readonly float[] hidden;
    private readonly float[] pointed;
    private readonly long[] words;
    private readonly long[] nextWord;
    private readonly long[] nextPiece;
    private readonly bool training;

    /// <param name="samples">Of about the same length.</param>
    /// <param name="blank">For training: draws which word pieces are masked, so that no single one is relied on; null for measuring.</param>
    public ParserBatch(IReadOnlyList<ParserSample> samples, Random? blank)
    {
        training = blank is not null;
        rows = samples.Count;
        pieces = samples.Max(one => one.Statement.Ids.Length);
        steps = samples.Max(one => one.Steps.Length);
        ids = new long[rows * pieces];
        mask = new float[rows * pieces];
        features = new float[rows * pieces * PieceFeatures.Length];
        hidden = Filled(rows * pieces, Hide);
        pointed = new float[rows * steps * pieces];
        words = new long[rows * steps];
        nextWord = Filled(rows * steps, Padding);
        nextPiece = Filled(rows * steps, Padding);
        for (int row = 0; row < rows; row++)
        {
            Write(row, samples[row], blank);
        }
    }

    public int Rows => rows;

    /// <returns>Mean loss a step; and for each row whether every step is the likeliest one.</returns>
    public (Tensor Loss, bool[] Exact) Run(WeightStore weights, ParserConfig config)
    {
        var g = new TorchGraph(weights, training);
        MiniLm.Encoded<Tensor> encoded = MiniLm.Forward(
            g,
            config.Encoder,
            tensor(ids, [rows, pieces]),
            tensor(mask, [rows, pieces]),
            ones(1)
        );
        ParserNet.Memory<Tensor> memory = ParserNet.Read(
            g,
            config,
            g.Dropout(encoded.Tokens, config.Dropout),
            tensor(features, [rows, pieces, PieceFeatures.Length]),
            tensor(hidden, [rows, pieces])
        );
        ParserNet.Spelled<Tensor> said = ParserNet.Spell(
            g,
            config,
            memory,
            tensor(words, [rows, steps]),
            tensor(pointed, [rows, steps, pieces]),
            arange(steps, ScalarType.Int64).unsqueeze(0),
            ones(steps, steps).triu(1).mul(Hide).unsqueeze(0).unsqueeze(0)
        );
        Tensor word = tensor(nextWord);
        Tensor piece = tensor(nextPiece);
        Tensor loss =
            F.cross_entropy(said.Words.flatten(0, 1), word, ignore_index: Padding, reduction: nn.Reduction.Sum)
            + F.cross_entropy(said.Pieces.flatten(0, 1), piece, ignore_index: Padding, reduction: nn.Reduction.Sum);
        return (loss / nextWord.Concat(nextPiece).Count(next => next != Padding), Exact(said));
    }

    private bool[] Exact(ParserNet.Spelled<Tensor> said)
    {
        long[] word = said.Words.argmax(-1).flatten().data<long>().ToArray();
        long[] piece = said.Pieces.argmax(-1).flatten().data<long>().ToArray();
        return
        [
            .. Enumerable
                .Range(0, rows)
                .Select(row =>
                    Enumerable
                        .Range(row * steps, steps)
                        .All(at =>
                            (nextWord[at] == Padding || nextWord[at] == word[at])
                            && (nextPiece[at] == Padding || nextPiece[at] == piece[at])
                        )
                ),
        ];
    }

    private void Write(int row, ParserSample one, Random? blank)
    {
        int[] said = one.Statement.Ids;
        for (int t = 0; t < said.Length; t++)
        {
            ids[row * pieces + t] = blank?.NextSingle() < Blanked ? WordPieces.Mask : said[t];
        }

        mask.AsSpan(row * pieces, said.Length).Fill(1);
        PieceFeatures.Write(one.Statement, features.AsSpan(row * pieces * PieceFeatures.Length));
        hidden.AsSpan(row * pieces, said.Length).Clear();
        ProgramStep before = ProgramStep.Of(ProgramVocabulary.Begin);
        for (int i = 0; i < one.Steps.Length; i++)
        {
            int at = row * steps + i;
            words[at] = before.Word;
            if (before.Piece >= 0)
            {
                pointed[at * pieces + before.Piece] = 1;
            }

            before = one.Steps[i];
            (before.Piece >= 0 ? nextPiece : nextWord)[at] = before.Piece >= 0 ? before.Piece : before.Word;
        }
    }

    private static TValue[] Filled<TValue>(int count, TValue value)
    {
        var filled = new TValue[count];
        Array.Fill(filled, value);
        return filled;
    }
}
