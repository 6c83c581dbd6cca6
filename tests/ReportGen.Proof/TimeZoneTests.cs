using System.Diagnostics;
using System.Text;
using ReportGen.Cli;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Proof;

/// <summary>The real tool builds under clocks a day apart: the zone of the machine changes nothing.</summary>
public sealed class TimeZoneTests : IDisposable
{
    private const string East = "Pacific/Kiritimati";
    private const string West = "Pacific/Pago_Pago";

    private readonly TestFolder folder = new();

    public TimeZoneTests()
    {
        foreach (var file in BaseSite.Files) folder.With(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));
    }

    public void Dispose() => folder.Dispose();

    [ZoneFact(East, West)]
    public void Another_time_zone_gives_the_same_bytes()
    {
        Build(East, "east");
        Build(West, "west");

        Assert.NotNull(folder.Listing("east"));
        Assert.Equal(folder.Listing("east"), folder.Listing("west"));
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
