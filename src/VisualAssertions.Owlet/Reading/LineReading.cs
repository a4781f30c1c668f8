using System.Text;

namespace VisualAssertions.Owlet.Reading;

/// <summary>What the recogniser says of the picture of one line: for each step of its width the likeliest characters.</summary>
/// <remarks>Compared by reference: it holds arrays.</remarks>
internal sealed partial class LineReading
{
    /// <summary>Characters kept of each step.</summary>
    public const int GuessesPerStep = 5;

    // [steps, GuessesPerStep]
    private readonly string[] characters;
    private readonly float[] probabilities;

    public LineReading(string[] characters, float[] probabilities)
    {
        (this.characters, this.probabilities) = (characters, probabilities);
        var text = new StringBuilder();
        float sum = 0;
        for (int step = 0; step < Steps; step++)
        {
            if (Starts(step))
            {
                text.Append(Best(step).Character);
                sum += Best(step).Probability;
                Count++;
            }
        }

        Text = text.ToString();
        Confidence = Count == 0 ? 0 : sum / Count;
    }

    /// <summary>The likeliest character of each step, repeats joined and blanks dropped.</summary>
    public string Text { get; }

    /// <summary>Mean probability of the characters of <see cref="Text"/>; 0 if there are none.</summary>
    public float Confidence { get; }

    /// <summary>How many characters <see cref="Text"/> has.</summary>
    public int Count { get; }

    /// <summary>How many steps there are; they are equally wide, from left to right.</summary>
    public int Steps => characters.Length / GuessesPerStep;

    /// <param name="step">0 to <see cref="Steps"/> − 1.</param>
    /// <param name="rank">0 for the likeliest, to <see cref="GuessesPerStep"/> − 1.</param>
    public CharacterGuess Guess(int step, int rank)
    {
        int at = step * GuessesPerStep + rank;
        return new CharacterGuess(characters[at], probabilities[at]);
    }

    /// <summary>Whether a character of <see cref="Text"/> begins at this step.</summary>
    public bool Starts(int step)
    {
        string best = Best(step).Character;
        return best.Length > 0 && (step == 0 || Best(step - 1).Character != best);
    }

    private CharacterGuess Best(int step) => Guess(step, 0);
}

/// <param name="Character">One character, or "" for the blank between characters.</param>
/// <param name="Probability">0 to 1.</param>
internal readonly record struct CharacterGuess(string Character, float Probability);
