using System.Collections.Concurrent;
using Microsoft.ML.OnnxRuntime;

namespace VisualAssertions.Owlet.Understanding;

/// <summary>MiniLM-L6: what words mean in their sentence. Thread-safe.</summary>
internal sealed class SentenceEncoder(InferenceSession session, WordPieces pieces)
{
    /// <summary>Longest statement, in word pieces with CLS and SEP; the rest is cut.</summary>
    public const int MaxTokens = 64;

    /// <summary>Longest text of an element.</summary>
    private const int MaxTextTokens = 24;
    private const int MaxCached = 200_000;

    private readonly ConcurrentDictionary<string, float[]> pooledOf = new();

    public WordPieces Pieces => pieces;

    /// <summary>Statements of up to T tokens → hidden states and embeddings; shorter ones are padded with zeros at the end.</summary>
    /// <param name="ids">Of each statement.</param>
    /// <param name="spoken">Read by what it learnt of how people speak of screens, for the parser; otherwise MiniLM as published.</param>
    public EncodedStatements Encode(IReadOnlyList<int[]> ids, bool spoken = false)
    {
        int length = ids.Max(row => row.Length);
        var (idData, mask) = Pad(ids, length);
        long[] shape = [ids.Count, length];
        using OrtValue idValue = OrtValue.CreateTensorValueFromMemory(idData, shape);
        using OrtValue maskValue = OrtValue.CreateTensorValueFromMemory(mask, shape);
        using OrtValue spokenValue = OrtValue.CreateTensorValueFromMemory(new[] { spoken ? 1f : 0f }, [1]);
        using var options = new RunOptions();
        using IDisposableReadOnlyCollection<OrtValue> results = session.Run(
            options,
            ["ids", "mask", "spoken"],
            [idValue, maskValue, spokenValue],
            ["tokens", "pooled"]
        );
        float[] tokens = results[0].GetTensorDataAsSpan<float>().ToArray();
        ClearPadding(tokens, mask);
        return new EncodedStatements(length, tokens, results[1].GetTensorDataAsSpan<float>().ToArray(), mask);
    }

    /// <summary>[texts, 384]: the embedding of each text, zero for an empty one. Texts seen before come from a cache.</summary>
    public float[] Embed(IReadOnlyList<string> texts)
    {
        string[] unknown = [.. texts.Where(text => text.Length > 0 && !pooledOf.ContainsKey(text)).Distinct()];
        foreach (string[] chunk in unknown.OrderBy(text => text.Length).Chunk(32))
        {
            int[][] ids = [.. chunk.Select(text => pieces.Encode(Words.Fold(text), MaxTextTokens).Ids)];
            float[] pooled = Encode(ids).Pooled;
            for (int i = 0; i < chunk.Length; i++)
            {
                pooledOf[chunk[i]] = pooled.AsSpan(i * Regions.Embedding, Regions.Embedding).ToArray();
            }
        }

        float[] all = new float[texts.Count * Regions.Embedding];
        for (int i = 0; i < texts.Count; i++)
        {
            if (texts[i].Length > 0)
            {
                pooledOf[texts[i]].CopyTo(all, i * Regions.Embedding);
            }
        }

        if (pooledOf.Count > MaxCached)
        {
            pooledOf.Clear();
        }

        return all;
    }

    private static (long[] Ids, float[] Mask) Pad(IReadOnlyList<int[]> rows, int length)
    {
        long[] ids = new long[rows.Count * length];
        float[] mask = new float[ids.Length];
        for (int r = 0; r < rows.Count; r++)
        {
            for (int t = 0; t < rows[r].Length; t++)
            {
                ids[r * length + t] = rows[r][t];
                mask[r * length + t] = 1;
            }
        }

        return (ids, mask);
    }

    private static void ClearPadding(float[] tokens, float[] mask)
    {
        for (int i = 0; i < mask.Length; i++)
        {
            if (mask[i] == 0)
            {
                tokens.AsSpan(i * Regions.Embedding, Regions.Embedding).Clear();
            }
        }
    }
}

/// <param name="Length">T.</param>
/// <param name="Tokens">[rows, T, 384].</param>
/// <param name="Pooled">[rows, 384].</param>
/// <param name="Mask">[rows, T]: 1 for a token, 0 for padding.</param>
internal sealed record EncodedStatements(int Length, float[] Tokens, float[] Pooled, float[] Mask)
{
    /// <summary>Some of the statements, in this order; one may come several times.</summary>
    public EncodedStatements Rows(IReadOnlyList<int> rows)
    {
        float[] Take(float[] from, int width)
        {
            float[] taken = new float[rows.Count * width];
            for (int i = 0; i < rows.Count; i++)
            {
                from.AsSpan(rows[i] * width, width).CopyTo(taken.AsSpan(i * width));
            }

            return taken;
        }

        return new EncodedStatements(
            Length,
            Take(Tokens, Length * Regions.Embedding),
            Take(Pooled, Regions.Embedding),
            Take(Mask, Length)
        );
    }
}
