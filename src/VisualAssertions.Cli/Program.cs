using System.Text;
using VisualAssertions.Capture;
using VisualAssertions.Cli;
using VisualAssertions.Cli.ShowReport;

Console.OutputEncoding = Encoding.UTF8;
var terminal = Terminal.OfThisProcess();
var browser = new BrowserHost(BrowserFinder.OfThisMachine, terminal.Status);
await using (browser)
{
    return await CommandLine.RunAsync(args, new Surroundings(terminal, browser, ModelLoader.Load, Desktop.Open));
}
