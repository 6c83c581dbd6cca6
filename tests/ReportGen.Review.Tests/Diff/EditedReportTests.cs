using ReportGen.Diff;

namespace ReportGen.Tests.Diff;

/// <summary>A report with numbers in titles and summaries, after an edit of one record.</summary>
public sealed class EditedReportTests
{
    private static readonly Edition Before = EditedReport.Of(RecordEdit.Yaml(RecordEdit.Beginning), "true");

    private static readonly Edition After =
        EditedReport.Of(RecordEdit.Yaml(new RecordEdit("R-1", "size", "45 MB").Apply(RecordEdit.Beginning)), "true", Before);

    private static readonly Comparison Found = SiteDiff.Compare(Before, After);

    [Fact]
    public void It_keeps_the_laws() => Assert.Empty(ComparisonLaws.Broken(Before, After, SiteDiff.Compare));

    [Fact]
    public void Only_the_record_moves_numbers_verdicts_and_charts() => Assert.Equal(
        ["record-demo.R-1"],
        Found.Causes.Where(cause => !cause.Numbers.IsEmpty || !cause.Claims.IsEmpty || !cause.Charts.IsEmpty).Select(cause => cause.Id));

    [Fact]
    public void Front_matter_that_shows_a_number_follows_from_it()
    {
        var front = Assert.Single(Found.FrontMatter, change => change.File == "content/posts/sizes.md");

        Assert.Equal(["summary"], front.Fields.Select(field => field.Field));
        Assert.Equal("record-demo.R-1", Assert.Single(front.Causes).Id);
    }
}
