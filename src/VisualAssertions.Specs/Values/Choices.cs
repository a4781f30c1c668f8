namespace VisualAssertions.Specs;

/// <summary>The words that a key may have as its value, and what they mean.</summary>
internal sealed class Choices<T>(params (string Word, T Value)[] pairs)
    where T : struct
{
    public IEnumerable<string> Words => pairs.Select(pair => pair.Word);

    public T? Find(string word) =>
        pairs.Where(pair => pair.Word == word).Select(pair => (T?)pair.Value).FirstOrDefault();

    public string Word(T value) => pairs.First(pair => pair.Value.Equals(value)).Word;
}
