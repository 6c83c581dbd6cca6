using ReportGen.Cli;
using ReportGen.Tests.Cli;

namespace ReportGen.Tests.Support;

/// <summary>Asserts that the tool understands a command line; whether it could be done is another matter.</summary>
internal static class UnderstoodCommand
{
    public static void Check(IReadOnlyList<string> arguments)
    {
        using var shell = new Shell();
        shell.Run([.. arguments]);

        Assert.False(shell.ErrorOutput.Contains(CliCodes.Usage.Id, StringComparison.Ordinal), $"reportgen {string.Join(' ', arguments)}\n{shell.ErrorOutput}");
    }
}
