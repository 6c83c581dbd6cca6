using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Prose;
using ReportGen.Published;
using ReportGen.Site.Views;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Pages;

/// <summary>A page for each selection that is counted from records: its measures, and exactly which records each of them counts.</summary>
internal static class SelectionPages
{
    /// <param name="counted">Every count to whose records some page leads.</param>
    public static IEnumerable<PageDraft> Drafts(SiteModel site, IEnumerable<string> counted)
    {
        var bySelection = counted.Concat(InNotes(site)).Distinct(StringComparer.Ordinal).ToLookup(site.SelectionOf, StringComparer.Ordinal);
        foreach (var selection in site.Content.Data.Selections.Where(Has))
        {
            if (site.Dataset(selection.DatasetId) is not { } dataset) continue;
            var names = bySelection[selection.Id].ToImmutableArray();
            yield return new PageDraft(
                Route.Selection(dataset.Id, selection.Id),
                "selection",
                page => Build(selection, dataset, names, page),
                selection.Span)
                {
                    Given = string.Join(' ', names),
                };
        }
    }

    public static bool Has(Selection selection) => selection.Basis == Basis.Records;

    /// <summary>The measures of a selection of which its page, or that of its dataset where it has none, tells in full how each was
    /// made.</summary>
    public static List<Evaluation> Told(Selection selection, SiteModel site) =>
        [.. Own(selection, site).Where(measure => IsTold(measure, selection))];

    /// <summary>Whether it is one of these: known, and on the page of a dataset computed too, since what is given is listed there.</summary>
    public static bool IsTold(Evaluation measure, Selection selection) =>
        !measure.Measure.IsUnknown
        && (Has(selection) || DerivationViews.GivenBy(measure.Derivation) is null)
        && MeasureName.Parse(measure.Name) is MeasureName.OfSelection { Key: { Part: null, Measure: var own } }
        && SelectionMeasures.Own.Contains(own);

    private static IEnumerable<Evaluation> Own(Selection selection, SiteModel site) =>
        SelectionMeasures.Own.Select(measure => site.Evaluation(MeasureName.Selected(selection.Id, measure))).OfType<Evaluation>();

    /// <summary>The page that tells of a selection.</summary>
    public static Route RouteOf(Selection selection) =>
        Has(selection) ? Route.Selection(selection.DatasetId, selection.Id) : Route.Dataset(selection.DatasetId);

    /// <summary>Pages of selections show notes too, and those lead to records of other selections.</summary>
    private static IEnumerable<string> InNotes(SiteModel site)
    {
        var texts = site.Content.Data.Selections.SelectMany(selection => new[] { selection.Title, selection.Note ?? selection.Title })
            .Concat(site.Content.Data.Sources.Select(source => source.Note).OfType<ProseText>());
        return texts.SelectMany(text => text.Measures).Select(site.Evaluation).OfType<Evaluation>()
            .SelectMany(CountedSections.Inputs).Select(input => input.Name);
    }

    private static PageView Build(Selection selection, PatchDataset dataset, ImmutableArray<string> names, PageScope page)
    {
        var site = page.Site;
        page.Cite(dataset.SourceIds);
        var title = site.Words(selection.Title);
        var what = SelectionSummary.Of(selection, dataset);
        var measures = Own(selection, site).ToList();
        var sections = CountedSections.Of(selection, dataset, [.. measures, .. names.Select(site.Evaluation).OfType<Evaluation>()]);
        var body = ViewMap.Of(
            ("title", page.InlineProse(selection.Title)),
            ("what", what),
            ("note", page.InlineProse(selection.Note)),
            ("data_href", page.Links.To(Route.Data)),
            ("dataset", ViewMap.Of(("title", site.Words(dataset.Title)), ("href", page.Links.To(Route.Dataset(dataset.Id))))),
            ("recount_of", Recounted(selection, page)),
            ("measures", View.List(measures.Where(measure => !measure.Measure.IsUnknown), measure => Measure(measure, selection, page))),
            ("unknown", View.List(measures.Where(measure => measure.Measure.IsUnknown), measure => Unknown(measure, selection))),
            ("counted", sections.ToView(page)));
        return new PageView(body.With(page.Apparatus()), title, what, "data")
        {
            Above = [(site.Words(dataset.Title), Route.Dataset(dataset.Id)), (DataPages.Title, Route.Data)],
        };
    }

    private static ViewMap? Recounted(Selection selection, PageScope page) =>
        selection.RecountOf is not { } id || page.Site.Selection(id) is not { } reported ? null : ViewMap.Of(
            ("title", page.Site.Words(reported.Title)),
            ("href", page.Links.To(Route.Dataset(reported.DatasetId), Anchors.Selection(reported.Id))));

    private static ViewMap Measure(Evaluation measure, Selection selection, PageScope page) => ViewMap.Of(
        ("title", Title(measure, selection)),
        ("number", page.Number(measure, measure.Words)));

    private static ViewMap Unknown(Evaluation measure, Selection selection) => ViewMap.Of(
        ("title", Title(measure, selection)),
        ("why", (measure.Derivation.Inputs.FirstOrDefault(input => input.Measure.IsUnknown)?.Measure ?? measure.Measure).WhyUnknown));

    private static string Title(Evaluation measure, Selection selection) =>
        selection.TitleOf(((MeasureName.OfSelection)MeasureName.Parse(measure.Name)).Key.Measure); // they are the selection's own
}
