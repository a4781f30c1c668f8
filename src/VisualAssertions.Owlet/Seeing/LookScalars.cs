namespace VisualAssertions.Owlet.Seeing;

/// <summary>What the look network is told of a candidate besides its pixels: size, place, text and neighbours.</summary>
internal sealed class LookScalars
{
    private const int Geometry = 12;
    private const int Writing = 10;
    private const int Neighbours = 4;
    private static readonly int Sources = Enum.GetValues<CandidateSource>().Length;

    /// <summary>Numbers for each candidate.</summary>
    public static int Length { get; } = Geometry + Writing + Neighbours + Sources;

    private readonly float width;
    private readonly float height;
    private readonly float scale;
    private readonly IReadOnlyList<TextLine> lines;
    private readonly float lineHeight;
    private readonly Box[] boxes;

    /// <param name="width">Of the picture, in pixels.</param>
    /// <param name="height">Of the picture, in pixels.</param>
    /// <param name="scale">Pixels for one CSS pixel.</param>
    /// <param name="lines">All lines of text.</param>
    /// <param name="candidates">All candidates.</param>
    public LookScalars(
        int width,
        int height,
        float scale,
        IReadOnlyList<TextLine> lines,
        IReadOnlyList<Candidate> candidates
    )
    {
        (this.width, this.height, this.scale, this.lines) = (width, height, scale, lines);
        boxes = [.. candidates.Select(candidate => candidate.Box)];
        float[] heights = [.. lines.Select(line => line.Box.Height).Order()];
        lineHeight = heights.Length == 0 ? 18 * scale : heights[heights.Length / 2];
    }

    public void Write(Candidate candidate, Span<float> row)
    {
        row.Clear();
        WriteGeometry(candidate.Box, row[..Geometry]);
        WriteText(candidate.Box, row.Slice(Geometry, Writing));
        WriteNeighbours(candidate.Box, row.Slice(Geometry + Writing, Neighbours));
        row[Geometry + Writing + Neighbours + (int)candidate.Source] = 1;
    }

    private void WriteGeometry(Box box, Span<float> row)
    {
        row[0] = MathF.Log2(Math.Max(1, box.Width / scale)) / 5 - 1;
        row[1] = MathF.Log2(Math.Max(1, box.Height / scale)) / 5 - 1;
        row[2] = MathF.Log2(Math.Max(1, box.Width) / Math.Max(1, box.Height)) / 3;
        row[3] = 2 * box.X / width - 1;
        row[4] = 2 * box.Y / height - 1;
        row[5] = 2 * box.Right / width - 1;
        row[6] = 2 * box.Bottom / height - 1;
        row[7] = box.Width / width;
        row[8] = box.Height / height;
        row[9] = MathF.Log2(width / scale) / 2 - 5;
        row[10] = MathF.Log2(height / width);
        row[11] = Math.Abs(box.CenterX / width - 0.5f) * 2;
    }

    private void WriteText(Box box, Span<float> row)
    {
        (int count, int characters, int digits, int capitals) = (0, 0, 0, 0);
        (float widest, float tallest) = (0, 0);
        string last = "";
        foreach (TextLine line in lines)
        {
            if (line.Box.Inside(box) < 0.7f)
            {
                continue;
            }

            count++;
            characters += line.Text.Length;
            foreach (char character in line.Text)
            {
                digits += char.IsDigit(character) ? 1 : 0;
                capitals += char.IsUpper(character) ? 1 : 0;
            }

            widest = Math.Max(widest, line.Box.Width);
            tallest = Math.Max(tallest, line.Box.Height);
            last = line.Text;
        }

        if (count == 0)
        {
            return;
        }

        row[0] = 1;
        row[1] = MathF.Log2(count) / 3;
        row[2] = MathF.Log2(1 + characters) / 5;
        row[3] = Math.Min(1.5f, widest / box.Width);
        row[4] = Math.Min(1.5f, tallest / box.Height);
        row[5] = MathF.Log2(Math.Max(1, tallest) / lineHeight);
        row[6] = characters == 0 ? 0 : (float)digits / characters;
        row[7] = characters == 0 ? 0 : (float)capitals / characters;
        row[8] = last.EndsWith('…') || last.EndsWith("...", StringComparison.Ordinal) ? 1 : 0;
        row[9] = last.EndsWith(':') || last.EndsWith('*') ? 1 : 0;
    }

    private void WriteNeighbours(Box box, Span<float> row)
    {
        float near = 2 * scale;
        (int inside, int around, int inRow, int inColumn) = (0, 0, 0, 0);
        foreach (Box other in boxes)
        {
            if (Math.Abs(other.Y - box.Y) <= near && Math.Abs(other.Height - box.Height) <= near)
            {
                inRow++;
            }

            if (Math.Abs(other.X - box.X) <= near && Math.Abs(other.Width - box.Width) <= near)
            {
                inColumn++;
            }

            if (other.Area < box.Area)
            {
                inside += other.Inside(box) > 0.9f ? 1 : 0;
            }
            else
            {
                around += box.Inside(other) > 0.9f ? 1 : 0;
            }
        }

        row[0] = MathF.Log2(1 + inside) / 4;
        row[1] = MathF.Log2(1 + around) / 2;
        row[2] = MathF.Log2(1 + inRow) / 3;
        row[3] = MathF.Log2(1 + inColumn) / 3;
    }
}
