using System.Text;
using ReportGen.Diff.Reports.Markdown;
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
        var start = Start(comparison);
        var budget = MostBytes - Encoding.UTF8.GetByteCount(start) - Encoding.UTF8.GetByteCount(Cut) - 1;
        var text = start + Budget.Fill(Blocks(comparison), budget);
        return text.Contains(Inline.CutMark, StringComparison.Ordinal) ? text + Cut : text;
    }

    private static string Cut => $"\n{Inline.CutMark} marks words that are cut here. The HTML report has all of them.\n";

    private static string Start(Comparison comparison)
    {
        var text = new StringBuilder();
        text.Append("## What a reader would see differently\n\n");
        text.Append($"Before: {Inline.Bold(comparison.Before)}. After: {Inline.Bold(comparison.After)}.\n\n");
        text.Append($"{Inline.Bold(Headline.Of(comparison), 2_000)}\n\n");
        if (Headline.Others(comparison) is { } others) text.Append($"{others}\n\n");
        if (Headline.Unchanged(comparison) is { } unchanged) text.Append($"{Inline.Of(unchanged, 2_000)}\n");
        return text.ToString();
    }

    private static IEnumerable<MarkdownBlock> Blocks(Comparison comparison) =>
    [
        PlainBlocks.Findings(comparison),
        MovedBlocks.Verdicts(comparison),
        MovedBlocks.Numbers(comparison),
        MovedBlocks.Others(comparison),
        MovedBlocks.Places(comparison),
        CauseBlocks.Causes(comparison),
        CauseBlocks.Definitions(comparison),
        ChartBlocks.Charts(comparison),
        PageBlocks.Written(comparison),
        PageBlocks.Repeated(comparison),
        PageBlocks.Following(comparison),
        PageBlocks.Same(comparison),
        PlainBlocks.Losses(comparison),
        PlainBlocks.FrontMatter(comparison),
        PlainBlocks.Files(comparison),
    ];
}
