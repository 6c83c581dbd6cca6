using ReportGen.Data;
using ReportGen.Templates;

namespace ReportGen.Site;

/// <summary>Reported figures of a dataset beside what its records give under each way of counting.</summary>
internal static class Recounts
{
    public static View Of(PatchDataset dataset, PageScope page)
    {
        var selections = page.Site.Content.Data.Selections.Where(selection => selection.DatasetId == dataset.Id).ToList();
        var recounts = selections.Where(selection => selection.RecountOf is not null).ToLookup(selection => selection.RecountOf, StringComparer.Ordinal);
        return View.List(selections.Where(selection => recounts.Contains(selection.Id)).ToList(), selection => Group(selection, recounts[selection.Id], page));
    }

    private static ViewMap Group(Selection reported, IEnumerable<Selection> recounts, PageScope page)
    {
        var all = recounts.ToList();
        var measures = reported.Figures.Keys.Where(measure => all.Any(recount => IsKnown(recount, measure, page))).ToList();
        return ViewMap.Of(
            ("title", page.InlineProse(reported.Title)),
            ("window", reported.Window.Words()),
            ("columns", View.Texts(measures.Select(Spaced))),
            ("published", View.List(measures, measure => Cell(reported, measure, page))),
            ("rows", View.List(all, recount => ViewMap.Of(
                ("title", Definition(recount, page)),
                ("window", recount.DefinitionId is not null || recount.Window == reported.Window ? null : recount.Window.Words()),
                ("cells", View.List(measures, measure => Cell(recount, measure, page)))))));
    }

    private static View Definition(Selection recount, PageScope page)
    {
        var definition = page.Site.Content.Data.Definitions.FirstOrDefault(definition => definition.Id == recount.DefinitionId);
        return page.InlineProse(definition?.Title ?? recount.Title);
    }

    /// <summary>A recount of advisories stands beside the reported number of patches: that is its point.</summary>
    private static ViewMap Cell(Selection selection, string measure, PageScope page)
    {
        var name = NameOf(selection, measure);
        return ViewMap.Of(("number", page.Site.Evaluation(name) is { } evaluation ? page.Number(name, evaluation.Words) : null));
    }

    private static bool IsKnown(Selection recount, string measure, PageScope page) =>
        page.Site.Evaluation(NameOf(recount, measure)) is { Measure.IsUnknown: false };

    private static string NameOf(Selection selection, string measure)
    {
        var isOfAdvisories = selection is { RecountOf: not null, Count: CountOf.Advisories } && measure.StartsWith("patches", StringComparison.Ordinal);
        return $"{selection.Id}.{(isOfAdvisories ? "advisories" + measure["patches".Length..] : measure)}";
    }

    private static string Spaced(string measure) => measure.Replace('_', ' ').Replace("[", " (", StringComparison.Ordinal).Replace("]", ")", StringComparison.Ordinal);
}
