using ReportGen.Charts;
using ReportGen.Data;
using ReportGen.Names;
using ReportGen.Published;
using ReportGen.Quantities;
using ReportGen.Site.Linked;
using ReportGen.Site.Views;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Pages;

/// <summary>The list of datasets, and a page for each.</summary>
internal static class DataPages
{
    public const string Title = "The data";

    public static IEnumerable<PageDraft> Drafts(SiteModel site) =>
        site.Content.Data.Datasets.Select(
            dataset => new PageDraft(Route.Dataset(dataset.Id), "dataset", page => Dataset(dataset, page), dataset.Span))
            .Prepend(new PageDraft(Route.Data, "data", Index));

    private static PageView Index(PageScope page)
    {
        var datasets = page.Site.Content.Data.Datasets;
        var body = ViewMap.Of(
            ("title", Title),
            ("datasets", View.List(datasets, dataset => Entry(dataset, page))),
            ("report_href", page.Links.ToFile(ReportFormat.Path)));
        var description = $"{Words.Of(datasets.Length, "dataset", "datasets")} behind this report, with sources, gaps and downloads.";
        return new PageView(body.With(page.Apparatus()), Title, description, "data");
    }

    private static ViewMap Entry(PatchDataset dataset, PageScope page) => ViewMap.Of(
        ("title", page.Site.Words(dataset.Title)),
        ("href", page.Links.To(Route.Dataset(dataset.Id))),
        ("vendor", dataset.Vendor),
        ("product", dataset.Product),
        ("covers", dataset.Covers.Words()),
        ("records", dataset.Patches.IsEmpty ? "no records" : Words.Of(dataset.Patches.Length, "record", "records")),
        ("reported", Words.Of(dataset.Reported.Length, "reported figure", "reported figures")),
        ("is_incomplete", dataset.Complete is null && !dataset.Patches.IsEmpty));

    private static PageView Dataset(PatchDataset dataset, PageScope page)
    {
        page.Cite(dataset.SourceIds);
        var title = page.Site.Words(dataset.Title);
        var body = Entry(dataset, page).With(
            ("title", page.InlineProse(dataset.Title)),
            ("notes", dataset.Notes is { } notes ? page.Prose(notes) : null),
            ("complete", dataset.IsSample ? "no, a sample" : dataset.Complete?.Words()),
            ("byte_unit", dataset.ByteUnit == ByteUnit.Binary ? "powers of 1,024" : "powers of 1,000"),
            ("licence", SourceViews.Licence(dataset.Licence)),
            ("missing", View.Texts(MissingNotes.Of(dataset))),
            ("records_href", RecordPages.Has(dataset) ? page.Links.To(Route.Records(dataset.Id)) : null),
            ("updated", DateView.Of(dataset.Updated)),
            ("cited", dataset.SourceIds.IsEmpty ? null : Words.Of(dataset.SourceIds.Length, "source", "sources")),
            ("figures", View.List(dataset.Reported, figure => Figure(figure, page))),
            (
                "selections",
                View.List(
                    page.Site.Content.Data.Selections.Where(selection => selection.DatasetId == dataset.Id),
                    selection => Selection(selection, page))),
            ("corrections", View.List(page.Site.Corrections.OfDataset(dataset.Id), correction => CorrectionViews.Note(correction, page))),
            ("recounts", View.List(Recounts(dataset, page), table => FigureViews.Of(table, [], page))),
            ("downloads", DownloadViews.Of(dataset, page)),
            ("data_href", page.Links.To(Route.Data)),
            ("cite", CiteViews.Of(dataset, page)));
        var description =
            $"{title}: {Words.Of(dataset.Patches.Length, "record", "records")} and {Words.Of(dataset.Reported.Length, "reported figure", "reported figures")}, {dataset.Covers.Words()}.";
        var about = dataset.Notes is { } words ? $"{description} {page.Site.Words(words)}" : description;
        return new PageView(body.With(page.Apparatus()), title, description, "data")
        {
            Above = [(Title, Route.Data)],
            Linked = SiteNodes.Of(page, address => [DatasetNode.Of(dataset, about, page.Site, address)]),
        };
    }

    private static ViewMap Selection(Selection selection, PageScope page)
    {
        var count = page.Site.Evaluation(MeasureName.Selected(selection.Id, selection.CountMeasure));
        // Other pages lead here for how they were made.
        if (!SelectionPages.Has(selection)) foreach (var measure in SelectionPages.Told(selection, page.Site)) page.NumberLink(measure);
        return ViewMap.Of(
            ("id", Anchors.Selection(selection.Id)),
            ("title", page.Site.Words(selection.Title)),
            ("href", SelectionPages.Has(selection) ? page.Links.To(Route.Selection(selection.DatasetId, selection.Id)) : null),
            ("basis", Words.Of(selection.Basis)),
            ("window", selection.Window.Words()),
            ("count", count is { Measure.IsUnknown: false } ? page.Number(count, count.Words) : null),
            ("counts", selection.TitleOf(SelectionMeasures.Count)));
    }

    private static List<DataTable> Recounts(PatchDataset dataset, PageScope page) =>
        [.. page.Site.Content.Data.Selections.Where(selection => selection.DatasetId == dataset.Id)
            .Select(selection => page.Site.Content.Charts.RecountsOf(selection.Id)).OfType<DataTable>()];

    private static ViewMap Figure(ReportedFigure figure, PageScope page)
    {
        page.Cite([figure.SourceId, .. figure.Also]);
        return ViewMap.Of(
            ("id", Anchors.Figure(figure.Id)),
            ("name", MeasureName.Figure(figure.Id)),
            ("title", page.InlineProse(figure.Title)),
            ("words", figure.Value.Text),
            ("period", figure.Period?.Words()),
            ("disagrees", figure.ExpectsDisagreement),
            ("source", page.Site.Source(figure.SourceId) is { } source ? SourceViews.Link(source) : null),
            ("also", page.SourceLinks(figure.Also)),
            ("place", figure.Place));
    }
}
