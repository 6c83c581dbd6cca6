namespace ReportGen.Tests.Proof;

/// <summary>How many reports are read at once: one on each core. Without a bound the pool of threads grows while they wait for each other,
/// and tests beside them find no thread.</summary>
internal static class InTurns
{
    public static ParallelOptions OnEachCore { get; } = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
}
