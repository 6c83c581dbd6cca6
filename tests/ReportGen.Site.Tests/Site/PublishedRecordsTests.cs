using System.Text.Json;
using ReportGen.Published.Report;

namespace ReportGen.Tests.Site;

/// <summary><c>report.json</c> lists the ids of each dataset once, as its file of records has them, and names records by their places there.</summary>
public sealed class PublishedRecordsTests
{
    [Fact]
    public void Ids_stand_in_the_order_of_the_records_file()
    {
        var site = SmallReport.Default.Site();
        using var report = JsonDocument.Parse(site.Text("report.json"));
        var datasets = PublishedReport.Shape.Read(report.RootElement).Datasets;

        Assert.Contains(datasets, dataset => dataset.RecordIds.Length > 1);
        Assert.All(datasets, dataset =>
        {
            using var records = JsonDocument.Parse(site.Text(dataset.RecordsFile));
            Assert.Equal(records.RootElement.GetProperty("patches").EnumerateArray().Select(patch => patch.GetProperty("id").GetString()), dataset.RecordIds);
            Assert.Equal(dataset.Records, dataset.RecordIds.Length);
        });
    }

    [Fact]
    public void A_selection_names_its_records_by_their_places()
    {
        var site = SmallReport.Default.Edited("content/selections.yaml", "dataset: alpha, basis: records, window: {from: 2008-01-01", "dataset: alpha, basis: records, window: {from: 2008-03-01").Site();
        using var json = JsonDocument.Parse(site.Text("report.json"));
        var report = PublishedReport.Shape.Read(json.RootElement);
        var records = report.Selections.Single(selection => selection.Id == "alpha-records").Records;

        Assert.Equal(["A-2"], (records?.Certain ?? RecordList.None).Named(report.Datasets.Single(dataset => dataset.Id == "alpha").RecordIds).Ids.AsEnumerable());
        Assert.Equal(RecordList.None, records?.Possible);
    }
}
