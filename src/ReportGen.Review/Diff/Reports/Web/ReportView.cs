using ReportGen.Diff.Reports.Told;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Diff.Reports.Web;

/// <summary>Everything that the parts of a page need to know.</summary>
internal sealed record ReportView(Comparison Comparison, Edition Before, Edition After, ToldAnchors Anchors)
{
    private readonly Lazy<Dictionary<string, string>> altBefore = new(() => Alternatives(Before));
    private readonly Lazy<Dictionary<string, string>> altAfter = new(() => Alternatives(After));

    private readonly Lazy<HashSet<string>> shownOthers =
        new(
            () =>
                Comparison.Charts.Where(chart => !chart.IsChart).Take(ChartChange.MostOtherPictures).Select(chart => chart.Id)
                    .ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether the page holds the pictures of a chart: always those of charts, of others only the first.</summary>
    public bool IsShown(ChartChange chart) => chart.IsChart || shownOthers.Value.Contains(chart.Id);

    /// <summary>The cause that is named below the headline, and not again at everything that moved because of it.</summary>
    public CommonCause? Common { get; } = CommonCause.Of(Comparison);

    /// <summary>The language of what the report says, as opposed to what is said of it; null for English, which this page is in.</summary>
    public string? Language { get; } = LanguageOf(After);

    /// <summary>What a chart showed in words; null for another picture.</summary>
    public string? AlternativeBefore(string chart) => altBefore.Value.GetValueOrDefault(chart);

    /// <summary>What a chart shows in words; null for another picture.</summary>
    public string? AlternativeAfter(string chart) => altAfter.Value.GetValueOrDefault(chart);

    private static Dictionary<string, string> Alternatives(Edition edition)
    {
        var alternatives = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var chart in edition.Published.Charts) alternatives.TryAdd(chart.Id, chart.AlternativeText);
        return alternatives;
    }

    private static string? LanguageOf(Edition edition) =>
        edition.Published.Language is { Length: > 0 } language && language.Split('-')[0] != "en" ? language : null;
}
