using System.Text.RegularExpressions;

namespace VisualAssertions.Specs;

/// <summary>What a shared file asks for, and what the spec gives: <c>${{ inputs.area }}</c>, as in GitHub Actions.</summary>
internal sealed partial class SharedInputs
{
    private readonly Dictionary<string, string> values = [];
    private readonly List<string> missing = [];
    private readonly ReadingContext context;

    private SharedInputs(ReadingContext context) => this.context = context;

    public static SharedInputs Read(MappingReader shared, MappingReader uses)
    {
        var inputs = new SharedInputs(shared.Context);
        IReadOnlyList<MappingEntry> declared = shared.Named("inputs");
        inputs.TakeGiven(uses, [.. declared.Select(entry => entry.Key.Text)]);
        foreach ((ScalarNode name, Node value) in declared.Where(entry => !inputs.values.ContainsKey(entry.Key.Text)))
        {
            inputs.values[name.Text] = inputs.Default(name, value, uses);
        }

        return inputs;
    }

    /// <summary>Inputs that were not given: their names stand in for them, so that nothing else is told because of them.</summary>
    public IReadOnlyList<string> Missing => missing;

    /// <summary>The same node with the inputs filled in; places stay those of the shared file.</summary>
    public Node Fill(Node node) =>
        node switch
        {
            ScalarNode scalar => scalar with
            {
                Text = InputPattern().Replace(scalar.Text, match => Value(match, scalar)),
            },
            SequenceNode sequence => sequence with { Items = [.. sequence.Items.Select(Fill)] },
            MappingNode mapping => mapping with
            {
                Entries = [.. mapping.Entries.Select(entry => entry with { Value = Fill(entry.Value) })],
            },
            _ => node,
        };

    private void TakeGiven(MappingReader uses, IReadOnlyCollection<string> declared)
    {
        foreach ((ScalarNode name, Node value) in uses.Named("with"))
        {
            if (!declared.Contains(name.Text))
            {
                uses.Context.Add(name, SharedMessages.NoInput(name.Text, declared));
            }
            else if (value is ScalarNode { IsNothing: false } given)
            {
                values[name.Text] = given.Text;
            }
            else
            {
                uses.Context.Add(name, SharedMessages.InputIsText(name.Text));
                values[name.Text] = Miss(name.Text);
            }
        }
    }

    /// <summary>An input without a default must be given.</summary>
    private string Default(ScalarNode name, Node value, MappingReader uses)
    {
        bool nothing = value is ScalarNode { IsNothing: true };
        string? given = nothing ? null : MappingReader.Open(value, SpecKeys.Input, context)?.Text("default");
        if (given is null)
        {
            uses.Context.Add(uses.Value("uses")!, SharedMessages.InputMissing(name.Text));
        }

        return given ?? Miss(name.Text);
    }

    private string Value(Match match, ScalarNode scalar)
    {
        string name = match.Groups["name"].Value;
        if (values.TryGetValue(name, out string? value))
        {
            return value;
        }

        context.Add(scalar, SharedMessages.NoInput(name, values.Keys));
        return Miss(name);
    }

    private string Miss(string name)
    {
        missing.Add(name);
        return name;
    }

    [GeneratedRegex(@"\$\{\{\s*inputs\.(?<name>[\w-]+)\s*\}\}", RegexOptions.ExplicitCapture)]
    private static partial Regex InputPattern();
}
