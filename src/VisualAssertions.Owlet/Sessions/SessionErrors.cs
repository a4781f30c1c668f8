namespace VisualAssertions.Owlet.Sessions;

internal static class SessionErrors
{
    public static VisualAssertException NoGpu(string trouble) =>
        new(
            $"""
            A GPU was asked for, and none can be used.
            Why      {trouble}
            To do    build with -p:OnnxRuntime=Gpu on a machine with an NVIDIA driver, CUDA and cuDNN, or ask for the device "auto" or "cpu"
            """,
            Trouble.Environment
        );

    public static VisualAssertException NoFolder(IEnumerable<string> looked) =>
        new(
            $"""
            Owlet's model files were not found.
            Looked   {string.Join("\n         ", looked)}
            To do    restore the package or the models/ folder of the repository, or name the folder in {ModelFolder.Variable}
            """,
            Trouble.Environment
        );

    public static VisualAssertException NoSuchFolder(string path) =>
        new(
            $"""
            {ModelFolder.Variable} names a folder that is not there.
            Folder   {path}
            To do    correct the variable, or unset it to use the models that come with the package
            """,
            Trouble.Environment
        );

    public static VisualAssertException NoFile(string path) =>
        new(
            $"""
            A model file is missing.
            File     {path}
            To do    restore the package or the models/ folder of the repository
            """,
            Trouble.Environment
        );

    public static VisualAssertException Damaged(string path, string expected, string actual) =>
        new(
            $"""
            A model file is damaged.
            File     {path}
            SHA-256  {actual}
            Should   {expected}
            To do    restore the package or the models/ folder of the repository
            """,
            Trouble.Environment
        );

    public static VisualAssertException Unloadable(string path, Exception cause) =>
        new(
            $"""
            ONNX Runtime can't load a model file.
            File     {path}
            It says  {cause.Message}
            To do    restore the package or the models/ folder of the repository, so that program and models are of one version
            """,
            Trouble.Environment,
            cause
        );
}
