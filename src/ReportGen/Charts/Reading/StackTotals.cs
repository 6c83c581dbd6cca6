using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Charts.Reading;

/// <summary>Adds up the series of a stacked chart, where nothing stands in two of them.</summary>
internal sealed class StackTotals(NameBinder names, ImmutableArray<TimedMeasure> measures)
{
    private const int MostNamed = 4;

    public ImmutableArray<RowTotal?> Of(ImmutableArray<BoundSeries> series) =>
        [.. Enumerable.Range(0, series[0].Values.Length).Select(row => Total([.. series.Select(one => one.Values[row])]))];

    /// <summary>Names what stands in several series, which a column shows more than once.</summary>
    public IEnumerable<string> Notes(ImmutableArray<BoundSeries> series)
    {
        var repeated = Enumerable.Range(0, series[0].Values.Length).SelectMany(row => Repeated([.. series.Select(one => one.Values[row])])).Distinct(StringComparer.Ordinal).ToList();
        if (repeated.Count == 0) yield break;
        var named = repeated.Count <= MostNamed ? English.Joined(repeated) : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", repeated.Take(MostNamed))} and {repeated.Count - MostNamed} others");
        yield return $"A column without a total shows something in more than one part: {named}.";
    }

    private RowTotal? Total(ImmutableArray<Evaluation> values)
    {
        if (Repeated(values).Any()) return null;
        var formula = string.Join(" + ", values.Select(value => value.Name));
        var kind = values[0].Measure.Kind;
        if (values.FirstOrDefault(value => value.Measure.IsUnknown) is { } unknown) return new RowTotal(formula, Measure.Unknown(kind, unknown.Measure.WhyUnknown ?? "a part is not known"));
        var sum = values.Select(value => value.Measure.Known).OfType<Interval>().Aggregate((left, right) => left + right);
        var nominal = values.Select(value => value.Measure.Nominal).OfType<Rational>().Aggregate((left, right) => left + right);
        return new RowTotal(formula, Measure.Of(kind, sum, nominal));
    }

    private IEnumerable<string> Repeated(ImmutableArray<Evaluation> values) => values
        .SelectMany((value, series) => names.RecordsOf(value.Name).SelectMany(patch => Things(patch, measures[series])).Distinct(StringComparer.Ordinal))
        .GroupBy(thing => thing, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => group.Key);

    /// <summary>What a measure counts in a record, by the name that tells it from others.</summary>
    private static ImmutableArray<string> Things(Patch patch, TimedMeasure measure) => measure.Measure switch
    {
        SelectionMeasures.Advisories => [patch.Advisory ?? patch.Id],
        SelectionMeasures.Patches when measure.Selection.Count == CountOf.Advisories => [patch.Advisory ?? patch.Id],
        SelectionMeasures.Cves => patch.Cves,
        SelectionMeasures.RestartDays or SelectionMeasures.ReleaseDays => [patch.Released?.ToString() ?? patch.Id],
        _ => [patch.Id],
    };
}
