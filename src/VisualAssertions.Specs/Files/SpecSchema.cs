namespace VisualAssertions.Specs;

/// <summary>The JSON Schema of specs, for editors.</summary>
public static class SpecSchema
{
    public const string FileName = "visual-spec.schema.json";

    public static byte[] Read()
    {
        using Stream stream = typeof(SpecSchema).Assembly.GetManifestResourceStream(FileName)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
