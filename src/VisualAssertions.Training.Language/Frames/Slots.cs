namespace VisualAssertions.Training.Language;

/// <summary>What fills the holes of a frame.</summary>
internal sealed class Slots
{
    private readonly Dictionary<string, object> values = [];

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

    public string Say(string name, string form) =>
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
