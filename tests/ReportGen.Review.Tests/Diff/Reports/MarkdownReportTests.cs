using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using ReportGen.Diff;
using ReportGen.Diff.Reports;
using ReportGen.Diff.Reports.Markdown;
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
    public void Any_words_are_only_words() => AnyComparison.Text.Sample(
        text =>
        {
            var html = Rendered($"- a {Inline.Of(text)}\n\n| {Inline.Of(text, 60)} | b |\n| --- | --- |\n| {Inline.Value(text, 60)} | {Inline.Code(text)} |\n");

            Assert.Equal(2, Regex.Count(html, "<th>"));
            Assert.Equal(2, Regex.Count(html, "<td>"));
            Assert.Empty(Tags().Matches(html).Select(tag => tag.Value).Except(Rendering));
            Assert.DoesNotMatch("@[A-Za-z0-9]|#[0-9]|(?i:gh)-[0-9]|://|www\\.", Quiet().Replace(html, ""));
        },
        iter: 2_000,
        threads: 1);

    [Fact]
    public void Old_and_new_words_are_marked_whatever_stands_beside_them() =>
        Gen.Select(Gen.Enum<WordSide>(), AnyComparison.Word.Where(word => word.Length < 20 && !string.IsNullOrWhiteSpace(word))).Select((side, text) => new WordRun(side, text)).Array[1, 6].Sample(
            runs =>
            {
                var html = Rendered($"- a: {WordLine.Of([.. runs], 10_000)}");

                Assert.Equal(runs.Count(run => run.Side == WordSide.Before), Regex.Count(html, "<del>"));
                Assert.Equal(runs.Count(run => run.Side == WordSide.After), Regex.Count(html, "<strong>"));
            },
            iter: 2_000,
            threads: 1);

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var many = SampleComparison.Rich with { Numbers = [.. Enumerable.Range(0, 2_000).Select(at => SampleComparison.Rich.Numbers[1] with { Name = $"n{at}" })] };
        var text = MarkdownReport.Write(many);
        var shown = Regex.Count(text, "^\\| Size of all patches.* `n[0-9]+`", RegexOptions.Multiline);

        Assert.InRange(Encoding.UTF8.GetByteCount(text), 40_000, MarkdownReport.MostBytes - 1);
        Assert.Contains($"…and {(2_000 - shown).ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} more numbers: the HTML report has all of them.", text, StringComparison.Ordinal);
        foreach (var heading in new[] { "### Verdicts that flipped", "### What was changed", "### Charts and pictures", "### Pages and prose", "1 file removed</summary>" }) Assert.Contains(heading, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Verdicts_come_before_numbers_and_those_before_prose()
    {
        var text = MarkdownReport.Write(SampleComparison.Rich);
        var places = new[] { "### Verdicts that flipped", "### Numbers that changed", "### To read again", "### To mend", "### What was changed", "### Definitions", "### Charts and pictures", "### Pages and prose", "### Addresses and links", "### Front matter", "1 file removed</summary>" }
            .Select(part => text.IndexOf(part, StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    private static readonly string[] Rendering =
        ["<ul>", "</ul>", "<li>", "</li>", "<table>", "</table>", "<thead>", "</thead>", "<tbody>", "</tbody>", "<tr>", "</tr>", "<th>", "</th>", "<td>", "</td>", "<em>", "</em>", "<code>", "</code>", "<span>", "</span>"];

    private static string Rendered(string markdown) =>
        Markdig.Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().Build());

    // GitHub links nothing within code, and the code of a character has a number sign of its own.
    [GeneratedRegex("<code>.*?</code>|&#[0-9]+;")]
    private static partial Regex Quiet();

    [GeneratedRegex("<details>")]
    private static partial Regex Details();

    [GeneratedRegex("</?[A-Za-z][^>]*>?")]
    private static partial Regex Tags();
}
