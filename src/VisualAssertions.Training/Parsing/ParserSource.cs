using VisualAssertions.Owlet.Parsing;
using VisualAssertions.Owlet.Understanding;
using VisualAssertions.Programs.Notation;
using VisualAssertions.Training.Language;
using VisualAssertions.Training.Questions;

namespace VisualAssertions.Training.Parsing;

/// <summary>Draws statements with the programs to spell for them: from frames, and from what people said.</summary>
internal sealed class ParserSource(
    PageSet pages,
    StatementWriter writer,
    IReadOnlyList<Formalised> people,
    WordPieces wordPieces
)
{
    /// <summary>Statements drawn of one page at a time.</summary>
    private const int OfOnePage = 8;

    /// <summary>Share of what can't be spelled that is taught as such.</summary>
    private const float Unsayable = 0.4f;

    private readonly Variation variation = new(TextsOf(pages));

    /// <summary>Words of all programs of people and of many drawn ones.</summary>
    public ProgramVocabulary Vocabulary(int drawn)
    {
        var random = new Random(1);
        IEnumerable<ProgramSpelling.Spelled> said = people.SelectMany(one => Spell(one.Text, one.Program) ?? []);
        IEnumerable<ProgramSpelling.Spelled> frames = Enumerable
            .Range(0, drawn / OfOnePage)
            .SelectMany(i => Draw((ulong)i, new StatementOptions(), random))
            .SelectMany(one => Spell(one.Text, one.Program) ?? []);
        return ProgramVocabulary.Of(
            said.Concat(frames).Select(one => one.Word).OfType<string>().Append(((CallNode)Formalised.NotSaid).Name)
        );
    }

    /// <summary>Statements of frames, as many as can be spelled of those drawn on one page.</summary>
    public IEnumerable<ParserSample> Frames(
        ulong seed,
        StatementOptions options,
        ProgramVocabulary vocabulary,
        Random random
    ) => Draw(seed, options, random).Select(one => Sample(one.Text, one.Program, vocabulary)).OfType<ParserSample>();

    /// <summary>What people said; what needs the picture to be formalised is taught as not to be said, but seldom.</summary>
    /// <param name="varied">With other names, numbers and colours.</param>
    public ParserSample? People(bool varied, ProgramVocabulary vocabulary, Random random)
    {
        Formalised said = people[random.Next(people.Count)];
        if (Sample(said.Text, said.Program, vocabulary) is not { } plain)
        {
            return random.NextSingle() < Unsayable ? Sample(said.Text, Formalised.NotSaid, vocabulary) : null;
        }

        (string text, Node program) = varied
            ? variation.Of(said.Text, said.Program, random)
            : (said.Text, said.Program);
        return varied ? Sample(Manner.Of(text, random), program, vocabulary) : plain;
    }

    /// <summary>Null where it can't be spelled from the statement's own words.</summary>
    public ParserSample? Sample(string text, Node program, ProgramVocabulary vocabulary)
    {
        var statement = StatementText.Read(text, wordPieces, SentenceEncoder.MaxTokens);
        return
            ProgramSpelling.Words(Canonical.Of(program), statement) is { } words
            && ProgramSpelling.Steps(words, vocabulary) is { Length: <= ParserModel.MostSteps } steps
            ? new ParserSample(statement, steps)
            : null;
    }

    private List<ProgramSpelling.Spelled>? Spell(string text, Node program) =>
        ProgramSpelling.Words(Canonical.Of(program), StatementText.Read(text, wordPieces, SentenceEncoder.MaxTokens));

    private IEnumerable<Formalised> Draw(ulong seed, StatementOptions options, Random random) =>
        writer
            .Write(pages.Draw(random), OfOnePage, seed, options)
            .Where(statement => statement.Notation is not null)
            .Select(statement => new Formalised(statement.Text, NodeReader.Read(statement.Notation!)));

    private static string[] TextsOf(PageSet pages) =>
        [
            .. pages
                .Spread(1000)
                .SelectMany(page => page.Elements)
                .Select(element => element.Text)
                .Where(text => text.Length is > 1 and < 40),
        ];
}

/// <summary>A statement and its program as written.</summary>
internal sealed record Formalised(string Text, Node Program)
{
    /// <summary>Stands for a program that can't be spelled from the statement alone.</summary>
    public static Node NotSaid { get; } = new CallNode(0, "inexpressible", null);

    /// <summary>Of screens that nobody has drawn.</summary>
    /// <param name="corpus">Folder of the corpus.</param>
    public static IEnumerable<Formalised> Imagined(string corpus) =>
        ImaginedStatement
            .Load(Path.Combine(corpus, "imagined", "statements.jsonl"))
            .Select(one => new Formalised(one.Text, NodeReader.Read(one.Program)));

    /// <summary>Of a part of the corpus.</summary>
    public static IEnumerable<Formalised> Of(IReadOnlyList<CorpusPage> pages) =>
        pages
            .SelectMany(page => page.AsWritten())
            .Select(one => new Formalised(
                one.Text,
                one.Notation is { } notation ? NodeReader.Read(notation) : NotSaid
            ));
}
