using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ReportGen.Packaging;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Build;

/// <summary>What a release carries beside the program.</summary>
public sealed class PackagingTests : IDisposable
{
    private const string Moment = "2026-01-31T00:00:00Z";
    private static readonly string Locks = RepositoryRoot.Combine("src", "ReportGen", "packages.lock.json");
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_notices_are_those_of_the_packages_that_ship() =>
        Assert.Equal(File.ReadAllText(RepositoryRoot.Combine("ThirdPartyNotices.txt")), ThirdPartyNotices.Of(LockFile.Read(Locks)));

    [Fact]
    public void Every_package_of_the_lock_file_ships_but_analyzers()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Locks));
        var named = document.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(target => target.Value.EnumerateObject())
            .Where(entry => entry.Value.GetProperty("type").GetString() != "Project").Select(entry => entry.Name);

        Assert.Equal(["Microsoft.CodeAnalysis.BannedApiAnalyzers"], named.Except(LockFile.Read(Locks).Select(package => package.Id)));
    }

    [Fact]
    public void A_package_whose_licence_nobody_has_read_stops_the_release()
    {
        var package = new ShippedPackage("A", "1.0.0", "ISC", "Somebody", []);
        var message = Assert.Throws<InvalidDataException>(() => ThirdPartyNotices.Of([package])).Message;

        Assert.StartsWith("The text of ISC is missing", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bill_of_materials_names_each_package_once_and_refers_to_nothing_else()
    {
        var text = BillOfMaterials.Of(LockFile.Read(Locks), "0.1.0", Moment);
        using var bill = JsonDocument.Parse(text);
        var ids = bill.RootElement.GetProperty("packages").EnumerateArray()
            .Select(package => package.GetProperty("SPDXID").GetString()).ToList();
        var related = bill.RootElement.GetProperty("relationships").EnumerateArray()
            .SelectMany(relation => new[] { relation.GetProperty("spdxElementId"), relation.GetProperty("relatedSpdxElement") })
            .Select(id => id.GetString()).ToList();

        Assert.Equal("SPDX-2.3", bill.RootElement.GetProperty("spdxVersion").GetString());
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^SPDXRef-[A-Za-z0-9.-]+$", id));
        Assert.Empty(related.Except(ids.Append("SPDXRef-DOCUMENT")));
        Assert.Empty(ids.Except(related));
        Assert.Contains("pkg:nuget/Markdig@1.6.0", text, StringComparison.Ordinal);
        Assert.Equal(text, BillOfMaterials.Of(LockFile.Read(Locks), "0.1.0", Moment));
    }

    [Theory]
    [InlineData("reportgen-1-linux-x64.tar.gz")]
    [InlineData("reportgen-1-win-x64.zip")]
    public void An_archive_holds_the_program_under_the_name_that_is_typed_and_is_the_same_each_time(string name)
    {
        folder.With("published/ReportGen", "program").With("published/notices/A.txt", "notice").With("published/LICENSE", "licence");
        Archive.Write(folder.At("published"), folder.At($"one/{name}"));
        File.SetLastWriteTimeUtc(folder.At("published/LICENSE"), DateTime.UnixEpoch);
        Archive.Write(folder.At("published"), folder.At($"two/{name}"));

        var top = name[..name.IndexOf('.', StringComparison.Ordinal)];
        Assert.Equal([$"{top}/LICENSE=licence", $"{top}/notices/A.txt=notice", $"{top}/reportgen=program"], Entries(folder.At($"one/{name}")));
        Assert.Equal(File.ReadAllBytes(folder.At($"one/{name}")), File.ReadAllBytes(folder.At($"two/{name}")));
    }

    [UnixFact]
    public void Only_the_program_can_be_run()
    {
        folder.With("published/ReportGen", "program").With("published/LICENSE", "licence");
        Archive.Write(folder.At("published"), folder.At("a.tar.gz"));

        using var tar = new TarReader(new GZipStream(File.OpenRead(folder.At("a.tar.gz")), CompressionMode.Decompress));
        while (tar.GetNextEntry() is { } entry)
            Assert.Equal(entry.Name == "a/reportgen", entry.Mode.HasFlag(UnixFileMode.OtherExecute));
    }

    [Fact]
    public void A_folder_without_a_program_is_no_archive()
    {
        folder.With("published/LICENSE", "licence");

        Assert.Throws<InvalidDataException>(() => Archive.Write(folder.At("published"), folder.At("a.zip")));
        Assert.False(File.Exists(folder.At("a.zip")));
    }

    private static List<string> Entries(string file)
    {
        var entries = new List<string>();
        using var stream = File.OpenRead(file);
        if (file.EndsWith(".zip", StringComparison.Ordinal))
        {
            using var zip = new ZipArchive(stream);
            foreach (var entry in zip.Entries) entries.Add($"{entry.FullName}={Text(entry.Open())}");
            return entries;
        }

        using var tar = new TarReader(new GZipStream(stream, CompressionMode.Decompress));
        while (tar.GetNextEntry() is { DataStream: { } data } entry) entries.Add($"{entry.Name}={Text(data)}");
        return entries;
    }

    private static string Text(Stream stream) => new StreamReader(stream, Encoding.UTF8).ReadToEnd();
}
