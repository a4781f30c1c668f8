namespace VisualAssertions.Specs;

/// <summary>What can be wrong with a spec as a whole.</summary>
internal static class FileMessages
{
    public const string NoMapping = """
        A spec is a mapping, 'key: value' on each line.
        Smallest   url: /login
                   assert:
                     - The Sign in button is visible
        """;

    public static VisualAssertException NotFound(string path) =>
        new(
            $"""
            There is no spec '{path}'.
            Looked in  {Path.GetFullPath(path)}
            Check the path; 'visualassert init' writes a first spec.
            """,
            Trouble.Usage
        );

    public static string OtherVersion(string text) =>
        $"Specs of version '{text}' are not known here. Write 'version: 1', or update VisualAssert.";

    public static string BesideTests(string key) =>
        $"""
            '{key}' belongs to one test, and this spec has 'tests'.
            Move it    into the test that it is for
            """;

    public static string NameTwice(string name, int line) =>
        $"Two tests are called '{name}'; the first is on line {line}. Results are told apart by the name.";

    public static string BesideServe(string key) =>
        key == "baseUrl"
            ? "'serve' brings its own address, so 'baseUrl' would point elsewhere; write one of the two."
            : "'serve' and 'webServer' both bring a server; write one of the two.";

    public static string NoAddress(string key, string text) =>
        $"'{key}' is a whole address with http:// or https://, not '{text}'.";

    public static string NoSuchId(string id, IReadOnlyCollection<string> ids) =>
        ids.Count == 0
            ? $"""
                No assertion has the id '{id}', so this waives nothing.
                Write      - that: …
                             id: {id}
                """
            : $"No assertion has the id '{id}', so this waives nothing.{Nearest.Suggest(id, ids)}";

    public static string NoDate(string text) => $"'{text}' is not a day. Write it as in '2026-12-31'.";
}
