using System.Collections.Frozen;

namespace ReportGen.Metrics;

/// <summary>The measures that every selection has, by name (domain.md 3).</summary>
public static class SelectionMeasures
{
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

    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Patches] = "patches",
        [Advisories] = "advisories",
        [Size] = "total size of the patches",
        [MeanSize] = "mean size of a patch",
        [MedianSize] = "median size of a patch",
        [Largest] = "size of the largest patch",
        [Restarts] = "patches that require a restart",
        [RestartDays] = "days with a required restart",
        [ReleaseDays] = "days with a release",
        [PerWeek] = "patches per week",
        [PerMonth] = "patches per month",
        [SizePerMonth] = "size of the patches per month",
        [LongestGap] = "longest time between releases",
        [Cves] = "CVEs",
        [WindowDays] = "days in the window",
        [WindowMonths] = "months in the window",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>In a fixed order, for tables and suggestions.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        Patches, Advisories, Size, MeanSize, MedianSize, Largest, Restarts, RestartDays, ReleaseDays,
        PerWeek, PerMonth, SizePerMonth, LongestGap, Cves, WindowDays, WindowMonths,
    ];

    public static bool Has(string name) => Titles.ContainsKey(name);

    /// <summary>Words for a measure, to follow a selection's title.</summary>
    public static string Title(string name) => Titles[name];

    /// <summary>A total over the window, which grows with the window's length.</summary>
    public static bool IsTotal(string name) => name is Patches or Advisories or Size or Restarts or RestartDays or ReleaseDays or Cves;
}
