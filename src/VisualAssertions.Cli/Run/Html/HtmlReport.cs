using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VisualAssertions.Runner;
using VisualAssertions.Specs;

namespace VisualAssertions.Cli.Run.Html;

/// <summary>The folder <c>report</c> of a run: a page that opens from the disk without a server, its pictures beside it.</summary>
internal sealed class HtmlReport
{
    public const string FolderName = "report";
    public const string PageName = "index.html";
    private const string Assets = "report";
    private const string Screens = "screens";

    // The default encoder escapes every sign that could end the script which the data are part of.
    private static readonly JsonSerializerOptions Script = new(JsonSerializerDefaults.Web);

    private readonly Dictionary<SpecCase, ShotJson> shots = [];
    private readonly string folder;
    private readonly TimeProvider time;

    /// <param name="output">The run's folder; the report gets one in it.</param>
    /// <param name="time">Says when the run was.</param>
    public HtmlReport(string output, TimeProvider time) =>
        (folder, this.time) = (Path.Combine(output, FolderName).Replace('\\', '/'), time);

    /// <summary>Writes the picture as it was judged. Its name tells its pixels, so that labels never come to speak of others.</summary>
    public void Keep(SpecCase specCase, CaseLook look, string slug)
    {
        byte[] png = look.Screenshot.EncodePng();
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(png));
        string image = $"{Screens}/{slug}-{sha256[..8]}.png";
        AtomicFile.Write(Path.Combine(folder, image), png);
        shots[specCase] = new ShotJson(
            image,
            look.Screenshot.Width,
            look.Screenshot.Height,
            look.SeeMilliseconds,
            sha256
        );
    }

    /// <param name="run">What came of the run.</param>
    /// <param name="cases">Those of the run's tests, in the same order.</param>
    public void Write(RunJson run, IReadOnlyList<SpecCase> cases)
    {
        foreach (string asset in EmbeddedFiles.In(Assets))
        {
            AtomicFile.Write(Path.Combine(folder, asset), EmbeddedFiles.Read(Assets, asset));
        }

        var data = new ReportData(
            time.GetUtcNow(),
            folder,
            run,
            [.. cases.Select(one => shots.GetValueOrDefault(one))]
        );
        string script = $"'use strict';\nconst data = {JsonSerializer.Serialize(data, Script)};\n";
        AtomicFile.Write(Path.Combine(folder, "data.js"), Encoding.UTF8.GetBytes(script));
        DropOldScreens();
    }

    /// <summary>Pictures of earlier runs, but for those that labels were exported for.</summary>
    private void DropOldScreens()
    {
        string screens = Path.Combine(folder, Screens);
        string labels = Path.Combine(folder, "labels.jsonl");
        string labelled = File.Exists(labels) ? File.ReadAllText(labels) : "";
        HashSet<string> used = [.. shots.Values.Select(shot => Path.GetFileName(shot.Image))];
        string[] found = Directory.Exists(screens) ? Directory.GetFiles(screens, "*.png") : [];
        foreach (string file in found)
        {
            string name = Path.GetFileName(file);
            if (!used.Contains(name) && !labelled.Contains(name, StringComparison.Ordinal))
            {
                File.Delete(file);
            }
        }
    }
}

/// <summary>What <c>data.js</c> holds.</summary>
/// <param name="Folder">Of the report, from where the run was started.</param>
/// <param name="Shots">One for each test of the run; null where the page could not be looked at.</param>
internal sealed record ReportData(DateTimeOffset Made, string Folder, RunJson Run, IReadOnlyList<ShotJson?> Shots);

/// <param name="Image">Path from the report's folder.</param>
/// <param name="Sha256">Of the file.</param>
internal sealed record ShotJson(string Image, int Width, int Height, double SeeMs, string Sha256);
