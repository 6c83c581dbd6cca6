using System.Formats.Tar;
using System.IO.Compression;
using ReportGen.Tests.Support;

namespace ReportGen.Tests;

/// <summary>What a release carries, installed as a newcomer does, in clean folders and from those files alone.</summary>
public sealed class InstalledTests : IDisposable
{
    private static readonly string[] Noticed =
    [
        "Onigwrap", "ScottPlot", "NUglify", "SkiaSharp.NativeAssets", "HarfBuzzSharp.NativeAssets", "Inter-OFL", "ReportSerif-OFL",
        "Microsoft.NETCore.App.Runtime", "Microsoft.AspNetCore.App.Runtime",
    ];

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [InstalledFact(Installed.ArchiveVariable)]
    public void The_archive_is_unpacked_and_builds_a_new_report()
    {
        var unpacked = Unpack(Installed.Archive!);

        Assert.All(
            new[] { "LICENSE", "ThirdPartyNotices.txt", "sbom.spdx.json" },
            name => Assert.True(File.Exists(Path.Combine(unpacked, name)), $"{name} is missing in the archive."));
        Assert.DoesNotContain(Directory.EnumerateFiles(unpacked), file => Path.GetExtension(file) is ".pdb" or ".dbg" or ".xml");
        var notices = Directory.EnumerateFiles(Path.Combine(unpacked, "notices")).Select(Path.GetFileName).ToList();
        Assert.All(
            Noticed,
            package => Assert.Contains(notices, notice => notice!.StartsWith(package, StringComparison.OrdinalIgnoreCase)));
        BuildsANewReport(Path.Combine(unpacked, OperatingSystem.IsWindows() ? "reportgen.exe" : "reportgen"));
    }

    [InstalledFact(Installed.PackagesVariable)]
    public void The_tool_is_installed_from_its_folder_and_builds_a_new_report()
    {
        folder.With("nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
        Succeeds(
            folder.Path, "dotnet", "tool", "install", "ReportGen", "--tool-path", folder.At("tools"),
            "--source", Installed.Packages!, "--configfile", folder.At("nuget.config"));
        BuildsANewReport(folder.At(OperatingSystem.IsWindows() ? "tools/reportgen.exe" : "tools/reportgen"));
    }

    /// <summary>The program that is installed, in the steps of the README.</summary>
    private void BuildsANewReport(string program)
    {
        Succeeds(folder.Path, program, "init", "my-report");
        Succeeds(folder.At("my-report"), program, "build", "--strict");
        Succeeds(folder.At("my-report"), program, "check");
        Assert.True(File.Exists(folder.At("my-report/site/index.html")));
    }

    private void Succeeds(string place, string program, params string[] arguments)
    {
        var told = Installed.Run(folder.At("home"), place, program, arguments);
        Assert.True(told.Exit == 0, $"{program} {string.Join(' ', arguments)} ended with {told.Exit}.\n{told.Output}{told.Error}");
    }

    private string Unpack(string archive)
    {
        var place = Directory.CreateDirectory(folder.At("program")).FullName;
        if (archive.EndsWith(".zip", StringComparison.Ordinal))
        {
            ZipFile.ExtractToDirectory(archive, place);
        }
        else
        {
            using var unpacked = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
            TarFile.ExtractToDirectory(unpacked, place, overwriteFiles: false);
        }

        return Assert.Single(Directory.EnumerateDirectories(place));
    }
}
