using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Metrics.Selections;
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
    private readonly ImmutableArray<int> records; // rows of the dataset
    private readonly List<IGrouping<RecordCounts, DerivationInput>> sections;

    private CountedSections(Selection selection, PatchDataset dataset, IReadOnlyCollection<DerivationInput> inputs)
    {
        (this.selection, this.dataset) = (selection, dataset);
        sections = [.. inputs.GroupBy(input => input.Records, new SameRecords()).OrderByDescending(section => section.Key.Count)];
        var isCounted = new bool[dataset.Patches.Length];
        foreach (var row in sections.SelectMany(section => section.Key.All)) isCounted[row] = true;
        records = [.. Enumerable.Range(0, isCounted.Length).Where(row => isCounted[row])];
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
        var whole = sections.Find(section => section.Key.Count == records.Length);
        var shown = records.Take(RecordPages.MostRows).ToList();
        var columns = new RecordColumns(selection, dataset.Patches, records);
        return ViewMap.Of(
            ("records", Words.Of(records.Length, "record", "records")),
            ("shown", shown.Count < records.Length ? Words.Of(shown.Count) : null),
            ("csv_file", page.Links.ToFile(DataFiles.PathOf(dataset, "csv"))),
            ("product", dataset.Product),
            ("whole", whole is null ? null : Section(whole, [])),
            ("columns", columns.Heads),
            ("rows", View.List(shown, row => columns.Row(row, whole?.Key.MayContain(row) == true, page).With(("href", Listed(row, page))))),
            ("parts", View.List(sections.Where(section => section != whole), section => Section(section, shown))));
    }

    /// <summary>Where a record stands among all of its dataset; null for one that has no row there.</summary>
    private string? Listed(int row, PageScope page) =>
        row < RecordPages.MostRows ? page.Links.To(Route.Records(dataset.Id), Anchors.Record(dataset.Patches.Ids[row])) : null;

    private ViewMap Section(IGrouping<RecordCounts, DerivationInput> counts, IReadOnlyCollection<int> shown)
    {
        var counted = counts.Key;
        return ViewMap.Of(
            ("counts", View.List(counts, count => Count(count))),
            ("records", counted.IsEmpty ? "No record" : Words.Of(counted.Count, "record", "records")),
            ("possible", counted.Possible.IsEmpty ? null : Words.Of(counted.Possible.Length)),
            ("rows", View.List(shown.Where(counted.Contains), row => ViewMap.Of(
                ("id", dataset.Patches.Ids[row]),
                ("href", PageLinks.Here(Anchors.Record(dataset.Patches.Ids[row]))),
                ("released", Words.Of(dataset.Patches.Released(row))),
                ("is_possible", counted.MayContain(row))))));
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

    private sealed class SameRecords : IEqualityComparer<RecordCounts>
    {
        public bool Equals(RecordCounts? x, RecordCounts? y) => x is not null && y is not null && x.AreThoseOf(y);

        public int GetHashCode(RecordCounts obj) => HashCode.Combine(obj.Certain.Length, obj.Possible.Length);
    }
}
