using System.Collections.Immutable;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>What there is to know of a kind of chart before it is drawn.</summary>
/// <param name="Word">In <c>charts.yaml</c>.</param>
/// <param name="Name">In sentences, such as "Bar chart".</param>
/// <param name="RowWord">What one of its rows is called.</param>
/// <param name="Keys">The keys that it takes beside those that all charts have.</param>
/// <param name="Bind">Reads those keys; null, with a diagnostic, when something is wrong.</param>
internal sealed record KindRule(ChartKind Kind, string Word, string Name, string RowWord, Origin Origin, ImmutableArray<Key> Keys, Func<ChartEntry, BoundRows?> Bind);

/// <summary>Where the values of a kind begin, which decides the scales that it may have.</summary>
internal enum Origin
{
    /// <summary>Anywhere: the place of a mark tells its value.</summary>
    Free,

    /// <summary>At zero: the length of a mark tells its value.</summary>
    Zero,

    /// <summary>At zero, in equal steps: marks are stacked or counted.</summary>
    ZeroInSteps,
}
