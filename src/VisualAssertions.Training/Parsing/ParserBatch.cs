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

    private readonly int rows;
    private readonly int pieces;
    private readonly int steps;
    private readonly float[] tokens;
    private readonly float[] features;
    private readonly float[] hidden;
    private readonly float[] pointed;
    private readonly long[] words;
    private readonly long[] nextWord;
    private readonly long[] nextPiece;
    private readonly bool training;

    /// <param name="samples">Of about the same length.</param>
    /// <param name="blank">For training: draws which numbers of the encoding are left out, so that no single one is relied on; null for measuring.</param>
    public ParserBatch(IReadOnlyList<EncodedSample> samples, Random? blank)
    {
        training = blank is not null;
        (rows, pieces, steps) = (samples.Count, samples.Max(one => one.Pieces), samples.Max(one => one.Steps));
        tokens = new float[rows * pieces * Regions.Embedding];
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
        ParserNet.Memory<Tensor> memory = ParserNet.Read(
            g,
            config,
            tensor(tokens, [rows, pieces, Regions.Embedding]),
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

    private void Write(int row, EncodedSample one, Random? blank)
    {
        Span<float> into = tokens.AsSpan(row * pieces * Regions.Embedding);
        one.Tokens.CopyTo(into);
        if (blank is not null)
        {
            Blank(into, one.Pieces, blank);
        }

        PieceFeatures.Write(one.Sample.Statement, features.AsSpan(row * pieces * PieceFeatures.Length));
        hidden.AsSpan(row * pieces, one.Pieces).Clear();
        ProgramStep before = ProgramStep.Of(ProgramVocabulary.Begin);
        for (int i = 0; i < one.Steps; i++)
        {
            int at = row * steps + i;
            words[at] = before.Word;
            if (before.Piece >= 0)
            {
                pointed[at * pieces + before.Piece] = 1;
            }

            before = one.Sample.Steps[i];
            (before.Piece >= 0 ? nextPiece : nextWord)[at] = before.Piece >= 0 ? before.Piece : before.Word;
        }
    }

    /// <summary>Numbers of the whole statement, and whole word pieces.</summary>
    private static void Blank(Span<float> tokens, int pieces, Random random)
    {
        for (int i = 0; i < Regions.Embedding / 8; i++)
        {
            int column = random.Next(Regions.Embedding);
            for (int t = 0; t < pieces; t++)
            {
                tokens[t * Regions.Embedding + column] = 0;
            }
        }

        for (int t = 0; t < pieces; t++)
        {
            if (random.NextSingle() < 0.05f)
            {
                tokens.Slice(t * Regions.Embedding, Regions.Embedding).Clear();
            }
        }
    }

    private static TValue[] Filled<TValue>(int count, TValue value)
    {
        var filled = new TValue[count];
        Array.Fill(filled, value);
        return filled;
    }
}
