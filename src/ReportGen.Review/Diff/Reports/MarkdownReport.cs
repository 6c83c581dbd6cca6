using System.Text;
using ReportGen.Diff.Reports.Markdown;
using ReportGen.Diff.Reports.Told;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Diff.Reports;

/// <summary>A comparison as GitHub-flavoured Markdown for a pull request or a job summary.</summary>
public static class MarkdownReport
{
    /// <summary>The text is always shorter, in bytes of UTF-8: GitHub takes 65,536 characters in a comment.</summary>
    public const int MostBytes = 60_000;

    /// <summary>Pure. The most important first; what does not fit is counted, with where to find it.</summary>
    public static string Write(Comparison comparison)
    {
        var told = Telling.Of(comparison);
        var start = Start(told);
        var budget = MostBytes - Encoding.UTF8.GetByteCount(start) - Encoding.UTF8.GetByteCount(Cut) - 1;
        var text = start + Budget.Fill(told.Sections.SelectMany(section => Blocks(section, told.Common)), budget);
        return text.Contains(Inline.CutMark, StringComparison.Ordinal) ? text + Cut : text;
    }

    private static string Cut => $"\n{Inline.CutMark} marks words that are cut here. The HTML report has all of them.\n";

    private static string Start(Telling told)
    {
        var text = new StringBuilder();
        text.Append("## What a reader would see differently\n\n");
        text.Append($"Before: {Inline.Bold(told.Before)}. After: {Inline.Bold(told.After)}.\n\n");
        text.Append($"{Inline.Bold(told.Headline, 2_000)}\n\n");
        if (told.Common is { } common) text.Append($"**{common.Start}: {CauseWords.Sentence(common.Cause, 1_000)}.**\n\n");
        if (told.Others is { } others) text.Append($"{others}\n\n");
        if (told.Unchanged is { } unchanged) text.Append($"{Inline.Of(unchanged, 2_000)}\n");
        return text.ToString();
    }

    private static IEnumerable<MarkdownBlock> Blocks(ToldSection section, CommonCause? common) => section.Topic == ToldTopic.Numbers
        ? NumberTable.Of(section, common)
        : section.Groups.Select((other, at) => Group(section, other, at == 0 && section.Items.IsEmpty))
            .Prepend(
                MarkdownBlock.Open(
                    section,
                    section.Items.Select(ItemLines.Of),
                    section.Items.Length,
                    section.Topic == ToldTopic.Charts ? "The HTML report shows the pictures.\n\n" : ""));

    /// <param name="isFirst">Whether the heading of the section stands above it; that of files says no more than the groups.</param>
    private static MarkdownBlock Group(ToldSection section, ToldGroup group, bool isFirst)
    {
        // What is only counted elsewhere is told whole where there is no other place for it.
        Func<ToldItem, string> line = section.Topic is ToldTopic.Definitions or ToldTopic.Charts or ToldTopic.ReadAgain
            ? ItemLines.Of
            : ItemLines.Brief;
        var folded = MarkdownBlock.Folded(Inline.Of(group.Sentence, 400), group.Items.Select(line), group.Items.Length, section.Topic);
        return isFirst && section.Topic != ToldTopic.Files ? folded with { Head = $"\n### {section.Title}\n{folded.Head}" } : folded;
    }
}
