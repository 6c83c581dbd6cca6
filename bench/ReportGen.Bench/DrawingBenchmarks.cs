using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ReportGen.Charts;
using ReportGen.Data;
using ReportGen.Drawing;
using ReportGen.Metrics;
using ReportGen.Sources;

namespace ReportGen.Bench;

/// <summary>Drawing the charts of the repository's own report, one after the other and on all cores.</summary>
[MemoryDiagnoser]
public class DrawingBenchmarks
{
    private ImmutableArray<Chart> charts = [];
    private Theme? theme;

    [GlobalSetup]
    public void Read()
    {
        var repository = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(repository.FullName, "ReportGen.sln"))) repository = repository.Parent ?? throw new InvalidOperationException("There is no ReportGen.sln above.");
        var tree = SourceTree.Of(FilesOf(repository.FullName, "content").Concat(FilesOf(repository.FullName, "templates")));
        var data = DataReader.Read(tree, Limits.Default).Value;
        var metrics = MetricEngine.Compute(tree, data, Limits.Default).Value;
        charts = ChartReader.Read(tree, data, metrics, Limits.Default).Value.Charts;
        if (charts.IsEmpty) throw new InvalidOperationException("The report has no charts.");
        theme = new Theme(Palette.Default, tree.Files[Theme.RegularFontPath].Bytes, tree.Files[Theme.SemiBoldFontPath].Bytes);
    }

    [Benchmark]
    public int OneAfterTheOther() => charts.Sum(chart => Draw(chart));

    [Benchmark]
    public int OnAllCores() => charts.AsParallel().Sum(chart => Draw(chart));

    private int Draw(Chart chart) => ChartDrawer.Draw(chart, theme ?? throw new InvalidOperationException("The setup has not run.")).Png.Length;

    private static IEnumerable<SourceFile> FilesOf(string repository, string folder) =>
        Directory.EnumerateFiles(Path.Combine(repository, folder), "*", SearchOption.AllDirectories)
            .Select(file => new SourceFile(Path.GetRelativePath(repository, file).Replace('\\', '/'), File.ReadAllBytes(file)));
}
