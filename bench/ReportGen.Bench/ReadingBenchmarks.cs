using System.Text;
using BenchmarkDotNet.Attributes;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;

namespace ReportGen.Bench;

/// <summary>What <c>check</c> does before anything is drawn, on the repository's own report; and looking through a long text for numbers.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const int Megabyte = 1_000_000;

    private SourceTree tree = SourceTree.Empty;
    private string prose = "";

    [GlobalSetup]
    public void Read()
    {
        tree = OwnReport.Sources();
        var errors = Pipeline.Read(tree, BuildOptions.Default).Diagnostics;
        if (errors.Length > 0) throw new InvalidOperationException(errors[0].ToString());

        var articles = string.Concat(tree.Under("content/posts").Select(file => Encoding.UTF8.GetString(file.Bytes.Span)));
        var text = new StringBuilder(Megabyte + articles.Length);
        while (text.Length < Megabyte) text.Append(articles);
        prose = text.ToString(0, Megabyte);
    }

    [Benchmark]
    public int OwnReportRead() => Pipeline.Read(tree, BuildOptions.Default).Claims.Claims.Length;

    [Benchmark]
    public int MegabyteOfProseScanned() => NumeralScanner.Default.Scan(prose).Length;
}
