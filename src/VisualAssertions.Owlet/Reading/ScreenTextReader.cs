using System.Diagnostics;
using VisualAssertions.Owlet.Sessions;

namespace VisualAssertions.Owlet.Reading;

/// <summary>What is written on a screenshot, in reading order, and how long each part took.</summary>
internal sealed record ScreenText(IReadOnlyList<ReadLine> Lines, IReadOnlyList<PhaseTime> Phases);

/// <summary>Finds and reads all text of a screenshot. Thread-safe; what was read once is remembered by its pixels.</summary>
/// <remarks>
/// Each tile and each line is computed by one thread, several at a time: the numbers do not depend on how many.
/// </remarks>
internal sealed class ScreenTextReader
{
    private const string DetectorModel = "reading/ppocr-v4-det.onnx";
    private const string RecognizerModel = "reading/ppocr-v6-rec-small-latin.onnx";

    /// <summary>Readings and detector tiles remembered by default: some fifty different pages.</summary>
    public const int DefaultCache = 4096;

    private readonly LineDetector detector;
    private readonly LineReader reader;
    private readonly int threads;

    /// <param name="models">Where the models are.</param>
    /// <param name="device">What to compute on.</param>
    /// <param name="threads">Lines read at a time; null for as many as there are cores.</param>
    /// <param name="cache">How many lines, and how many detector tiles, are remembered.</param>
    public ScreenTextReader(
        ModelFolder models,
        ComputeDevice device = ComputeDevice.Auto,
        int? threads = null,
        int cache = DefaultCache
    )
    {
        var sessions = new OwletSessions(models, device, threads: 1);
        detector = new LineDetector(new TextProbability(sessions.Open(DetectorModel), cache));
        reader = new LineReader(sessions.Open(RecognizerModel), cache);
        this.threads = threads ?? PhysicalCores.Count;
    }

    public ScreenText Read(Screenshot screenshot, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        long start = Stopwatch.GetTimestamp();
        List<PixelRect> boxes = detector.Detect(screenshot, parallel);
        long detected = Stopwatch.GetTimestamp();
        var lines = new ReadLine?[boxes.Count];
        Parallel.For(0, boxes.Count, parallel, i => lines[i] = Read(screenshot, boxes[i]));
        List<ReadLine> ordered = ReadingRows.Order(lines.OfType<ReadLine>());
        return new ScreenText(
            ordered,
            [
                new PhaseTime("detect text", Stopwatch.GetElapsedTime(start, detected).TotalMilliseconds),
                new PhaseTime("read text", Stopwatch.GetElapsedTime(detected).TotalMilliseconds),
            ]
        );
    }

    private ReadLine? Read(Screenshot screenshot, PixelRect box)
    {
        PixelRect crop = LineCrop.Around(box, screenshot);
        LineReading reading = reader.Read(screenshot, crop).WithoutPictographs();
        PixelRect ink = LineTrim.Trim(screenshot, box, crop, reading);
        return TextFilter.IsText(reading, ink)
            ? new ReadLine(new TextLine(reading.Text.Trim(), reading.Confidence, ink.ToBox()), reading, crop.ToBox())
            : null;
    }
}
