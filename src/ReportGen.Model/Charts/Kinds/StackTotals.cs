using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Charts.Wording;
using ReportGen.Metrics.Selections;
using ReportGen.Quantities;

namespace ReportGen.Charts.Kinds;

/// <summary>Adds up the series of a stacked chart, where nothing stands in two of them.</summary>
internal sealed class StackTotals
{
    private const int MostNamed = 4;

    private readonly Func<string, int, IEnumerable<string>> things;

    private StackTotals(Func<string, int, IEnumerable<string>> things) => this.things = things;

    /// <summary>For the parts of measures by time.</summary>
    public static StackTotals OverTime(NameBinder names, ImmutableArray<TimedMeasure> measures) =>
        new((name, series) => names.RecordsOf(name).SelectMany(patch => CountingRules.Of(measures[series].Measure).Things(patch)));

    /// <summary>For measures of any kind, by the records that they count.</summary>
    public static StackTotals OfRows(NameBinder names) => new((name, _) => names.RecordsOf(name).Select(patch => patch.Id));

    public ImmutableArray<BoundValue?> Of(ImmutableArray<BoundSeries> series) =>
        [.. Enumerable.Range(0, series[0].Values.Length).Select(row => Total([.. series.Select(one => one.Values[row])]))];

    /// <summary>Names what stands in several series, which a column shows more than once.</summary>
    public IEnumerable<string> Notes(ImmutableArray<BoundSeries> series)
    {
        var repeated = Enumerable.Range(0, series[0].Values.Length)
            .SelectMany(row => Repeated([.. series.Select(one => one.Values[row])]))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (repeated.Count == 0) yield break;
        var named = repeated.Count <= MostNamed
            ? English.Joined(repeated)
            : $"{string.Join(", ", repeated.Take(MostNamed))} and {Counted.Words(repeated.Count - MostNamed, "other")}";
        yield return $"A column without a total shows something in more than one part: {named}.";
    }

    private BoundValue? Total(ImmutableArray<BoundValue> values) => Repeated(values).Any() ? null : Sum(values);

    private static BoundValue Sum(ImmutableArray<BoundValue> values)
    {
        var formula = string.Join(" + ", values.Select(value => value.Name));
        var kind = values[0].Measure.Kind;
        if (values.FirstOrDefault(value => value.Measure.IsUnknown) is { } unknown)
            return BoundValue.Of(formula, Measure.Unknown(kind, unknown.Measure.WhyUnknown ?? "a part is not known"));
        var sum = values.Select(value => value.Measure.Known).OfType<Interval>().Aggregate((left, right) => left + right);
        var nominal = values.Select(value => value.Measure.Nominal).OfType<Rational>().Aggregate((left, right) => left + right);
        return BoundValue.Of(formula, Measure.Of(kind, sum, nominal));
    }

    private IEnumerable<string> Repeated(ImmutableArray<BoundValue> values) => values
        .SelectMany((value, series) => things(value.Name, series).Distinct(StringComparer.Ordinal))
        .GroupBy(thing => thing, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => group.Key);
}
