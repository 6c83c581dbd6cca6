using System.Diagnostics;
using System.Text;
using ReportGen.Cli;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Proof;

/// <summary>The real tool is killed in the middle of real builds; what is in the folder afterwards is one whole site.</summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 6;
    private readonly TestFolder folder = new();

    public KillTests()
    {
        // A report without charts, for nothing but the writing matters here; and many files, so that it takes its time.
        foreach (var file in BaseSite.Files.Where(file => file.Path != "content/charts.yaml")) folder.With(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));
        for (var i = 0; i < 600; i++) folder.With($"content/static/more/{i}.txt", new string('x', 2_000));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_killed_build_leaves_the_old_site_or_the_new_one()
    {
        var (old, _) = Built("https://old.example/");
        Directory.Move(folder.At("site"), folder.At("kept"));
        var (fresh, writing) = Built("https://new.example/");
        Assert.NotEqual(old, fresh);

        for (var kill = 0; kill < Kills; kill++)
        {
            Directory.Delete(folder.At("site"), recursive: true);
            Copy(folder.At("kept"), folder.At("site"));
            KilledWhileWriting(writing * kill / (Kills - 1), "https://new.example/");

            var after = Recovered();
            Assert.True(after == old || after == fresh, $"Kill {kill} left a mix.");
            Assert.Equal(["content", "kept", "site"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Where(name => name != ".reportgen").Order(StringComparer.Ordinal));
        }
    }

    /// <summary>The site of an undisturbed build, and how long it took from the first write on.</summary>
    private (string? Site, TimeSpan Writing) Built(string address)
    {
        using var build = Start(address);
        WaitForWriting(build);
        var watch = Stopwatch.StartNew();
        build.WaitForExit();
        Assert.Equal(0, build.ExitCode);
        return (folder.Listing("site"), watch.Elapsed);
    }

    private void KilledWhileWriting(TimeSpan after, string address)
    {
        using var build = Start(address);
        WaitForWriting(build);
        if (!build.WaitForExit(after)) build.Kill();
        build.WaitForExit();
    }

    private void WaitForWriting(Process build)
    {
        while (!build.HasExited && !Directory.Exists(folder.At("site.new"))) Thread.Yield();
    }

    private string? Recovered()
    {
        var bag = new DiagnosticBag();
        using (var writer = SiteWriter.Open(folder.At("site"), "site", new SiteDisk(), Interruption.None, bag)) writer?.Close();
        Assert.Empty(bag.ToSorted());
        return folder.Listing("site");
    }

    private Process Start(string address)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var tool = typeof(CommandLine).Assembly.Location;
        var start = new ProcessStartInfo(dotnet, [tool, "build", "--quiet", "--base-url", address]) { WorkingDirectory = folder.Path };
        return Process.Start(start) ?? throw new InvalidOperationException("The tool did not start.");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target);
        }
    }
}
