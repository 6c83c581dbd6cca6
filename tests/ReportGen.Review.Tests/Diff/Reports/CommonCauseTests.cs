using ReportGen.Diff;
using ReportGen.Diff.Reports;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Tests.Diff.Reports;

/// <summary>The cause from which all follows is named first.</summary>
public sealed class CommonCauseTests
{
    private static readonly Cause Other = new(CauseKind.Formula, null, "m", "The metric “m” was changed.", []);

    private static Comparison Moved(int because, int otherwise) => SampleComparison.None with
    {
        Numbers = [.. Enumerable.Range(0, because + otherwise).Select(at => SampleComparison.Rich.Numbers[1] with { Name = $"n{at}", Causes = [at < because ? SampleComparison.Record : Other] })],
        Causes =
        [
            SampleComparison.Record with { Numbers = [.. Enumerable.Range(0, because).Select(at => $"n{at}")] },
            .. otherwise == 0 ? [] : new[] { Other with { Numbers = [.. Enumerable.Range(because, otherwise).Select(at => $"n{at}")] } },
        ],
    };

    [Theory]
    [InlineData(10, 0, "All because: The size of record A1 in alpha changed from 12 MB to 16 MB (content/data/alpha.yaml:12).")]
    [InlineData(9, 1, "All but 1 of 10 moved because: The size of record A1 in alpha changed from 12 MB to 16 MB (content/data/alpha.yaml:12).")]
    [InlineData(8, 2, null)]
    public void All_or_all_but_little_follows_from_it(int because, int otherwise, string? sentence) =>
        Assert.Equal(sentence, CommonCause.Of(Moved(because, otherwise))?.Sentence);

    [Fact]
    public void Where_nothing_moved_it_is_the_only_one_that_somebody_wrote()
    {
        var pages = new Cause(CauseKind.Text, null, "pages", "Pages read otherwise.", []);

        Assert.Equal("Only this was changed: The metric “m” was changed.", CommonCause.Of(SampleComparison.None with { Causes = [Other, pages] })?.Sentence);
        Assert.Null(CommonCause.Of(SampleComparison.None with { Causes = [Other, SampleComparison.Text] }));
        Assert.Null(CommonCause.Of(SampleComparison.None with { Causes = [pages] }));
    }

    [Fact]
    public void It_is_told_directly_below_the_headline_and_not_again_above_the_numbers()
    {
        var text = MarkdownReport.Write(Moved(3, 0));

        Assert.Contains("**Moved: 3 numbers.**\n\n**All because: The size of record A1", text, StringComparison.Ordinal);
        Assert.Contains("### Numbers that changed\n\n| Number |", text, StringComparison.Ordinal);
    }
}
