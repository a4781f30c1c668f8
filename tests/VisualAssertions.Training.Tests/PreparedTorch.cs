using TorchSharp;
using VisualAssertions.Training.Native;

namespace VisualAssertions.Training.Tests;

[SetUpFixture]
public class PreparedTorch
{
    [OneTimeSetUp]
    public void LoadTorch()
    {
        TorchNative.Prepare();
        // The networks here are tiny, and threads that wait for each other are slow on a busy machine.
        torch.set_num_threads(1);
    }
}
