using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Names;

namespace ReportGen.Charts.Reading;

/// <summary>Finds the colours that the rows or series of a chart have by what they show.</summary>
internal sealed class ColourFinder(NameBinder names)
{
    /// <summary>The chart with the colours of what its kind tells apart by colour: its rows or its series.</summary>
    public Chart AddTo(Chart chart) => KindTable.Of(chart.Kind).Coloured switch
    {
        Coloured.Rows => chart with { Rows = Rows(chart) },
        Coloured.Series => chart with { Series = Series(chart.Series) },
        _ => chart,
    };

    private ImmutableArray<ChartRow> Rows(Chart chart) =>
        [.. chart.Rows.Select((row, at) => row with { Colour = OfGroup(chart.Series.Select(series => series.Values[at])) })];

    /// <summary>Severities where each series is of another, else groups. Of two series of one group the second stands back; more of them
    /// have the colours of their places, as have all where one is of no group.</summary>
    private ImmutableArray<ChartSeries> Series(ImmutableArray<ChartSeries> series)
    {
        MarkColour?[] colours = [.. series.Select(one => OfSeverity(one.Values))];
        if (series.Length < 2 || colours.Contains(null) || colours.Distinct().Count() < series.Length)
            colours = [.. Apart([.. series.Select(one => OfGroup(one.Values))])];
        return colours.Contains(null) ? series : [.. series.Zip(colours, (one, colour) => one with { Colour = colour })];
    }

    private static IEnumerable<MarkColour?> Apart(MarkColour?[] groups)
    {
        for (var at = 0; at < groups.Length; at++)
        {
            var before = groups.Take(at).Count(other => other == groups[at]);
            yield return groups[at] is not { } colour || before > 1 ? null : before == 0 ? colour : colour with { Full = colour.Soft };
        }
    }

    /// <summary>The group of all values; null where they are of several, or one is of none.</summary>
    private MarkColour? OfGroup(IEnumerable<ChartValue> values) =>
        values.Select(value => GroupOf(value.Name)).Distinct().ToArray() is [{ } group] ? MarkColour.Of(group) : null;

    private SelectionGroup? GroupOf(string name) => MeasureName.Parse(name) switch
    {
        MeasureName.OfSelection of when names.Data.Selection(of.Selection) is { } selection => names.Data.GroupOf(selection),
        _ => OfInputs(name),
    };

    /// <summary>The group of all that a metric rests on, but for numbers that are written and lengths of windows.</summary>
    private SelectionGroup? OfInputs(string name) => (names.Find(name)?.Derivation.Inputs ?? [])
        .Where(input => input.DatasetId is not null)
        .Select(GroupOf)
        .Distinct()
        .ToArray() is [var group] ? group : null;

    private SelectionGroup? GroupOf(DerivationInput input) => input.SelectionId is { } id && names.Data.Selection(id) is { } selection
        ? names.Data.GroupOf(selection)
        : names.Data.GroupOf(names.Data.Dataset(input.DatasetId ?? ""));

    /// <summary>The severity of all patches that the values count; null where they count others too.</summary>
    private MarkColour? OfSeverity(IEnumerable<ChartValue> values) =>
        values.Select(value => SeverityOf(value.Name)).Distinct().ToArray() is [{ } severity] ? MarkColour.Of(severity) : null;

    private PatchSeverity? SeverityOf(string name)
    {
        if (MeasureName.Parse(name) is not MeasureName.OfSelection of) return null;
        if (names.Data.Selection(of.Selection) is not { } selection) return null;
        if (SeverityWord(of.Key.Part) is { } said) return said;
        return selection.Where switch
        {
            { Severity: [var one] } => one,
            { Severity: [], SeverityMax: [var one] } => one,
            _ => null,
        };
    }

    private static PatchSeverity? SeverityWord(string? part) =>
        Enum.GetValues<PatchSeverity>().Cast<PatchSeverity?>().FirstOrDefault(
            severity => string.Equals(severity.ToString(), part, StringComparison.OrdinalIgnoreCase));
}

/// <summary>What of a chart is told apart by colour.</summary>
internal enum Coloured
{
    /// <summary>Nothing, or its lanes.</summary>
    Nothing,

    Rows,

    Series,
}
