using System.Text;
using ReportGen.Published;
using ReportGen.Sources;
using ReportGen.Tests.Drawing;
using ReportGen.Tests.Support;

namespace ReportGen.Tests;

/// <summary>The report that comes with ReportGen: what is committed is what a build gives, wherever and however it runs.</summary>
public sealed class ShippedReportTests
{
    private static readonly Lazy<SourceTree> Sources = new(ReadSources);

    private static readonly Lazy<OutputTree> Built = new(() => Build(Sources.Value));

    private static SourceTree ReadSources()
    {
        var root = RepositoryRoot.Path;
        var files = new[] { "content", "templates" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Select(path => new SourceFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        return SourceTree.Of(files);
    }

    private static OutputTree Build(SourceTree tree)
    {
        var result = Pipeline.Run(tree, BuildOptions.Default);
        Assert.Empty(result.Diagnostics);
        return result.Output!;
    }

    private static void AssertSame(OutputTree expected, OutputTree actual)
    {
        Assert.Equal(expected.Files.Keys, actual.Files.Keys);
        Assert.All(expected.Files, file => Assert.True(file.Value.Span.SequenceEqual(actual.Files[file.Key].Span), $"{file.Key} differs"));
    }

    [Fact]
    public void The_committed_site_is_what_a_build_gives()
    {
        var site = Path.Combine(RepositoryRoot.Path, "site");
        var committed = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(site, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
        Assert.Equal(Built.Value.Files.Keys, committed);
        Assert.All(Built.Value.Files, file => AssertAlike(file.Key, File.ReadAllBytes(Path.Combine(site, file.Key)), file.Value.Span));
    }

    /// <summary>The proofs build it in further cultures.</summary>
    [CultureTheory]
    [InlineData("ar-SA")]
    public void Another_culture_and_another_order_of_the_files_give_the_same_bytes(string culture)
    {
        _ = Built.Value;
        AssertSame(Built.Value, OtherCulture.RunOnAllThreads(culture, () => Build(SourceTree.Of(Sources.Value.Files.Values.Reverse()))));
    }

    [Fact]
    public void Every_number_of_the_report_is_accounted_for()
    {
        var coverage = Pipeline.Read(Sources.Value, BuildOptions.Default).Narrative.Coverage;
        Assert.True(coverage.Bound > 80, $"only {coverage.Bound} numbers are bound");
        Assert.Equal(0, coverage.Unbound);
    }

    [Fact]
    public void The_data_of_the_charts_are_reviewed()
    {
        var charts = Built.Value.Files.Where(file => file.Key.StartsWith("charts/", StringComparison.Ordinal) && file.Key.EndsWith(".csv", StringComparison.Ordinal))
            .Select(file => (Id: file.Key["charts/".Length..^"-0123456789abcdef.csv".Length], Text: Encoding.UTF8.GetString(file.Value.Span)));
        Snapshot.Matches(string.Concat(charts.OrderBy(chart => chart.Id, StringComparer.Ordinal).Select(chart => $"{chart.Id}\n{chart.Text}\n")), "csv");
    }

    // Skia chooses its code by processor: pictures from another machine may differ in bytes, not in what is seen.
    private static void AssertAlike(string path, byte[] committed, ReadOnlySpan<byte> built)
    {
        if (committed.AsSpan().SequenceEqual(built) || path == OutputTree.ManifestPath) return;
        Assert.True(path.EndsWith(".png", StringComparison.Ordinal), $"{path} differs");
        Assert.InRange(Picture.Decode(built.ToArray()).Differing(Picture.Decode(committed)), 0, Picture.PixelsBeyondTolerance);
    }
}
