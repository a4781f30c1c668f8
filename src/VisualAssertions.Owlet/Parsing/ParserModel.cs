using Microsoft.ML.OnnxRuntime;
using VisualAssertions.Owlet.Sessions;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet.Parsing;

/// <summary>The parser's two graphs: a statement is read once, then its program is spelled step by step. Thread-safe.</summary>
/// <remarks>Fixed sizes: T = <see cref="SentenceEncoder.MaxTokens"/> pieces, B = <see cref="Beams"/> rows, L = <see cref="MostSteps"/> steps.</remarks>
internal sealed class ParserModel(InferenceSession readSession, InferenceSession spellSession)
{
    /// <summary>Programs that are spelled side by side.</summary>
    public const int Beams = 8;
    public const int MostSteps = 56;
    private const int T = SentenceEncoder.MaxTokens;
    private const float Hide = -1e4f;

    private readonly InferenceSession spell = spellSession;
    private readonly int[] pastShape = [.. spellSession.InputMetadata["past"].Dimensions];

    /// <summary>Numbers that a row remembers of one step.</summary>
    private int StepLength => pastShape[1] * pastShape[2] * pastShape[4];

    /// <param name="Pieces">[T, D].</param>
    /// <param name="Keys">[T, D].</param>
    /// <param name="Cross">[2 · layers, heads, T, D / heads].</param>
    /// <param name="Hidden">[T].</param>
    internal sealed record Memory(float[] Pieces, float[] Keys, float[] Cross, float[] Hidden);

    public Memory Read(StatementText statement, EncodedStatements encoded)
    {
        float[] tokens = new float[T * Regions.Embedding];
        encoded.Tokens.CopyTo(tokens, 0);
        float[] features = new float[T * PieceFeatures.Length];
        PieceFeatures.Write(statement, features);
        float[] hidden = Enumerable.Repeat(Hide, T).ToArray();
        hidden.AsSpan(0, statement.Ids.Length).Clear();
        float[][] read = SessionRun.Floats(
            readSession,
            [
                SessionRun.Input("tokens", tokens, 1, T, Regions.Embedding),
                SessionRun.Input("features", features, 1, T, PieceFeatures.Length),
                SessionRun.Input("hidden", hidden, 1, T),
            ],
            ["pieces", "keys", "cross"]
        );
        return new Memory(read[0], read[1], read[2], hidden);
    }

    public Spelling Begin(Memory memory) => new(this, memory);

    /// <summary>Rows being spelled, with what they remember.</summary>
    internal sealed class Spelling(ParserModel model, Memory memory)
    {
        private readonly int heads = model.pastShape[2];
        private readonly int width = model.pastShape[4];
        private readonly int parts = model.pastShape[1];
        private float[] past = new float[Beams * MostSteps * model.StepLength];
        private int place;

        /// <summary>Logits of the next step of each row, for its word [B, V] and for the piece pointed at [B, T].</summary>
        /// <param name="last">The last step of each row; rows past them are idle.</param>
        /// <param name="from">For each row the row of the step before that it goes on from.</param>
        public (float[] Words, float[] Pieces) Next(IReadOnlyList<ProgramStep> last, IReadOnlyList<int> from)
        {
            Rearrange(from);
            long[] words = new long[Beams];
            float[] pointed = new float[Beams * T];
            for (int row = 0; row < last.Count; row++)
            {
                words[row] = last[row].Word;
                if (last[row].Piece >= 0)
                {
                    pointed[row * T + last[row].Piece] = 1;
                }
            }

            float[] unused = Enumerable.Repeat(Hide, MostSteps + 1).ToArray();
            unused.AsSpan(0, place).Clear();
            unused[MostSteps] = 0;
            float[][] said = SessionRun.Floats(
                model.spell,
                [
                    SessionRun.Input("words", words, Beams, 1),
                    SessionRun.Input("pointed", pointed, Beams, 1, T),
                    SessionRun.Input("place", [(long)place], 1, 1),
                    SessionRun.Input("past", past, [.. model.pastShape.Select(size => (long)size)]),
                    SessionRun.Input("unused", unused, 1, 1, 1, MostSteps + 1),
                    SessionRun.Input("pieces", memory.Pieces, 1, T, memory.Pieces.Length / T),
                    SessionRun.Input("keys", memory.Keys, 1, T, memory.Keys.Length / T),
                    SessionRun.Input("cross", memory.Cross, parts, heads, T, width),
                    SessionRun.Input("hidden", memory.Hidden, 1, T),
                ],
                ["next_words", "next_pieces", "made"]
            );
            Remember(said[2]);
            place++;
            return (said[0], said[1]);
        }

        private void Rearrange(IReadOnlyList<int> from)
        {
            int row = past.Length / Beams;
            if (from.Select((source, i) => source == i).All(same => same))
            {
                return;
            }

            float[] moved = new float[past.Length];
            for (int i = 0; i < from.Count; i++)
            {
                past.AsSpan(from[i] * row, row).CopyTo(moved.AsSpan(i * row));
            }

            past = moved;
        }

        /// <summary>Puts the new keys and values [B, parts, heads, 1, width] at this step's place of the past.</summary>
        private void Remember(float[] made)
        {
            for (int i = 0; i < Beams * parts * heads; i++)
            {
                made.AsSpan(i * width, width).CopyTo(past.AsSpan((i * MostSteps + place) * width));
            }
        }
    }
}
