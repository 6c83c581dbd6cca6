using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Published;
using ReportGen.Site.Views;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Pages;

/// <summary>A page for the records of each dataset, so that the page that describes it stays small.</summary>
internal static class RecordPages
{
    /// <summary>Rows of a table of records on a page; the downloads hold all.</summary>
    public const int MostRows = 1000;

    public static IEnumerable<PageDraft> Drafts(SiteModel site) => site.Content.Data.Datasets.Where(Has)
        .Select(dataset => new PageDraft(Route.Records(dataset.Id), "records", page => Build(dataset, page), dataset.Span));

    public static bool Has(PatchDataset dataset) => !dataset.Patches.IsEmpty;

    /// <summary>The records that have a row on the page.</summary>
    public static IEnumerable<Patch> Shown(PatchDataset dataset) => dataset.Patches.Take(MostRows);

    private static PageView Build(PatchDataset dataset, PageScope page)
    {
        var name = page.Site.Words(dataset.Title);
        var count = Words.Of(dataset.Patches.Length, "record", "records");
        var title = $"{name}: the records";
        var body = ViewMap.Of(
            ("title", title),
            ("data_href", page.Links.To(Route.Data)),
            ("dataset", ViewMap.Of(("title", name), ("href", page.Links.To(Route.Dataset(dataset.Id))))),
            ("product", dataset.Product),
            ("records", count),
            ("shown", dataset.Patches.Length > MostRows ? Words.Of(MostRows) : null),
            ("downloads", DownloadViews.Of(dataset, page)),
            ("options", View.Texts(dataset.Options)),
            ("has_class", !dataset.Patches.Class.IsEmpty),
            ("has_severity", !dataset.Patches.Severity.IsEmpty),
            ("has_cves", !dataset.Patches.Cves.IsEmpty),
            ("rows", View.List(Shown(dataset), patch => Row(patch, dataset.Options, page))));
        var description =
            $"{count} of {dataset.Product}, {dataset.Covers.Words()}: released when, rated how, how large, with or without a restart.";
        return new PageView(
            body.With(page.Apparatus()),
            title,
            description,
            "data") { Above = [(name, Route.Dataset(dataset.Id)), (DataPages.Title, Route.Data)] };
    }

    private static ViewMap Row(Patch patch, ImmutableArray<string> options, PageScope page)
    {
        page.Cite(patch.SourceId);
        return ViewMap.Of(
            ("id", patch.Id),
            ("anchor", Anchors.Record(patch.Id)),
            ("title", patch.Title),
            ("released", Words.Of(patch.Released)),
            ("class", patch.Class is { } kind ? Words.Of(kind) : null),
            ("severity", patch.Severity is { } severity ? Words.Of(severity) : null),
            ("size", patch.Size?.Text ?? "unknown"),
            ("restart", Words.Of(patch.Restart)),
            ("place", patch.Place),
            ("cves", patch.Cves.IsEmpty ? null : string.Join(", ", patch.Cves)),
            ("cves_counted", Words.Of(patch.Cves.Length, "CVE", "CVEs")),
            ("options", View.List(options, option => Option(patch, option))));
    }

    private static ViewMap Option(Patch patch, string option)
    {
        var affects = patch.Affects.FirstOrDefault(affects => affects.Option == option);
        return ViewMap.Of(
            ("words", affects is null ? "unknown" : Words.Affected(affects.Membership)),
            ("basis", affects?.Membership == Membership.Stated ? null : affects?.Basis));
    }
}
