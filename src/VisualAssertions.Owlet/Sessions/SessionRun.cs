using Microsoft.ML.OnnxRuntime;

namespace VisualAssertions.Owlet.Sessions;

/// <summary>One run of a graph on arrays.</summary>
internal static class SessionRun
{
    public static (string Name, OrtValue Value) Input<T>(string name, T[] data, params long[] shape)
        where T : unmanaged => (name, OrtValue.CreateTensorValueFromMemory(data, shape));

    /// <summary>The outputs; disposes the inputs.</summary>
    public static float[][] Floats(
        InferenceSession session,
        IReadOnlyList<(string Name, OrtValue Value)> inputs,
        string[] outputs
    )
    {
        try
        {
            using var options = new RunOptions();
            using IDisposableReadOnlyCollection<OrtValue> results = session.Run(
                options,
                [.. inputs.Select(input => input.Name)],
                [.. inputs.Select(input => input.Value)],
                outputs
            );
            return [.. results.Select(result => result.GetTensorDataAsSpan<float>().ToArray())];
        }
        finally
        {
            foreach ((_, OrtValue value) in inputs)
            {
                value.Dispose();
            }
        }
    }
}
