using VisualAssertions.Training.Native;

/// <summary>For every test of the assembly, so it stands in no namespace.</summary>
[SetUpFixture]
public class PreparedTorch
{
    [OneTimeSetUp]
    public void LoadTorch() => TorchNative.Prepare();
}
