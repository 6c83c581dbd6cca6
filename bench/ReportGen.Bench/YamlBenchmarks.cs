using System.Text;
using BenchmarkDotNet.Attributes;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Bench;

/// <summary>Reading one dataset of 100,000 records: as YAML with places, and as data.</summary>
[MemoryDiagnoser]
public class YamlBenchmarks
{
    private SourceFile file = new("content/data/generated.yaml", default);
    private SourceTree tree = SourceTree.Empty;

    [Params(1_000, 100_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Write()
    {
        file = new SourceFile(file.Path, Encoding.UTF8.GetBytes(GeneratedReport.Dataset(Records)));
        tree = SourceTree.Of(
        [
            file,
            new SourceFile("content/report.yaml", "title: Generated\nsummary: Generated.\nlanguage: en\nauthors: [A]\n"u8.ToArray()),
            new SourceFile("content/sources.yaml", "- id: p3\n  title: Generated\n"u8.ToArray()),
        ]);
        var read = DataReader.Read(tree, Limits.Default);
        if (read.HasErrors) throw new InvalidOperationException(read.Diagnostics[0].ToString());
    }

    [Benchmark]
    public YamlNode? Yaml() => YamlReader.Read(file, Limits.Default, new DiagnosticBag());

    [Benchmark]
    public int Data() => DataReader.Read(tree, Limits.Default).Value.Datasets[0].Patches.Length;
}
