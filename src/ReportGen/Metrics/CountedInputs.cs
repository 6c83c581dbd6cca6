using System.Collections.Concurrent;
using ReportGen.Quantities;

namespace ReportGen.Metrics;

/// <summary>Counts of records that were made already: under most readings they are the same, and records may be many.</summary>
internal sealed class CountedInputs
{
    private readonly ConcurrentDictionary<(string Selection, string Measure, string? Part, InferredReading Inferred, StatedRules Rules), DerivationInput> made = new();

    public DerivationInput Find((string Selection, string Measure, string? Part, InferredReading Inferred, StatedRules Rules) key, Func<DerivationInput> count) =>
        made.GetOrAdd(key, _ => count());
}
