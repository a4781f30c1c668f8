using System.Text.Json;
using System.Text.Json.Serialization;
using VisualAssertions.Owlet.Judging;

namespace VisualAssertions.Owlet;

/// <summary>How far the network's P can be trusted, measured per family of categories (models/owlet/calibration.json).</summary>
/// <param name="Set">Where it was measured.</param>
/// <param name="Date">When, as yyyy-MM-dd.</param>
/// <param name="Families">One for each <see cref="CategoryFamily"/>.</param>
public sealed record Calibration(
    string Set,
    string Date,
    IReadOnlyDictionary<CategoryFamily, FamilyCalibration> Families
)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>P as the network gives it.</summary>
    public static Calibration None { get; } =
        new(
            "none",
            "",
            Enum.GetValues<CategoryFamily>()
                .ToDictionary(
                    family => family,
                    _ => new FamilyCalibration(1, default, 0, new Thresholds(PassAt: 0.8f, FailAt: 0.2f), 0, 0, 0)
                )
        );

    public static Calibration Load(string path) =>
        JsonSerializer.Deserialize<Calibration>(File.ReadAllText(path), Json)
        ?? throw new FormatException($"{path} holds no calibration.");

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Json) + "\n");
}

/// <summary>P = σ(Scale · logit(p) + Programs · evidence + Shift): logistic regression on the network's p and on what the programs tell (<see cref="ProgramShares.Evidence"/>).</summary>
/// <param name="Scale">How far the network counts.</param>
/// <param name="Programs">How far it counts what the statement's programs come to: each share times its weight, for the false ones negative.</param>
/// <param name="Shift">Below 0 makes it say "true" less often.</param>
/// <param name="Thresholds">For the verdict.</param>
/// <param name="FalsePassRate">Said Pass and false, over all false, 0 to 1.</param>
/// <param name="TruePassRate">Said Pass and true, over all true, 0 to 1.</param>
/// <param name="Statements">Number of statements behind the rates.</param>
public sealed record FamilyCalibration(
    float Scale,
    ProgramShares Programs,
    float Shift,
    Thresholds Thresholds,
    float FalsePassRate,
    float TruePassRate,
    int Statements
)
{
    public float Calibrate(float network, ProgramShares programs) =>
        1 / (1 + MathF.Exp(-(Scale * Logit(network) + Weigh(programs.Evidence) + Shift)));

    private float Weigh(ProgramShares shares) =>
        Programs.True * shares.True
        + Programs.False * shares.False
        + Programs.TrueOfNone * shares.TrueOfNone
        + Programs.FalseOfNone * shares.FalseOfNone;

    public static float Logit(float p)
    {
        float inside = Math.Clamp(p, 1e-5f, 1 - 1e-5f);
        return MathF.Log(inside / (1 - inside));
    }
}
