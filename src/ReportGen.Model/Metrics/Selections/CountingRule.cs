using ReportGen.Data;
using ReportGen.Metrics.Derivations;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>How a measure is counted from the records of a selection.</summary>
internal sealed class CountingRule
{
    public required Func<RecordCounts, StatedRules, Measure> Value { get; init; }

    /// <summary>Which records the measure counts, and which of them may or may not count.</summary>
    public required Func<RecordCounts, StatedRules, RecordCounts> Records { get; init; }

    /// <summary>What it counts in a record, by the names that tell it from others.</summary>
    public required Func<Patch, IEnumerable<string>> Things { get; init; }

    /// <summary>What is to be said of how it counts; null where it counts as everybody would.</summary>
    public Convention? Convention { get; init; }
}
