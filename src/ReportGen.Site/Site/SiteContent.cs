using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Drawing;
using ReportGen.Look;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Sources;
using ReportGen.Templates;
using ChartDrawing = ReportGen.Drawing.Drawing;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Site;

/// <summary>All that the earlier rooms made of a report.</summary>
/// <param name="Drawings">By chart id.</param>
/// <param name="Illustrator">Draws the cards of pages, and icons.</param>
/// <param name="Tree">For files that are copied: <c>templates/assets</c>, <c>content/static</c>, datasets as authored.</param>
public sealed record SiteContent(
    ReportData Data,
    MetricSet Metrics,
    ClaimLedger Claims,
    ChartSet Charts,
    Story Narrative,
    ImmutableDictionary<string, ChartDrawing> Drawings,
    Illustrator Illustrator,
    SourceTree Tree,
    TemplateSet Templates)
{
    public Theme Theme => Illustrator.Theme;
}

/// <summary>How a site is made.</summary>
/// <param name="BaseUrl">Where the site will stand; null for what <c>report.yaml</c> says.</param>
public sealed record SiteOptions(string? BaseUrl)
{
    public static SiteOptions Default { get; } = new(BaseUrl: null);

    /// <summary>Whether the narrative has the posts that are marked as drafts: the manifest tells it.</summary>
    public DraftPosts Drafts { get; init; } = DraftPosts.LeftOut;

    /// <summary>What is known of an earlier build; null remembers nothing.</summary>
    public EarlierBuild? Earlier { get; init; }

    /// <summary>The theme's files, which are read while the model is; null lets them be read first.</summary>
    internal Task<Outcome<SiteAssets>>? Assets { get; init; }

    /// <summary>Hears how far the making of pages is.</summary>
    public StageWatch Watch { get; init; } = StageWatch.None;

    /// <summary>Whether the narrative has the posts that are dated after <c>as_of</c>: the manifest tells it.</summary>
    public FuturePosts Future { get; init; } = FuturePosts.LeftOut;
}
