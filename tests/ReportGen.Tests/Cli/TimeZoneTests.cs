using System.Diagnostics;
using System.Text;
using ReportGen.Cli;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary>The real tool builds under clocks a day apart: the zone of the machine changes nothing.</summary>
public sealed class TimeZoneTests : IDisposable
{
    private readonly TestFolder folder = new();

    public TimeZoneTests()
    {
        foreach (var file in BaseSite.Files) folder.With(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    public void Another_time_zone_gives_the_same_bytes(string zone)
    {
        Build("UTC", "here");
        Build(zone, "there");

        Assert.NotNull(folder.Listing("here"));
        Assert.Equal(folder.Listing("here"), folder.Listing("there"));
    }

    private void Build(string zone, string output)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet, [typeof(CommandLine).Assembly.Location, "build", "--quiet", "--output", output]) { WorkingDirectory = folder.Path };
        start.Environment["TZ"] = zone;
        using var build = Process.Start(start) ?? throw new InvalidOperationException("The tool did not start.");
        build.WaitForExit();
        Assert.Equal(0, build.ExitCode);
    }
}
