using System.Text.Json;

namespace ReportGen.Tests.Site;

/// <summary><c>report.json</c> tells for each file what answers for its numerals.</summary>
public sealed class PublishedNumeralsTests
{
    [Fact]
    public void The_items_of_each_file_are_as_many_as_its_coverage_counts()
    {
        using var report = JsonDocument.Parse(SmallReport.Default.Site().Text("report.json"));
        var files = report.RootElement.GetProperty("coverage").GetProperty("files").EnumerateArray().ToList();

        Assert.Contains(files, file => Sum(file, "bound") > 0);
        Assert.All(files, file => Assert.Equal(
            (Count(file, "exempt"), Count(file, "literal")),
            (Sum(file, "exempt"), Sum(file, "literals"))));
        Assert.All(files, file => Assert.True(Count(file, "bound") <= Sum(file, "bound"), file.ToString()));
    }

    private static int Count(JsonElement file, string sort) => file.GetProperty("coverage").GetProperty(sort).GetInt32();

    private static int Sum(JsonElement file, string list) =>
        file.TryGetProperty(list, out var items) ? items.EnumerateArray().Sum(item => item.GetProperty("count").GetInt32()) : 0;
}
