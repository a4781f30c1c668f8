using VisualAssertions.Training.Native;

namespace VisualAssertions.Training.Tests;

[SetUpFixture]
public class PreparedTorch
{
    [OneTimeSetUp]
    public void LoadTorch() => TorchNative.Prepare();
}
