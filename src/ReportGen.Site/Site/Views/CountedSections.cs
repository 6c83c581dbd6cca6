using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Published;
using ReportGen.Site.Files;
using ReportGen.Site.Pages;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Views;

/// <summary>The records of a selection, and which of them each of its counts counts. Counts of the same records share a section.</summary>
internal sealed class CountedSections
{
    private readonly Selection selection;
    private readonly PatchDataset dataset;
    private readonly ImmutableArray<Patch> records;
    private readonly List<IGrouping<string, DerivationInput>> sections;

    private CountedSections(Selection selection, PatchDataset dataset, IReadOnlyCollection<DerivationInput> inputs)
    {
        (this.selection, this.dataset) = (selection, dataset);
        var counted = inputs.SelectMany(input => input.RecordIds).ToHashSet(StringComparer.Ordinal);
        records = [.. dataset.Patches.Where(patch => counted.Contains(patch.Id))];
        sections = [.. inputs.GroupBy(KeyOf, StringComparer.Ordinal).OrderByDescending(section => section.First().RecordIds.Length)];
    }

    public static CountedSections Of(Selection selection, PatchDataset dataset, IEnumerable<Evaluation> measures) => new(
        selection, dataset,
        [.. measures.SelectMany(Inputs)
            .Where(input => input.SelectionId == selection.Id)
            .DistinctBy(input => input.Name, StringComparer.Ordinal)]);

    /// <summary>The inputs of a measure that are counted from records.</summary>
    public static IEnumerable<DerivationInput> Inputs(Evaluation measure) => measure.Derivation.Inputs.Where(input => input.IsCounted);

    public ViewMap ToView(PageScope page)
    {
        var whole = sections.Find(section => section.First().RecordIds.Length == records.Length);
        var shown = records.Take(RecordPages.MostRows).ToList();
        var columns = new RecordColumns(selection, records);
        var listed = RecordPages.Shown(dataset).Select(patch => patch.Id).ToHashSet(StringComparer.Ordinal);
        return ViewMap.Of(
            ("records", Words.Of(records.Length, "record", "records")),
            ("shown", shown.Count < records.Length ? Words.Of(shown.Count) : null),
            ("csv_file", page.Links.ToFile(DataFiles.PathOf(dataset, "csv"))),
            ("product", dataset.Product),
            ("whole", whole is null ? null : Section(whole, [])),
            ("columns", columns.Heads),
            ("rows", View.List(shown, patch => columns.Row(patch, whole is not null && whole.First().PossibleIds.Contains(patch.Id), page)
                .With(("href", listed.Contains(patch.Id) ? page.Links.To(Route.Records(dataset.Id), Anchors.Record(patch.Id)) : null)))),
            ("parts", View.List(sections.Where(section => section != whole), section => Section(section, shown))));
    }

    private ViewMap Section(IGrouping<string, DerivationInput> counts, IReadOnlyCollection<Patch> shown)
    {
        var input = counts.First();
        var ids = input.RecordIds.ToHashSet(StringComparer.Ordinal);
        var possible = input.PossibleIds.ToHashSet(StringComparer.Ordinal);
        return ViewMap.Of(
            ("counts", View.List(counts, count => Count(count))),
            ("records", ids.Count == 0 ? "No record" : Words.Of(ids.Count, "record", "records")),
            ("possible", possible.Count == 0 ? null : Words.Of(possible.Count)),
            ("rows", View.List(shown.Where(patch => ids.Contains(patch.Id)), patch => ViewMap.Of(
                ("id", patch.Id),
                ("href", PageLinks.Here(Anchors.Record(patch.Id))),
                ("released", Words.Of(patch.Released)),
                ("is_possible", possible.Contains(patch.Id))))));
    }

    private ViewMap Count(DerivationInput input)
    {
        var key = ((MeasureName.OfSelection)MeasureName.Parse(input.Name)).Key; // only measures of a selection are counted
        var title = selection.TitleOf(key.Measure);
        return ViewMap.Of(
            ("id", Anchors.Measure(key.ToString())),
            ("name", input.Name),
            ("title", key.Part is { } part ? $"{title}, {part}" : title),
            ("words", input.Words));
    }

    private static string KeyOf(DerivationInput input) =>
        string.Join('\n', input.RecordIds) + "\n\n" + string.Join('\n', input.PossibleIds);
}
