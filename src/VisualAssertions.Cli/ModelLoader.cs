namespace VisualAssertions.Cli;

/// <summary>The model that every command looks with.</summary>
internal static class ModelLoader
{
    public static IScreenJudge Load(ComputeDevice device) =>
        throw new VisualAssertException(
            $"""
            The model for '{CliJson.Name(device)}' is not part of this build.
            Build visualassert with the folder models/owlet.
            """,
            Trouble.Environment
        );
}
