using BenchmarkDotNet.Attributes;
using ReportGen.Quantities;

namespace ReportGen.Bench;

/// <summary>Reading and printing quantities.</summary>
[MemoryDiagnoser]
public class QuantityBenchmarks
{
    private readonly string[] texts = ["32", "408 MB", "over 2.7 GB", "about 20%", "12–18", "6.6x", "at least 170 MB", "99.59%"];
    private Measure[] measures = [];

    [GlobalSetup]
    public void Read() =>
        measures = [.. texts.Select(text => MeasureReader.TryRead(text) ?? throw new InvalidOperationException($"'{text}' is not read."))];

    [Benchmark(OperationsPerInvoke = 8)]
    public int Reading()
    {
        var read = 0;
        foreach (var text in texts)
            if (MeasureReader.TryRead(text) is not null) read++;
        return read;
    }

    [Benchmark(OperationsPerInvoke = 8)]
    public int Printing()
    {
        var length = 0;
        foreach (var measure in measures) length += MeasureWriter.Write(measure).Length;
        return length;
    }
}
