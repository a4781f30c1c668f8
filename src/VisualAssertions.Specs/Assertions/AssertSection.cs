namespace VisualAssertions.Specs;

/// <summary>Reads <c>assert</c>: statements, questions, and what is used from shared files.</summary>
internal static class AssertSection
{
    public static IReadOnlyList<SpecAssertion> Read(MappingReader owner, AssertionScope scope)
    {
        List<SpecAssertion> assertions = [];
        var ids = new Dictionary<string, SpecLocation>();
        foreach (SpecAssertion assertion in owner.Items("assert").SelectMany(item => Item(item, scope, owner.Context)))
        {
            if (assertion.Id is { } id && !ids.TryAdd(id, assertion.Location))
            {
                owner.Context.Log.Add(assertion.Location, AssertMessages.IdTwice(id, ids[id]));
            }

            assertions.Add(assertion);
        }

        return assertions;
    }

    public static IEnumerable<SpecAssertion> Item(Node item, AssertionScope scope, ReadingContext context) =>
        item switch
        {
            ScalarNode scalar => Only(Statement(scalar, scope, context)),
            MappingNode mapping when HasKey(mapping, "uses") => SharedFile.Use(item, scope, context),
            MappingNode mapping when HasKey(mapping, "ask") || HasKey(mapping, "is") => Only(
                Question(item, scope, context)
            ),
            MappingNode => Only(Statement(item, scope, context)),
            _ => Wrong(item, context),
        };

    private static SpecAssertion? Statement(ScalarNode scalar, AssertionScope scope, ReadingContext context)
    {
        if (scalar.IsNothing || scalar.Text.Trim().Length == 0)
        {
            context.Add(scalar, AssertMessages.EmptyItem);
            return null;
        }

        if (scalar.Plain && Trap.IsNoSentence(scalar.Text))
        {
            context.Add(scalar, TrapMessages.NoSentence(scalar.Text));
            return null;
        }

        return new SpecAssertion
        {
            Text = Words(scalar.Text),
            Judge = scope.Judge,
            Location = scalar.Location,
        };
    }

    private static SpecAssertion? Statement(Node item, AssertionScope scope, ReadingContext context)
    {
        if (MappingReader.Open(item, SpecKeys.Statement, context) is not { } mapping)
        {
            return null;
        }

        mapping.Require("that");
        return Details(mapping, "that", null, scope);
    }

    private static SpecAssertion? Question(Node item, AssertionScope scope, ReadingContext context)
    {
        if (MappingReader.Open(item, SpecKeys.Question, context) is not { } mapping)
        {
            return null;
        }

        mapping.Require("ask");
        mapping.Require("is");
        return Details(mapping, "ask", ExpectedSection.Read(mapping), scope);
    }

    private static SpecAssertion? Details(
        MappingReader mapping,
        string textKey,
        ExpectedAnswer? expected,
        AssertionScope scope
    )
    {
        string? id = mapping.Text("id");
        float? passAt = mapping.Probability("passAt");
        JudgeSettings judge = Merging.Merge(scope.Judge, passAt);
        JudgeSection.CheckThresholds(judge, passAt is null ? null : mapping.Value("passAt"), mapping.Context);
        var assertion = new SpecAssertion
        {
            Text = Words(mapping.Text(textKey) ?? ""),
            Is = expected,
            Id = id,
            Region = Region(mapping, scope),
            Severity = mapping.Choice("severity", SpecChoices.Severity) ?? Severity.Error,
            Judge = judge,
            Message = mapping.Text("message"),
            When = WhenSection.Read(mapping, scope.Matrix),
            Tags = TestSettings.ReadTags(mapping),
            Dom = DomSection.Read(mapping),
            Waiver = scope.Waivers.FirstOrDefault(waiver => waiver.Id == id && waiver.HoldsOn(mapping.Context.Today)),
            Location = mapping.Value(textKey)?.Location ?? mapping.Location,
        };
        return assertion.Text.Length > 0 ? assertion : null;
    }

    private static string? Region(MappingReader mapping, AssertionScope scope)
    {
        string? name = mapping.Text("in");
        if (name is not null && !scope.Regions.Contains(name) && !scope.Excused.Contains(name))
        {
            mapping.Context.Add(mapping.Value("in")!, AssertMessages.NoRegion(name, [.. scope.Regions]));
        }

        return name;
    }

    /// <summary>Without the line ends of a text that goes over lines.</summary>
    private static string Words(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<SpecAssertion> Wrong(Node item, ReadingContext context)
    {
        context.Add(item, AssertMessages.NoAssertion);
        return [];
    }

    private static IEnumerable<SpecAssertion> Only(SpecAssertion? assertion) => assertion is null ? [] : [assertion];

    private static bool HasKey(MappingNode mapping, string key) => mapping.Entries.Any(entry => entry.Key.Text == key);
}
