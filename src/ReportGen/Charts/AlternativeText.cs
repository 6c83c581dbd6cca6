using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Charts;

/// <summary>Says in words what a chart shows: what is compared, its extremes, and what is not known.</summary>
internal static class AlternativeText
{
    public static string Of(ChartKind kind, Axis axis, ImmutableArray<ChartRow> rows, ImmutableArray<ChartSeries> series)
    {
        var sentences = new List<string> { Opening(kind, axis, rows) };
        foreach (var one in series)
        {
            var name = one.Name is null ? "" : $"{one.Name}: ";
            var known = rows.Zip(one.Values).Where(pair => !pair.Second.IsUnknown).Select(pair => new Known(pair.First.Label, pair.Second)).ToArray();
            var unknown = rows.Zip(one.Values).Where(pair => pair.Second.IsUnknown).Select(pair => pair.First.Label).ToArray();
            if (known.Length > 0) sentences.Add(name + Extremes(known, name.Length == 0));
            if (unknown.Length > 0) sentences.Add($"{(known.Length == 0 ? name : "")}{(known.Length == 0 && name.Length > 0 ? "not" : "Not")} known: {string.Join(", ", unknown)}.");
        }

        return string.Join(' ', sentences);
    }

    private static string Opening(ChartKind kind, Axis axis, ImmutableArray<ChartRow> rows)
    {
        var name = kind switch { ChartKind.Bar => "Bar chart", ChartKind.GroupedBar => "Grouped bar chart", _ => "Dot chart" };
        var scale = axis.Scale switch { Scale.Log => ", on a log scale", Scale.Nines => ", on a scale of nines", _ => "" };
        var title = axis.Title.Length > 1 && char.IsUpper(axis.Title[0]) && char.IsLower(axis.Title[1]) ? char.ToLowerInvariant(axis.Title[0]) + axis.Title[1..] : axis.Title;
        var unit = axis.Unit is "" or "%" or "×" || axis.Scale == Scale.Nines || title.EndsWith(axis.Unit, StringComparison.Ordinal) ? "" : $", in {axis.Unit}";
        var count = string.Create(CultureInfo.InvariantCulture, $"{rows.Length} {(rows.Length == 1 ? "row" : "rows")}");
        return $"{name} of {title}{unit}{scale}: {count}.";
    }

    private static string Extremes(Known[] known, bool beginsSentence)
    {
        if (known.Length == 1) return $"{known[0].Label}, {known[0].Value.Words}.";
        var largest = known.Where(one => SameAs(one, known.MaxBy(other => other.Value.Nominal)!)).ToArray();
        var smallest = known.Where(one => SameAs(one, known.MinBy(other => other.Value.Nominal)!)).ToArray();
        if (largest.Length == known.Length) return $"{(beginsSentence ? "All" : "all")} are {known[0].Value.Words}.";
        var isLargestSure = largest.All(one => known.Except(largest).All(other => one.Value.Low >= other.Value.High));
        var isSmallestSure = smallest.All(one => known.Except(smallest).All(other => one.Value.High <= other.Value.Low));
        return $"{(beginsSentence ? "Largest" : "largest")}{Hedge(isLargestSure)}: {Named(largest)}; smallest{Hedge(isSmallestSure)}: {Named(smallest)}.";
    }

    // Ends of intervals that overlap leave open which value is larger; the drawing shows it, so the words must say it.
    private static string Hedge(bool isSure) => isSure ? "" : " as drawn";

    private static bool SameAs(Known one, Known other) =>
        one.Value.Low == other.Value.Low && one.Value.High == other.Value.High && one.Value.Nominal == other.Value.Nominal;

    private static string Named(Known[] same) => same.Length == 1
        ? $"{same[0].Label}, {same[0].Value.Words}"
        : $"{string.Join(", ", same[..^1].Select(one => one.Label))} and {same[^1].Label}, {same[0].Value.Words} each";

    private sealed record Known(string Label, ChartValue Value);
}
