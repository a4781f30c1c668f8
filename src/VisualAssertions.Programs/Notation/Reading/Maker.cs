namespace VisualAssertions.Programs.Notation;

/// <summary>Makes programs and properties of what was read, and notes all mistakes on the way.</summary>
internal sealed class Maker
{
    private readonly List<NotationMistake> mistakes = [];

    public IReadOnlyList<NotationMistake> Mistakes => mistakes;

    public void Note(int at, string message) => mistakes.Add(new NotationMistake(at, message));

    public Program Program(Node node)
    {
        switch (node)
        {
            case JoinNode or NotNode when OnlyProperties(node):
                Note(node.At, "this says which elements, not what is so: write exists(…), none(…), all(…), …");
                return Nothing();
            case JoinNode { Operator: '&' } join:
                return new Conjunction([.. join.Parts.Select(Program)]);
            case JoinNode join:
                return new Disjunction([.. join.Parts.Select(Program)]);
            case NotNode not:
                return Opposites.Of(Program(not.Of));
            case CallNode call when ProgramForms.All.TryGetValue(Names.Plain(call.Name), out Form<Program>? form):
                return Make(form, call) ?? Nothing();
            case CallNode call:
                Note(call.At, UnknownProgram(call));
                return Nothing();
            default:
                Note(node.At, "expected a statement such as exists(button)");
                return Nothing();
        }
    }

    public Property Property(Node node)
    {
        switch (node)
        {
            case JoinNode { Operator: '&' } join:
                return CellContents.Joined([.. join.Parts.Select(Property)]);
            case JoinNode join:
                return new AnyOf([.. join.Parts.Select(Property)]);
            case NotNode not:
                return new Not(Property(not.Of));
            case CallNode { Arguments: null } name:
                return Bare(name);
            case CallNode call when PropertyForms.All.TryGetValue(Names.Plain(call.Name), out Form<Property>? form):
                return Make(form, call) ?? new Anything();
            case CallNode call:
                Note(call.At, UnknownProperty(call));
                return new Anything();
            default:
                Note(node.At, "expected a property such as button or named(\"Save\")");
                return new Anything();
        }
    }

    private static bool OnlyProperties(Node node) =>
        node switch
        {
            JoinNode join => join.Parts.All(OnlyProperties),
            NotNode not => OnlyProperties(not.Of),
            CallNode call => IsProperty(call) && !ProgramForms.All.ContainsKey(Names.Plain(call.Name)),
            _ => false,
        };

    private static bool IsProperty(CallNode call) =>
        PropertyForms.All.ContainsKey(Names.Plain(call.Name)) || BareNames.Find(call.Name).Count > 0;

    private static Said Nothing() => new(Quantifier.None, new Anything());

    private Property Bare(CallNode name)
    {
        if (BareNames.Find(name.Name) is { Count: > 0 } meanings)
        {
            if (meanings.Count > 1)
            {
                string several = string.Join(" or ", meanings.Select(meaning => meaning.Name));
                Note(name.At, $"'{name.Name}' may mean {several}: write which");
            }

            return meanings[0].Property;
        }

        if (PropertyForms.All.TryGetValue(Names.Plain(name.Name), out Form<Property>? form))
        {
            return Make(form, name) ?? new Anything();
        }

        Note(name.At, UnknownProperty(name));
        return new Anything();
    }

    private T? Make<T>(Form<T> form, CallNode call)
        where T : class
    {
        int count = call.Arguments?.Count ?? 0;
        if (count >= form.Least && count <= form.Most)
        {
            return form.Make(new Arguments(this, call, form.Usage));
        }

        string given = count == 1 ? "1 argument" : $"{count} arguments";
        Note(call.At, $"{form.Name} has {given} here; write {form.Usage}");
        return null;
    }

    private static string UnknownProgram(CallNode call)
    {
        string name = Names.Plain(call.Name);
        return IsProperty(call)
            ? $"'{call.Name}' says which elements, not what is so: write exists({call.Name}…), none(…), all(…), …"
            : $"there is no statement '{call.Name}'{Names.Near(name, ProgramForms.All.Keys)}";
    }

    private static string UnknownProperty(CallNode call)
    {
        string name = Names.Plain(call.Name);
        if (ProgramForms.All.ContainsKey(name))
        {
            return $"'{call.Name}' is a whole statement and can't stand inside a property";
        }

        IEnumerable<string> known = PropertyForms.All.Keys;
        return call.Arguments is null
            ? $"there is no property '{call.Name}'{Names.Near(name, BareNames.Known.Concat(known))}"
            : $"there is no property '{call.Name}(…)'{Names.Near(name, known)}";
    }
}
