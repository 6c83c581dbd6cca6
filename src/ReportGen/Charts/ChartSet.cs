using System.Collections.Immutable;

namespace ReportGen.Charts;

/// <summary>The figures of a report: what it draws and what it tabulates, in file order.</summary>
public sealed record ChartSet(ImmutableArray<Chart> Charts, ImmutableArray<DataTable> Tables)
{
    public static ChartSet Empty { get; } = new([], []);

    /// <summary>The chart with this id, or null.</summary>
    public Chart? Chart(string id) => Charts.FirstOrDefault(chart => string.Equals(chart.Id, id, StringComparison.Ordinal));

    /// <summary>The table with this id, or null.</summary>
    public DataTable? Table(string id) => Tables.FirstOrDefault(table => string.Equals(table.Id, id, StringComparison.Ordinal));
}
