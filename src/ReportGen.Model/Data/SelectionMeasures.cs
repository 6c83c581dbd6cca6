using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Data;

/// <summary>The measures that every selection has (domain.md 3): name, kind and words. A new one is added here and computed in
/// the Metrics room, in <c>RecordMeasures</c> when it is counted from records and in <c>SelectionTerms</c> when it is derived.</summary>
public static class SelectionMeasures
{
    /// <summary>What the selection counts: another name of one of the two that follow, except where a source states the count of something else.</summary>
    public const string Count = "count";
    public const string Patches = "patches";
    public const string Advisories = "advisories";
    public const string Size = "size";
    public const string MeanSize = "mean_size";
    public const string MedianSize = "median_size";
    public const string Largest = "largest";
    public const string Restarts = "restarts";
    public const string RestartDays = "restart_days";
    public const string ReleaseDays = "release_days";
    public const string PerWeek = "per_week";
    public const string PerMonth = "per_month";
    public const string SizePerMonth = "size_per_month";
    public const string LongestGap = "longest_gap";
    public const string Cves = "cves";
    public const string WindowDays = "window_days";
    public const string WindowMonths = "window_months";

    // Stands for what the selection counts.
    private const string Counted = "things counted";

    // The nouns are what a sentence about the measure would hold; of a count the first two follow it: "1 patch", "2 patches".
    private static readonly ImmutableArray<(string Name, Kind Kind, string Title, string[] Nouns)> All =
    [
        (Patches, Kind.Count, "patches", ["patch", "patches"]),
        (Advisories, Kind.Count, "advisories", ["advisory", "advisories"]),
        (Count, Kind.Count, Counted, []),
        (Size, Kind.ByteSize, "total size of the patches", ["size"]),
        (MeanSize, Kind.ByteSize, "mean size of a patch", ["mean"]),
        (MedianSize, Kind.ByteSize, "median size of a patch", ["median"]),
        (Largest, Kind.ByteSize, "size of the largest patch", ["largest"]),
        (Restarts, Kind.Count, "patches that require a restart", ["restart", "restarts"]),
        (RestartDays, Kind.Count, "days with a required restart", ["day with a restart", "days with a restart"]),
        (ReleaseDays, Kind.Count, "days with a release", ["release day", "release days"]),
        (PerWeek, Kind.Rate(Quantity.Count, TimeUnit.Week), $"{Counted} per week", ["per week", "a week"]),
        (PerMonth, Kind.Rate(Quantity.Count, TimeUnit.Month), $"{Counted} per month", ["per month", "a month"]),
        (SizePerMonth, Kind.Rate(Quantity.ByteSize, TimeUnit.Month), "size of the patches per month", ["per month", "a month"]),
        (LongestGap, Kind.Duration, "longest time between releases", ["longest", "between releases"]),
        (Cves, Kind.Count, "CVEs", ["CVE", "CVEs"]),
        (WindowDays, Kind.Duration, "days in the window", ["window"]),
        (WindowMonths, Kind.Months, "months in the window", ["window"]),
    ];

    private static readonly FrozenDictionary<string, (Kind Kind, string Title, string[] Nouns)> ByName =
        All.ToFrozenDictionary(measure => measure.Name, measure => (measure.Kind, measure.Title, measure.Nouns), StringComparer.Ordinal);

    /// <summary>In a fixed order, for tables and suggestions.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(measure => measure.Name)];

    public static bool Has(string name) => ByName.ContainsKey(name);

    /// <summary>The kind of a selection's measure; null when it has none of that name.</summary>
    public static Kind? KindOf(string name) => ByName.TryGetValue(name, out var found) ? found.Kind : null;

    /// <summary>Those that are no other name of another one.</summary>
    public static IReadOnlyList<string> OwnNames { get; } = [.. Names.Where(name => name != Count)];

    /// <summary>Words for a measure, to follow the selection's title: never a noun that it does not count.</summary>
    public static string Title(string name, Selection selection) =>
        ByName[name].Title.Replace(Counted, selection.CountMeasure is var counted && counted == Count ? Counted : ByName[counted].Title, StringComparison.Ordinal);

    /// <summary>What a sentence about the measure holds; of most counts first the noun for one and for several. Empty for no measure, and where it depends on the selection.</summary>
    public static IReadOnlyList<string> Nouns(string name) => ByName.TryGetValue(name, out var found) ? found.Nouns : [];

    /// <summary>A total over the window, which grows with the window's length.</summary>
    public static bool IsTotal(string name) => name is Count or Patches or Advisories or Size or Restarts or RestartDays or ReleaseDays or Cves;

    /// <summary>Where the measure begins after <c>selection.</c>: at the last dot, because an id may hold dots and a measure holds none; negative when there is no dot.</summary>
    public static int DotIn(string name)
    {
        var part = name.IndexOf('[', StringComparison.Ordinal);
        return part < 0 ? name.LastIndexOf('.') : name.LastIndexOf('.', part);
    }

    /// <summary><c>patches[critical]</c> taken apart; the part is null where none is written. Null when the brackets are not in order.</summary>
    public static (string Name, string? Part)? Split(string written)
    {
        var open = written.IndexOf('[', StringComparison.Ordinal);
        if (open < 0) return (written, null);
        var part = written.EndsWith(']') ? written[(open + 1)..^1] : "";
        return part.Length > 0 && part.AsSpan().IndexOfAny('[', ']') < 0 ? (written[..open], part) : null;
    }
}
