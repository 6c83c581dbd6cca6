using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ReportGen.Charts;
using ReportGen.Data;
using ReportGen.Drawing;
using ReportGen.Look;
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
        var tree = OwnReport.Sources();
        var data = DataReader.Read(tree, Limits.Default).Value;
        var metrics = MetricEngine.Compute(tree, data, Limits.Default).Value;
        charts = ChartReader.Read(tree, data, metrics, Limits.Default).Value.Charts;
        if (charts.IsEmpty) throw new InvalidOperationException("The report has no charts.");
        theme = ThemeReader.Read(tree, Limits.Default).Value ?? throw new InvalidOperationException("The theme is not read.");
    }

    [Benchmark]
    public int OneAfterTheOther() => charts.Sum(chart => Draw(chart));

    [Benchmark]
    public int OnAllCores() => charts.AsParallel().Sum(chart => Draw(chart));

    private int Draw(Chart chart) => ChartDrawer.Draw(chart, new Imprint(chart.PlainTitle, null, []), theme ?? throw new InvalidOperationException("The setup has not run.")).Png.Length;
}
