namespace VisualAssertions.Programs.Notation;

/// <summary>One name of the notation and what it makes.</summary>
/// <param name="Parameters">As shown to people: "number, X, Y?"; "…" after the last one that may be repeated.</param>
internal sealed record Form<T>(string Name, string Parameters, Func<Arguments, T> Make)
{
    private readonly string[] parameters = Parameters.Split(
        ',',
        StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
    );

    public int Least => parameters.Count(parameter => !parameter.EndsWith('?') && parameter != "…");

    public int Most => parameters is [.., "…"] ? int.MaxValue : parameters.Length;

    public string Usage => $"{Name}({Parameters})";
}
