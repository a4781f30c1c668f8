namespace VisualAssertions.Training.Language;

/// <summary>What fills the holes of a frame.</summary>
internal sealed class Slots
{
    /// <summary>Before a slot's name: what the twin says there, for "X, not Y".</summary>
    public const char OfTwin = '~';

    private readonly Dictionary<string, object> values = [];
    private Slots? twin;

    public Slots With(string name, Reference reference)
    {
        values[name] = reference;
        return this;
    }

    public Slots With(string name, string words)
    {
        values[name] = words;
        return this;
    }

    public void OpposeTo(Slots other) => twin = other;

    /// <summary>Whether the twin says something else there.</summary>
    public bool CanSay(string name) =>
        name[0] != OfTwin
        || (
            twin is not null
            && twin.values.ContainsKey(name[1..])
            && !Plain.Of(twin.Own(name[1..], "bare")).Equals(Plain.Of(Own(name[1..], "bare")), StringComparison.Ordinal)
        );

    public string Say(string name, string form) => name[0] == OfTwin ? twin!.Own(name[1..], form) : Own(name, form);

    private string Own(string name, string form) =>
        values[name] switch
        {
            Reference reference => form switch
            {
                "" => reference.The,
                "a" => reference.A,
                "bare" => reference.Core,
                "many" => reference.Plural ?? reference.Core,
                _ => throw new InvalidOperationException($"There is no form '{form}' of {{{name}}}."),
            },
            string words => words,
            _ => throw new InvalidOperationException($"{{{name}}} holds no words."),
        };
}
