using System.Buffers;
using Microsoft.ML.OnnxRuntime;

namespace VisualAssertions.Owlet.Reading;

/// <summary>Reads the picture of one line with a CTC recogniser.</summary>
internal sealed class LineReader
{
    /// <summary>The metadata of the model that lists its characters, one a line.</summary>
    private const string CharacterList = "character";

    /// <summary>Below this confidence the line is read again with its colours inverted: the recogniser has seen more dark text on light.</summary>
    private const float Sure = 0.8f;

    private readonly InferenceSession session;
    private readonly CtcDecoder decoder;
    private readonly PixelCache<bool, LineReading> cache;

    /// <param name="session">The recogniser.</param>
    /// <param name="cachedLines">How many readings are remembered; a few KB each.</param>
    public LineReader(InferenceSession session, int cachedLines)
    {
        this.session = session;
        string characters = session.ModelMetadata.CustomMetadataMap[CharacterList];
        decoder = new CtcDecoder(characters.TrimEnd('\n').Split('\n'));
        cache = new PixelCache<bool, LineReading>(cachedLines);
    }

    public LineReading Read(Screenshot screenshot, PixelRect crop)
    {
        LineReading plain = Recall(screenshot, crop, inverted: false);
        if (plain.Confidence >= Sure)
        {
            return plain;
        }

        LineReading inverted = Recall(screenshot, crop, inverted: true);
        return inverted.Confidence > plain.Confidence ? inverted : plain;
    }

    private LineReading Recall(Screenshot screenshot, PixelRect crop, bool inverted) =>
        cache.GetOrAdd(screenshot, crop, inverted, () => Recognize(screenshot, crop, inverted));

    private LineReading Recognize(Screenshot screenshot, PixelRect crop, bool inverted)
    {
        int width = LineCrop.WidthOf(crop);
        int count = 3 * LineCrop.Height * width;
        float[] input = ArrayPool<float>.Shared.Rent(count);
        try
        {
            LineCrop.Fill(screenshot, crop, width, inverted, input);
            using OrtValue x = OrtValue.CreateTensorValueFromMemory(
                OrtMemoryInfo.DefaultInstance,
                input.AsMemory(0, count),
                [1, 3, LineCrop.Height, width]
            );
            using var options = new RunOptions();
            using IDisposableReadOnlyCollection<OrtValue> outputs = session.Run(
                options,
                session.InputNames,
                [x],
                session.OutputNames
            );
            return decoder.Decode(outputs[0].GetTensorDataAsSpan<float>());
        }
        finally
        {
            ArrayPool<float>.Shared.Return(input);
        }
    }
}
