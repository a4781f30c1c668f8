namespace VisualAssertions.Owlet.Understanding;

/// <summary>Which token of a statement fits which region, by several measures: they bias where the network looks.</summary>
internal static class Matching
{
    public const int Channels = 12;

    private const int Exact = 0;
    private const int Fuzzy = 1;
    private const int PhraseCover = 2;
    private const int PhraseLength = 3;
    private const int Quotation = 4;
    private const int Value = 5;
    private const int FillColour = 6;
    private const int OwnColour = 7;
    private const int KindWord = 8;
    private const int StateWord = 9;
    private const int IconWord = 10;
    private const int Rarity = 11;

    /// <summary>Writes [tokens, stride, <see cref="Channels"/>], each 0 to 1.</summary>
    /// <param name="statement">T tokens.</param>
    /// <param name="regions">At most <paramref name="stride"/>.</param>
    /// <param name="icons">What icon words mean.</param>
    /// <param name="stride">Regions in a row of <paramref name="into"/>.</param>
    /// <param name="into">Zeroed beforehand.</param>
    public static void Write(
        StatementText statement,
        Regions regions,
        IconVocabulary icons,
        int stride,
        Span<float> into
    )
    {
        foreach (WordSpan word in statement.AllWords)
        {
            WriteWord(statement, regions, icons, word, stride, into);
        }

        WritePhrases(statement, regions, stride, into);
        WriteQuotations(statement, regions, stride, into);
        WriteValues(statement, regions, stride, into);
    }

    private static void WriteWord(
        StatementText statement,
        Regions regions,
        IconVocabulary icons,
        WordSpan word,
        int stride,
        Span<float> into
    )
    {
        string singular = Words.Singular(word.Text);
        var row = new Rows(statement, word.Start, word.End, stride, into);
        int colour = ColorNames.IndexOf(word.Text);
        ReadOnlySpan<ElementKind> kinds = Lexicon.Default.Kinds(word.Text);
        ReadOnlySpan<ElementState> states = Lexicon.Default.States(word.Text);
        int holders = regions.WordsOf.Count(words => words.Set.Contains(word.Text) || words.Set.Contains(singular));
        for (int r = 1; r < regions.Count; r++)
        {
            Element element = regions.Elements[r - 1];
            RegionWords words = regions.WordsOf[r];
            float exact =
                words.Set.Contains(word.Text) ? 1
                : words.Set.Contains(singular) ? 0.8f
                : 0;
            row.Set(r, Exact, exact);
            row.Set(r, Fuzzy, exact > 0 ? 1 : BestSimilarity(word.Text, words));
            row.Set(r, Rarity, exact > 0 ? 1f / holders : 0);
            row.Set(r, KindWord, Sum(kinds, element));
            row.Set(r, StateWord, Highest(states, element));
            row.Set(r, IconWord, icons.Match(singular, element.Icons));
            if (colour >= 0)
            {
                row.Set(r, FillColour, element.Fill is { } fill ? ColorNames.Membership(fill, colour) : 0);
                row.Set(r, OwnColour, element.Color is { } color ? ColorNames.Membership(color, colour) : 0);
            }
        }
    }

    private static float BestSimilarity(string word, RegionWords words)
    {
        float best = 0;
        foreach (string other in words.Words)
        {
            best = Math.Max(best, Words.Similarity(word, other));
        }

        return best < 0.6f ? 0 : best;
    }

    private static float Sum(ReadOnlySpan<ElementKind> kinds, Element element)
    {
        float sum = 0;
        foreach (ElementKind kind in kinds)
        {
            sum += element.P(kind);
        }

        return Math.Min(sum, 1);
    }

    private static float Highest(ReadOnlySpan<ElementState> states, Element element)
    {
        float highest = 0;
        foreach (ElementState state in states)
        {
            highest = Math.Max(highest, element.P(state));
        }

        return highest;
    }

    /// <summary>For each region, the longest runs of the statement's words that stand in its text in the same order.</summary>
    private static void WritePhrases(StatementText statement, Regions regions, int stride, Span<float> into)
    {
        List<WordSpan> asked = statement.AllWords;
        for (int r = 1; r < regions.Count; r++)
        {
            RegionWords words = regions.WordsOf[r];
            for (int start = 0; start < asked.Count; start++)
            {
                int length = LongestRun(asked, start, words.Words);
                if (length == 0)
                {
                    continue;
                }

                float cover = (float)asked.Skip(start).Take(length).Sum(word => word.Text.Length) / words.Letters;
                var row = new Rows(statement, asked[start].Start, asked[start + length - 1].End, stride, into);
                row.Raise(r, PhraseCover, Math.Min(cover, 1));
                row.Raise(r, PhraseLength, length > 1 ? Math.Min(length, 4) / 4f : 0);
            }
        }
    }

    private static int LongestRun(List<WordSpan> asked, int start, List<string> words)
    {
        int longest = 0;
        for (int at = 0; at < words.Count; at++)
        {
            int length = 0;
            while (
                start + length < asked.Count
                && at + length < words.Count
                && asked[start + length].Text == words[at + length]
            )
            {
                length++;
            }

            longest = Math.Max(longest, length);
        }

        return longest;
    }

    private static void WriteQuotations(StatementText statement, Regions regions, int stride, Span<float> into)
    {
        foreach (TokenSpan quotation in statement.Quotations)
        {
            string quoted = Squeeze(statement.Folded[quotation.Start..quotation.End]);
            var row = new Rows(statement, quotation.Start, quotation.End, stride, into);
            for (int r = 1; r < regions.Count && quoted.Length > 0; r++)
            {
                row.Set(r, Quotation, Likeness(quoted, Squeeze(regions.WordsOf[r].Folded)));
            }
        }
    }

    private static float Likeness(string quoted, string text)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        if (text.Contains(quoted, StringComparison.Ordinal))
        {
            return text.Length == quoted.Length ? 1 : 0.85f;
        }

        float likeness = 1 - (float)Words.EditDistance(quoted, text) / Math.Max(quoted.Length, text.Length);
        return likeness < 0.6f ? 0 : likeness * 0.8f;
    }

    private static string Squeeze(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c))]);

    private static void WriteValues(StatementText statement, Regions regions, int stride, Span<float> into)
    {
        foreach (ValueSpan value in statement.AllValues)
        {
            var row = new Rows(statement, value.Start, value.End, stride, into);
            for (int r = 1; r < regions.Count; r++)
            {
                row.Set(r, Value, regions.WordsOf[r].Values.Exists(value.Means) ? 1 : 0);
            }
        }
    }

    /// <summary>The rows of all tokens that touch a span of the text.</summary>
    private readonly ref struct Rows(StatementText statement, int start, int end, int stride, Span<float> into)
    {
        private readonly Span<float> into = into;

        public void Set(int region, int channel, float value)
        {
            if (value != 0)
            {
                Raise(region, channel, value);
            }
        }

        public void Raise(int region, int channel, float value)
        {
            for (int t = 1; t < statement.Tokens.Length - 1; t++)
            {
                if (statement.Tokens[t].Touches(start, end))
                {
                    ref float place = ref into[(t * stride + region) * Channels + channel];
                    place = Math.Max(place, value);
                }
            }
        }
    }
}
