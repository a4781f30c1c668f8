using System.Diagnostics;
using VisualAssertions.Owlet.Answering;
using VisualAssertions.Owlet.Judging;
using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Reading;
using VisualAssertions.Owlet.Seeing;
using VisualAssertions.Owlet.Sessions;
using VisualAssertions.Owlet.Understanding;

namespace VisualAssertions.Owlet;

/// <summary>The embedded tiny vision-language model: looks at a screenshot once, then judges any number of statements. Safe for parallel use.</summary>
public sealed class OwletModel : IScreenJudge
{
    private readonly ScreenTextReader reader;
    private readonly ScreenSeer seer;
    private readonly StatementReader statements;
    private readonly Calibration calibration;

    private OwletModel(ModelFolder models, OwletOptions options, Calibration calibration)
    {
        var sessions = new OwletSessions(models, options.Device, options.Threads);
        IconVocabulary icons = IconVocabulary.Parse(File.ReadLines(models.File("owlet/icons.txt")));
        var encoder = new SentenceEncoder(
            sessions.Open("owlet/encoder.onnx"),
            WordPieces.Load(models.File("owlet/vocab.txt"))
        );
        reader = new ScreenTextReader(models, options.Device, options.Threads);
        seer = new ScreenSeer(
            new LookNetwork(sessions.Open("owlet/look.onnx")),
            options.InContext ? new ContextNetwork(sessions.Open("owlet/context.onnx"), encoder) : null,
            icons.Names
        );
        var questions = new QuestionModel(
            sessions.Open("owlet/scene.onnx"),
            sessions.Open("owlet/ask.onnx"),
            encoder,
            icons
        );
        var parser = new StatementParser(
            encoder,
            new ParserModel(sessions.Open("owlet/parse.onnx"), sessions.Open("owlet/spell.onnx")),
            ProgramVocabulary.Parse(File.ReadLines(models.File("owlet/programs.txt")))
        );
        statements = new StatementReader(encoder, questions, parser);
        this.calibration = calibration;
        (Sha256, Choice) = (models.Sha256, sessions.Choice);
    }

    public string Name => "owlet-0";
    public string Sha256 { get; }
    public string Device => Choice.Provider.ToLowerInvariant();

    /// <summary>What it computes on, and why.</summary>
    public DeviceChoice Choice { get; }

    /// <exception cref="VisualAssertException">A model file is missing or damaged, or the GPU asked for is not there.</exception>
    public static OwletModel Load(OwletOptions? options = null)
    {
        options ??= new OwletOptions();
        ModelFolder models = options.Models is null ? ModelFolder.Find() : new ModelFolder(options.Models);
        return Load(models, options, Calibration.Load(models.File("owlet/calibration.json")));
    }

    internal static OwletModel Load(ModelFolder models, OwletOptions options, Calibration calibration) =>
        new(models, options, calibration);

    public ISeenScreen See(Screenshot screenshot, CancellationToken cancellation = default)
    {
        ScreenText text = reader.Read(screenshot, cancellation);
        cancellation.ThrowIfCancellationRequested();
        Seen seen = seer.See(screenshot, [.. text.Lines.Select(line => line.Line)]);
        return Understand(seen.Screen, screenshot, [.. text.Phases, .. seen.Phases]);
    }

    public ISeenScreen Understand(Screen screen) => Understand(screen, pixels: null, []);

    private OwletScreen Understand(Screen screen, Screenshot? pixels, IReadOnlyList<PhaseTime> phases)
    {
        long start = Stopwatch.GetTimestamp();
        Scene scene = statements.Understand(Regions.Of(screen.Elements, screen.Width, screen.Height, background: null));
        var understanding = new PhaseTime("understand", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return new OwletScreen(
            screen,
            new SeenWorlds(screen, pixels),
            scene,
            statements,
            calibration,
            [.. phases, understanding]
        );
    }
}
