namespace VisualAssertions.Specs;

/// <summary>Reads a whole spec.</summary>
internal static class FileSection
{
    public static SpecFile Read(MappingReader file)
    {
        CheckVersion(file);
        string name = file.Text("name") ?? NameOf(file.Context.File);
        IReadOnlyList<MatrixEntry> matrix = MatrixSection.Read(file);
        IReadOnlyList<Waiver> waivers = WaiverSection.ReadAll(file);
        IReadOnlyList<SpecTest> tests = Tests(file, name, matrix, waivers);
        WaiverSection.CheckIds(waivers, tests, file.Context);
        return new SpecFile
        {
            Path = file.Context.File,
            Name = name,
            WebServer = ServerSection.Read(file),
            Serve = file.PathOf("serve"),
            BaseUrl = ServerSection.BaseUrl(file),
            Matrix = matrix,
            Tests = tests,
            Waivers = waivers,
        };
    }

    private static List<SpecTest> Tests(
        MappingReader file,
        string name,
        IReadOnlyList<MatrixEntry> matrix,
        IReadOnlyList<Waiver> waivers
    )
    {
        TestSettings settings = TestSettings.Default.With(file);
        if (!file.Has("tests"))
        {
            return [TestSection.Read(file, name, settings, matrix, waivers)];
        }

        foreach (string key in SpecKeys.OfOneTest.Where(file.Has))
        {
            file.Context.Add(file.Key(key)!, FileMessages.BesideTests(key));
        }

        List<SpecTest> tests = [];
        foreach (Node item in file.Items("tests"))
        {
            if (MappingReader.Open(item, SpecKeys.Test, file.Context) is { } test)
            {
                CheckVarying(test, matrix);
                tests.Add(TestSection.Read(test, TestName(test, tests), settings.With(test), matrix, waivers));
            }
        }

        return tests;
    }

    private static string TestName(MappingReader test, IEnumerable<SpecTest> before)
    {
        test.Require("name");
        string name = test.Text("name") ?? "";
        if (name.Length > 0 && before.FirstOrDefault(other => other.Name == name) is { } same)
        {
            test.Context.Add(test.Value("name")!, FileMessages.NameTwice(name, same.Location.Line));
        }

        return name;
    }

    /// <summary>A test that set what the matrix varies would show the same picture under several names.</summary>
    private static void CheckVarying(MappingReader test, IReadOnlyList<MatrixEntry> matrix)
    {
        if (test.Value("use") is not MappingNode use)
        {
            return;
        }

        foreach (ScalarNode key in use.Entries.Select(entry => entry.Key))
        {
            if (matrix.Any(entry => entry.Word(key.Text) is not null))
            {
                test.Context.Add(key, MatrixMessages.Fixed(key.Text));
            }
        }
    }

    private static void CheckVersion(MappingReader file)
    {
        if (file.Scalar("version") is { Text: not "1" } version)
        {
            file.Context.Add(version, FileMessages.OtherVersion(version.Text));
        }
    }

    private static string NameOf(string path)
    {
        string name = Path.GetFileName(path);
        string[] endings = [".visual.yaml", ".visual.yml", ".yaml", ".yml"];
        string? ending = endings.FirstOrDefault(candidate =>
            name.EndsWith(candidate, StringComparison.OrdinalIgnoreCase)
        );
        return ending is null ? name : name[..^ending.Length];
    }
}
