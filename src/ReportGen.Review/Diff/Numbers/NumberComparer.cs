using System.Collections.Immutable;
using ReportGen.Diff.Definitions;
using ReportGen.Diff.Published;

namespace ReportGen.Diff.Numbers;

/// <summary>Finds the measures that differ between two editions.</summary>
internal static class NumberComparer
{
    /// <summary>Those that are in both, by their later name, in the order of the report.</summary>
    public static NumbersCompared Compare(Edition before, Edition after, Renames renames)
    {
        var earlier = new Dictionary<string, PublishedMeasure>(StringComparer.Ordinal);
        foreach (var (name, measure) in PublishedMeasures.Of(before)) earlier.TryAdd(renames.Measure(name), measure);
        var later = PublishedMeasures.Of(after);
        var both = later.Where(measure => earlier.ContainsKey(measure.Key))
            .Select(measure => new NumberPair(earlier[measure.Key], measure.Value)).ToList();
        var differing = both.Where(pair => !pair.Before.IsSameAs(pair.After)).ToList();
        return new NumbersCompared(
            earlier,
            later,
            [.. both],
            [.. differing],
            [.. earlier.Keys.Where(name => !later.ContainsKey(name)).Order(StringComparer.Ordinal)],
            [.. later.Keys.Where(name => !earlier.ContainsKey(name)).Order(StringComparer.Ordinal)],
            both.Count - differing.Count);
    }
}

/// <summary>A measure in both editions.</summary>
internal sealed record NumberPair(PublishedMeasure Before, PublishedMeasure After);

/// <summary>What a comparison of all measures gives.</summary>
/// <param name="Before">By their later names.</param>
/// <param name="After">By name.</param>
/// <param name="Both">All that are in both, in the order of the report.</param>
/// <param name="Differing">Those of them that differ.</param>
/// <param name="Removed">Later names of those that only the earlier edition has.</param>
/// <param name="Added">Names of those that only the later edition has.</param>
/// <param name="Unchanged">How many are the same.</param>
internal sealed record NumbersCompared(
    Dictionary<string, PublishedMeasure> Before,
    Dictionary<string, PublishedMeasure> After,
    ImmutableArray<NumberPair> Both,
    ImmutableArray<NumberPair> Differing,
    ImmutableArray<string> Removed,
    ImmutableArray<string> Added,
    int Unchanged);
