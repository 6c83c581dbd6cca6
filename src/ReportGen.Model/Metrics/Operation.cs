using ReportGen.Metrics.Formulas;

namespace ReportGen.Metrics;

/// <summary>What a term does with its arguments. Each has exact bounds in <see cref="IntervalOperations"/>.</summary>
public enum Operation
{
    Add,
    Subtract,
    Multiply,
    Divide,

    /// <summary>1 - a/b.</summary>
    Fewer,

    /// <summary>a/b - 1.</summary>
    More,

    /// <summary>a/(a + b).</summary>
    Share,

    Min,
    Max,

    /// <summary>1 - downtime/period.</summary>
    Availability,

    /// <summary>The largest n with availability &gt;= 1 - 10^-n.</summary>
    Nines,

    /// <summary>period × 10^-n: the longest downtime that n nines allow.</summary>
    Downtime,

    /// <summary>Two statements of the same quantity: what both allow.</summary>
    Intersect,

    /// <summary>The same number under another kind: a ratio in per cent, or a number per thing.</summary>
    Shown,
}
