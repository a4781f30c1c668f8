namespace VisualAssertions.Programs;

/// <summary>Everyday names of colours with tolerant borders (SEMANTICS.md, 8): a colour may have several names.</summary>
public static class ColorNames
{
    public const int Count = 13;

    private const int Black = 0;
    private const int White = 1;
    private const int Grey = 2;
    private const int Brown = 9;
    private const int Beige = 10;
    private const int Pink = 11;

    /// <summary>Hue in OKLCH, in degrees, at which each chromatic name holds fully, and where it ends on both sides.</summary>
    private static readonly (int Name, float Start, float From, float To, float End)[] Hues =
    [
        (3, 2, 14, 36, 46),
        (4, 34, 46, 72, 84),
        (5, 72, 84, 112, 122),
        (6, 112, 124, 168, 190),
        (7, 158, 174, 208, 226),
        (8, 205, 226, 280, 296),
        (12, 275, 290, 330, 345),
        (Pink, 320, 338, 368, 384),
    ];

    private static readonly Dictionary<string, int> Words = new()
    {
        ["black"] = Black,
        ["white"] = White,
        ["grey"] = Grey,
        ["gray"] = Grey,
        ["silver"] = Grey,
        ["red"] = 3,
        ["crimson"] = 3,
        ["orange"] = 4,
        ["amber"] = 4,
        ["yellow"] = 5,
        ["gold"] = 5,
        ["green"] = 6,
        ["lime"] = 6,
        ["teal"] = 7,
        ["turquoise"] = 7,
        ["cyan"] = 7,
        ["blue"] = 8,
        ["navy"] = 8,
        ["brown"] = Brown,
        ["beige"] = Beige,
        ["cream"] = Beige,
        ["pink"] = Pink,
        ["magenta"] = Pink,
        ["purple"] = 12,
        ["violet"] = 12,
    };

    /// <summary>In the order of <see cref="Memberships"/>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    ["black", "white", "grey", "red", "orange", "yellow", "green", "teal", "blue", "brown", "beige", "pink", "purple"];

    /// <summary>Place in <see cref="Names"/> of a lower-case word, −1 if it names no colour.</summary>
    public static int IndexOf(string word) => Words.GetValueOrDefault(word, -1);

    /// <summary>How well the name fits, 0 to 1; from 0.5 on people would accept it.</summary>
    public static float Membership(Rgb colour, int name)
    {
        Span<float> all = stackalloc float[Count];
        Memberships(colour, all);
        return all[name];
    }

    /// <summary>How well each name fits, 0 to 1.</summary>
    /// <param name="colour">The colour.</param>
    /// <param name="into"><see cref="Count"/> numbers.</param>
    public static void Memberships(Rgb colour, Span<float> into)
    {
        into.Clear();
        (float lightness, float chroma, float hue) = ToOklch(colour);
        float neutral = 1 - Ramp(chroma, 0.02f, 0.055f);
        into[Black] = (1 - Ramp(lightness, 0.22f, 0.36f)) * Math.Max(neutral, 1 - Ramp(lightness, 0.1f, 0.25f));
        into[White] = Ramp(lightness, 0.93f, 0.975f) * (1 - Ramp(chroma, 0.012f, 0.03f));
        into[Grey] = neutral * Ramp(lightness, 0.2f, 0.32f) * (1 - Ramp(lightness, 0.93f, 0.985f));
        float tinted = Ramp(chroma, 0.012f, 0.04f) * Ramp(lightness, 0.12f, 0.25f);
        foreach ((int name, float start, float from, float to, float end) in Hues)
        {
            float at = hue < start ? hue + 360 : hue;
            float fits = Ramp(at, start, from) * (1 - Ramp(at, to, end));
            into[name] = Math.Max(into[name], fits * tinted);
        }

        float warm = Ramp(hue, 30, 45) * (1 - Ramp(hue, 90, 105));
        into[Brown] = warm * Ramp(chroma, 0.025f, 0.05f) * (1 - Ramp(lightness, 0.52f, 0.62f));
        into[Beige] =
            warm * Ramp(lightness, 0.8f, 0.88f) * Ramp(chroma, 0.008f, 0.02f) * (1 - Ramp(chroma, 0.07f, 0.1f));
        float red = into[3];
        into[Pink] = Math.Max(into[Pink], red * Ramp(lightness, 0.66f, 0.76f));
        into[3] = red * (1 - Ramp(lightness, 0.74f, 0.84f));
        into[4] *= 1 - Ramp(into[Brown], 0.5f, 1);
    }

    /// <summary>sRGB to OKLCH: lightness 0–1, chroma 0–0.4, hue in degrees. Björn Ottosson, "A perceptual color space", 2020.</summary>
    public static (float Lightness, float Chroma, float Hue) ToOklch(Rgb colour)
    {
        (float r, float g, float b) = (Linear(colour.R), Linear(colour.G), Linear(colour.B));
        float l = MathF.Cbrt(0.4122214708f * r + 0.5363325363f * g + 0.0514459929f * b);
        float m = MathF.Cbrt(0.2119034982f * r + 0.6806995451f * g + 0.1073969566f * b);
        float s = MathF.Cbrt(0.0883024619f * r + 0.2817188376f * g + 0.6299787005f * b);
        float lightness = 0.2104542553f * l + 0.7936177850f * m - 0.0040720468f * s;
        float a = 1.9779984951f * l - 2.4285922050f * m + 0.4505937099f * s;
        float bb = 0.0259040371f * l + 0.7827717662f * m - 0.8086757660f * s;
        float hue = MathF.Atan2(bb, a) * 180 / MathF.PI;
        return (lightness, MathF.Sqrt(a * a + bb * bb), hue < 0 ? hue + 360 : hue);
    }

    private static float Linear(byte channel)
    {
        float value = channel / 255f;
        return value <= 0.04045f ? value / 12.92f : MathF.Pow((value + 0.055f) / 1.055f, 2.4f);
    }

    /// <summary>0 up to <paramref name="from"/>, 1 from <paramref name="to"/> on, straight between.</summary>
    private static float Ramp(float value, float from, float to) => Math.Clamp((value - from) / (to - from), 0, 1);
}
