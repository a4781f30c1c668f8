namespace VisualAssertions.Training.Tests;

internal static class Repository
{
    /// <summary>The folder of the solution that these tests were built from.</summary>
    public static string Root
    {
        get
        {
            DirectoryInfo? at = new(TestContext.CurrentContext.TestDirectory);
            while (at is not null && !File.Exists(Path.Combine(at.FullName, "VisualAssert.sln")))
            {
                at = at.Parent;
            }

            return at!.FullName;
        }
    }
}
