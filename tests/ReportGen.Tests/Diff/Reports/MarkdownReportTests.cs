using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using ReportGen.Diff.Reports;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Diff.Reports;

public sealed partial class MarkdownReportTests
{
    [Fact]
    public void The_report_of_everything_is_reviewed() => Snapshot.Matches(MarkdownReport.Write(SampleComparison.Rich), "md");

    [Fact]
    public void A_change_of_templates_says_that_no_number_moved() => Snapshot.Matches(MarkdownReport.Write(SampleComparison.TemplateOnly), "md");

    [Fact]
    public void No_difference_is_said_in_so_many_words() =>
        Assert.Contains("No differences: a reader gets the same from both.", MarkdownReport.Write(SampleComparison.None), StringComparison.Ordinal);

    [Fact]
    public void Any_comparison_stays_under_the_limit_and_is_balanced() => AnyComparison.Any.Sample(comparison =>
    {
        var text = MarkdownReport.Write(comparison);

        Assert.True(Encoding.UTF8.GetByteCount(text) < MarkdownReport.MostBytes);
        Assert.Equal(Details().Count(text), text.Split("</details>").Length - 1);
        Assert.Empty(Tags().Matches(text).Select(tag => tag.Value).Except(["<details>", "</details>", "<summary>", "</summary>", "<span>", "</span>"]));
    }, iter: 60, threads: 1);

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var many = SampleComparison.Rich with { Numbers = [.. Enumerable.Range(0, 2_000).Select(at => SampleComparison.Rich.Numbers[1] with { Name = $"n{at}" })] };
        var text = MarkdownReport.Write(many);
        var shown = Regex.Count(text, "^\\| Size of all patches.* `n[0-9]+`", RegexOptions.Multiline);

        Assert.InRange(Encoding.UTF8.GetByteCount(text), 40_000, MarkdownReport.MostBytes - 1);
        Assert.Contains($"…and {(2_000 - shown).ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} more numbers: the HTML report has all of them.", text, StringComparison.Ordinal);
        foreach (var heading in new[] { "### Verdicts that flipped", "### What was changed", "### Charts and pictures", "### Pages and prose", "4 files differ" }) Assert.Contains(heading, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Verdicts_come_before_numbers_and_those_before_prose()
    {
        var text = MarkdownReport.Write(SampleComparison.Rich);
        var places = new[] { "### Verdicts that flipped", "### Numbers that changed", "### What was changed", "### Definitions", "### Charts and pictures", "### Pages and prose", "### Addresses and links", "### Front matter", "4 files differ</summary>" }
            .Select(part => text.IndexOf(part, StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [GeneratedRegex("<details>")]
    private static partial Regex Details();

    [GeneratedRegex("</?[A-Za-z][^>]*>?")]
    private static partial Regex Tags();
}
