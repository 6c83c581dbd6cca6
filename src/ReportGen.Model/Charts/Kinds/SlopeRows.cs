using ReportGen.Charts.Reading;
using ReportGen.Quantities;

namespace ReportGen.Charts.Kinds;

/// <summary>Binds a slope: two measures of the same rows, by rank.</summary>
internal static class SlopeRows
{
    private const int Sides = 2;

    /// <summary>Null, with a diagnostic, when something is wrong, or there are not two series.</summary>
    public static BoundRows? Bind(ChartEntry entry)
    {
        if (new WrittenRows(entry).SeveralSeries(ChartKeys.OfPanel) is not { } rows) return null;
        if (rows.Series.Length == Sides) return rows with { Notes = [.. rows.Series.SelectMany(series => Unsure(rows, series))] };
        entry.Bag.Report(
            ChartsCodes.NotTwoSides,
            entry.SpanOf(ChartKeys.Series),
            FormattableString.Invariant($"a slope has two sides, and {rows.Series.Length} series are written."),
            "write two series, or 'kind: panels' for any number of them");
        return null;
    }

    /// <summary>Which neighbours of a side may as well stand the other way round.</summary>
    private static IEnumerable<string> Unsure(BoundRows rows, BoundSeries series)
    {
        var ranked = rows.Rows.Zip(series.Values, (row, value) => (row.Label, value.Measure))
            .Where(one => one.Measure.Nominal is not null)
            .OrderByDescending(one => one.Measure.Nominal)
            .ToArray();
        foreach (var (one, next) in ranked.Zip(ranked.Skip(1)).Where(pair => MayTurn(pair.First.Measure, pair.Second.Measure)))
            yield return $"{series.Name}: {one.Label} and {next.Label} may as well stand the other way round.";
    }

    private static bool MayTurn(Measure above, Measure below) =>
        above.Known is { } one && below.Known is { } other && one.Overlaps(other);
}
