namespace VisualAssertions.Training.Language;

/// <summary>All wordings, by family, read from frame files.</summary>
/// <remarks>
/// A file has lines "family name" at the margin (or several names, that share what follows) and one wording on each
/// indented line below. Signs before a wording:
/// ? a question, ! complete as it stands (no opener may precede), - it says the opposite.
/// </remarks>
public sealed class FrameLibrary
{
    private readonly Dictionary<string, List<Frame>> frames = [];

    private FrameLibrary() { }

    /// <summary>The frames that are built into this assembly.</summary>
    public static FrameLibrary BuiltIn { get; } = LoadBuiltIn();

    /// <summary>Wordings for each category.</summary>
    public IReadOnlyDictionary<AssertionCategory, int> CountByCategory =>
        FamilyList
            .All.Where(family => frames.ContainsKey(family.Name))
            .GroupBy(family => family.Category)
            .ToDictionary(group => group.Key, group => group.Sum(family => frames[family.Name].Count));

    public IEnumerable<string> Names => frames.Values.SelectMany(list => list).Select(frame => frame.Name);

    public IEnumerable<string> HeldOutNames =>
        frames.Values.SelectMany(list => list).Where(frame => frame.HeldOut).Select(frame => frame.Name);

    internal IReadOnlyList<Frame> Of(string family) => frames.TryGetValue(family, out List<Frame>? list) ? list : [];

    /// <summary>Reads frames from the text of one file; throws with file and line for what can't be used.</summary>
    public static FrameLibrary Parse(string content, string file)
    {
        var library = new FrameLibrary();
        library.Read(content, file);
        return library;
    }

    private static FrameLibrary LoadBuiltIn()
    {
        var library = new FrameLibrary();
        string[] files =
        [
            .. typeof(FrameLibrary)
                .Assembly.GetManifestResourceNames()
                .Where(name => name.EndsWith(".frames", StringComparison.Ordinal)),
        ];
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            library.Read(WordFile.Embedded(typeof(FrameLibrary).Assembly, file), file);
        }

        return library;
    }

    private void Read(string content, string file)
    {
        Family[] families = [];
        string[] lines = content.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd();
            if (line.Length == 0 || line.TrimStart().StartsWith('#'))
            {
                continue;
            }

            if (!char.IsWhiteSpace(line[0]))
            {
                string[] names = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
                families = [.. names.Select(name => FamilyOf(name, file, i + 1))];
                continue;
            }

            if (families.Length == 0)
            {
                throw DataErrors.Stray(file, i + 1, line);
            }

            foreach (Family family in families)
            {
                Add(family, line.Trim(), file, i + 1);
            }
        }
    }

    private static Family FamilyOf(string name, string file, int line) =>
        FamilyList.All.FirstOrDefault(known => known.Name == name)
        ?? throw DataErrors.UnknownName(file, line, "family", name, FamilyList.All.Select(known => known.Name));

    private void Add(Family family, string line, string file, int number)
    {
        (string signs, string source) = SplitSigns(line);
        Template template = ParseTemplate(source, file, number);
        IEnumerable<string> slots = template.SlotNames.Select(slot => slot.TrimStart(Slots.OfTwin));
        foreach (string slot in slots.Where(slot => !family.Slots.Contains(slot)))
        {
            throw DataErrors.UnknownName(file, number, $"slot in {family.Name}", slot, family.Slots);
        }

        foreach (string list in template.ListNames.Where(list => !Lexicon.HasList(list)))
        {
            throw DataErrors.UnknownName(file, number, "word list", list, Lexicon.ListNames);
        }

        bool negative = signs.Contains('-', StringComparison.Ordinal);
        if (negative && !family.Negatable)
        {
            throw DataErrors.NoNegation(file, number, family.Name);
        }

        Register register =
            signs.Contains('?', StringComparison.Ordinal) ? Register.Question
            : signs.Contains('!', StringComparison.Ordinal) ? Register.Whole
            : Register.Clause;
        if (!frames.TryGetValue(family.Name, out List<Frame>? known))
        {
            frames[family.Name] = known = [];
        }

        known.Add(new Frame(family.Name, (negative ? "-" : "") + source, register, negative, template));
    }

    private static Template ParseTemplate(string source, string file, int number)
    {
        try
        {
            return Template.Parse(source);
        }
        catch (FormatException problem)
        {
            throw DataErrors.Syntax(file, number, source, problem.Message);
        }
    }

    private static (string Signs, string Source) SplitSigns(string line)
    {
        int at = 0;
        while (at < line.Length && "?!-".Contains(line[at], StringComparison.Ordinal))
        {
            at++;
        }

        return (line[..at], line[at..].Trim());
    }
}
