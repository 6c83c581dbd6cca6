using System.Diagnostics;
using ReportGen.Cli;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli.Serve;

/// <summary>The real tool at work in a folder; it is killed at last.</summary>
internal sealed record ServedProcess(Process Process, Uri Address) : IDisposable
{
    public static ServedProcess Start(TestFolder folder, params (string Name, string Value)[] environment)
    {
        var dotnet = System.Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet, [typeof(CommandLine).Assembly.Location, "serve", "--port", "0"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var process = Process.Start(start) ?? throw new InvalidOperationException("The tool did not start.");
        var address = process.StandardOutput.ReadLine();
        Assert.True(address is not null, process.HasExited ? process.StandardError.ReadToEnd() : "It said nothing.");
        return new ServedProcess(process, new Uri(address));
    }

    public void Dispose()
    {
        if (!Process.HasExited) Process.Kill();
        Process.Dispose();
    }
}
