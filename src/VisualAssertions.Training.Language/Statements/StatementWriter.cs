namespace VisualAssertions.Training.Language;

/// <summary>Draws statements about a page with their exact truth. Thread-safe; the same seed draws the same statements.</summary>
public sealed class StatementWriter
{
    // Share of each category, in percent.
    private static readonly (AssertionCategory Category, double Share)[] Mix =
    [
        (AssertionCategory.Text, 12),
        (AssertionCategory.Element, 12),
        (AssertionCategory.Data, 12),
        (AssertionCategory.State, 10),
        (AssertionCategory.Style, 8),
        (AssertionCategory.Count, 10),
        (AssertionCategory.Spatial, 10),
        (AssertionCategory.Relation, 10),
        (AssertionCategory.Absence, 6),
        (AssertionCategory.Icon, 5),
        (AssertionCategory.Defect, 6),
        (AssertionCategory.Page, 4),
    ];

    // Several frames, then families and categories, are tried before a page is left with fewer statements than asked.
    private const int TriesForOne = 40;

    private readonly FrameLibrary frames;
    private readonly NamePool names;
    private readonly Family[] families;

    public StatementWriter(FrameLibrary frames)
        : this(frames, NamePool.BuiltIn) { }

    /// <param name="frames">The wordings.</param>
    /// <param name="names">What pages plausibly lack: give the names of all training pages.</param>
    public StatementWriter(FrameLibrary frames, NamePool names)
    {
        (this.frames, this.names) = (frames, names);
        families = [.. FamilyList.All.Where(family => frames.Of(family.Name).Count > 0)];
    }

    /// <summary>Up to <paramref name="count"/> statements: fewer where the page has too little to talk about.</summary>
    public IReadOnlyList<Statement> Write(PageTruth page, int count, ulong seed, StatementOptions options)
    {
        var rng = new Rng(seed);
        var drawing = new Drawing(Scene.Of(page), rng, names, (d, category) => DrawFact(d, category, options));
        var mix = Mix.Where(part => options.Categories.Count == 0 || options.Categories.Contains(part.Category))
            .ToArray();
        var statements = new List<Statement>(count);
        for (int tries = 0; statements.Count < count && tries < count * TriesForOne; tries++)
        {
            AssertionCategory category = rng.PickWeighted(mix, part => part.Share).Category;
            for (int attempt = 0; attempt < 6; attempt++)
            {
                if (Draw(drawing, category, options) is { } statement)
                {
                    statements.Add(statement);
                    break;
                }
            }
        }

        return statements;
    }

    // Few pages have defects or tables: those that do make up for the others.
    private static double Boost(Scene scene, AssertionCategory category) =>
        category switch
        {
            AssertionCategory.Defect when DefectFamilies.HasAny(scene) => 4,
            AssertionCategory.Data when scene.Elements.Any(e => e.Kind == ElementKind.Table) => 2.5,
            _ => 1,
        };

    private Statement? Draw(Drawing drawing, AssertionCategory category, StatementOptions options)
    {
        Family[] choice = [.. families.Where(family => family.Category == category)];
        Family family = drawing.Rng.PickWeighted(choice, one => one.Weight);
        Frame[] wordings = [.. frames.Of(family.Name).Where(frame => frame.HeldOut == options.HeldOutFrames)];
        if (wordings.Length == 0 || family.Draw(drawing) is not { } twins)
        {
            return null;
        }

        Frame frame = drawing.Rng.Pick(wordings);
        twins.Oppose();
        if (!frame.Template.SlotNames.All(twins.First.Slots.CanSay))
        {
            return null;
        }

        return twins.Second is null
            ? Word(drawing, frame, family, twins.First, wanted: null, options)
            : WordOneOf(drawing, frame, family, twins, options);
    }

    /// <summary>A plain clause of a family that makes no others part of it, true and false.</summary>
    private Fact? DrawFact(Drawing drawing, AssertionCategory category, StatementOptions options)
    {
        Family[] choice = [.. families.Where(one => one.Category == category && !JoinedFamilies.All.Contains(one))];
        Family family = drawing.Rng.PickWeighted(choice, one => one.Weight);
        Frame[] wordings =
        [
            .. frames
                .Of(family.Name)
                .Where(frame =>
                    frame.HeldOut == options.HeldOutFrames && frame.Register == Register.Clause && !frame.Negative
                ),
        ];
        if (wordings.Length == 0 || family.Draw(drawing) is not { Second: not null } twins)
        {
            return null;
        }

        Frame frame = drawing.Rng.Pick(wordings);
        twins.Oppose();
        return
            frame.Template.SlotNames.All(twins.First.Slots.CanSay)
            && twins.First.Program.Judge(drawing.Scene)?.Truth == true
            && twins.Second.Program.Judge(drawing.Scene)?.Truth == false
            ? new Fact(InClause(drawing, frame, twins.First), InClause(drawing, frame, twins.Second))
            : null;
    }

    private static Clause InClause(Drawing drawing, Frame frame, Drawn drawn) =>
        new(drawn.Program, Grammar.Agreed(frame.Template.Fill(drawn.Slots, drawing.Rng)));

    // Both twins must be judgeable, or a frame would lean to the truth value that is easier to draw.
    private static Statement? WordOneOf(
        Drawing drawing,
        Frame frame,
        Family family,
        Twins twins,
        StatementOptions options
    )
    {
        bool first = drawing.Rng.Chance(0.5);
        bool firstTruth = !frame.Negative;
        Statement? one = Word(drawing, frame, family, twins.First, firstTruth, options);
        Statement? other = Word(drawing, frame, family, twins.Second!, !firstTruth, options);
        return one is null || other is null ? null
            : first ? one
            : other;
    }

    private static Statement? Word(
        Drawing drawing,
        Frame frame,
        Family family,
        Drawn drawn,
        bool? wanted,
        StatementOptions options
    )
    {
        Program? program = frame.Negative ? drawn.Program.Negated() : drawn.Program;
        return program?.Judge(drawing.Scene) is { } judgement && judgement.Truth == wanted
            ? new Statement
            {
                Text = Sentence.Write(frame, drawn.Slots, drawing.Rng, options.Sloppiness),
                Category = family.Category,
                Truth = judgement.Truth,
                Frame = frame.Name,
                Grounding = judgement.Grounding,
                Program = program,
            }
            : null;
    }
}
