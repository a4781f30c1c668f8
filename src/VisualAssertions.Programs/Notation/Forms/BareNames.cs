namespace VisualAssertions.Programs.Notation;

/// <summary>Properties that are one word: kinds (also in the plural, also by a word of the lexicon), states, colours, places.</summary>
internal static class BareNames
{
    private static readonly Dictionary<string, Property> Exact = Fill();

    private static readonly ILookup<string, KindWords> KindWord = Lexicon
        .Kinds.SelectMany(kind => kind.One.Concat(kind.Many).Select(word => (Word: Names.Plain(word.Text), kind)))
        .DistinctBy(pair => (pair.Word, pair.kind.Name))
        .ToLookup(pair => pair.Word, pair => pair.kind);

    /// <summary>All exact names, those of kinds and states before their other words.</summary>
    public static IEnumerable<KeyValuePair<string, Property>> Meanings => Exact;

    public static IEnumerable<string> Known => Exact.Keys.Concat(KindWord.Select(group => group.Key));

    /// <summary>What a word may mean: none for an unknown word, several for one that people use for several kinds.</summary>
    public static IReadOnlyList<(string Name, Property Property)> Find(string name)
    {
        string plain = Names.Plain(name);
        if (Exact.TryGetValue(plain, out Property? property))
        {
            return [(plain, property)];
        }

        return [.. KindWord[plain].Select(kind => (kind.Name, (Property)new OfAnyKind(kind.Is)))];
    }

    /// <summary>A kind as people call it, with its borders in dispute: <c>kind("link")</c> may be a nav item.</summary>
    public static IReadOnlyList<KindWords> Called(string word) => [.. KindWord[Names.Plain(word)]];

    private static Dictionary<string, Property> Fill()
    {
        var names = new Dictionary<string, Property>();
        foreach (ElementKind kind in Enum.GetValues<ElementKind>())
        {
            string name = Names.Plain(kind.ToString());
            names[name] = new OfAnyKind([kind]);
            names[Plural(name)] = names[name];
        }

        foreach (ElementState state in Enum.GetValues<ElementState>())
        {
            names[Names.Plain(state.ToString())] = new InState(state);
        }

        foreach (ColorWords color in Lexicon.Colors)
        {
            color.Words.ToList().ForEach(word => names[Names.Plain(word.Text)] = new Colored(color.Name));
        }

        foreach (PlaceWords place in Lexicon.Places)
        {
            names[place.Name] = new AtPlace(place.Across, place.Down);
        }

        AddGroups(names);
        AddOtherStates(names);
        return names;
    }

    private static void AddGroups(Dictionary<string, Property> names)
    {
        Property nav = new OfAnyKind([ElementKind.NavBar, ElementKind.Sidebar]);
        names["nav"] = nav;
        names["navigation"] = nav;
        names["header"] = new OfAnyKind([ElementKind.NavBar]);
        names["control"] = new OfAnyKind(Kinds.Controls);
        names["controls"] = names["control"];
        names["container"] = new OfAnyKind(Kinds.Containers);
        names["containers"] = names["container"];
        names["column"] = names["columns"] = new OfAnyKind([ElementKind.ColumnHeader]);
        names["picture"] = names["pictures"] = new OfAnyKind([ElementKind.Image]);
        names["message"] = new OfAnyKind([ElementKind.Alert, ElementKind.Toast, ElementKind.Banner]);
        names["messages"] = names["message"];
        names["input"] = new OfAnyKind([
            ElementKind.Field,
            ElementKind.TextArea,
            ElementKind.Search,
            ElementKind.Select,
            ElementKind.Stepper,
        ]);
        names["inputs"] = names["input"];
    }

    private static void AddOtherStates(Dictionary<string, Property> names)
    {
        names["enabled"] = new Not(new InState(ElementState.Disabled));
        names["active"] = names["current"] = new InState(ElementState.Selected);
        names["unselected"] = new Not(new InState(ElementState.Selected));
        names["on"] = names["ticked"] = new InState(ElementState.Checked);
        names["off"] = names["unchecked"] = new Not(new InState(ElementState.Checked));
        names["collapsed"] = new Not(new InState(ElementState.Expanded));
        names["open"] = new InState(ElementState.Expanded);
        names["error"] = new InState(ElementState.Invalid);
        names["nonempty"] = new Not(new InState(ElementState.Empty));
        names["outlined"] = new Not(new Filled());
        names["gray"] = new Colored("grey");
    }

    private static string Plural(string name) =>
        name.EndsWith('x') || name.EndsWith('s') || name.EndsWith("ch", StringComparison.Ordinal) ? name + "es"
        : name.EndsWith('y') ? name[..^1] + "ies"
        : name + "s";
}
