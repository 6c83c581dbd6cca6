using System.Collections.Immutable;

namespace ReportGen.Charts;

/// <summary>The figures of a report: what it draws and what it tabulates, in file order.</summary>
public sealed record ChartSet(ImmutableArray<Chart> Charts, ImmutableArray<DataTable> Tables)
{
    public static ChartSet Empty { get; } = new([], []);

    /// <summary>A table for every reported selection that has recounts, in the order of the selections: published totals beside
    /// recounts.</summary>
    public ImmutableArray<DataTable> Recounts { get; init; } = [];

    /// <summary>The measures that their authors named, in ordinal order; where a row shows what a source states, that has another
    /// name.</summary>
    public ImmutableArray<string> Named { get; init; } = [];

    /// <summary>By the id of a chart, a clause on a value in it that is narrower than what a source states.</summary>
    public ImmutableSortedDictionary<string, string> NarrowerInCharts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The same by the id of a table.</summary>
    public ImmutableSortedDictionary<string, string> NarrowerInTables { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The chart with this id, or null.</summary>
    public Chart? Chart(string id) => Charts.FirstOrDefault(chart => string.Equals(chart.Id, id, StringComparison.Ordinal));

    /// <summary>The table with this id, or null.</summary>
    public DataTable? Table(string id) => Tables.FirstOrDefault(table => string.Equals(table.Id, id, StringComparison.Ordinal));

    /// <summary>The table of recounts of a reported selection; null when it has none.</summary>
    public DataTable? RecountsOf(string selectionId) =>
        Recounts.FirstOrDefault(table => string.Equals(table.Id, RecountsId(selectionId), StringComparison.Ordinal));

    /// <summary>The id of the table of recounts of a selection.</summary>
    public static string RecountsId(string selectionId) => $"recounts-{selectionId}";
}
