using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>What has to be mended, what is gone for readers, front matter, files.</summary>
internal static class PlainBlocks
{
    public static MarkdownBlock Findings(Comparison comparison) => MarkdownBlock.Open(
        TopicWords.Title(Topic.Findings),
        comparison.Findings.Select(finding => $"- {Inline.Code(finding.Place)} {finding.Code}: {Inline.Of(finding.Message, 400)}{(finding.Remedy is { } remedy ? $" {Inline.Of(English.Beginning(remedy), 400)}." : "")}\n"),
        comparison.Findings.Length,
        count => TopicWords.More(Topic.Findings, count));

    public static MarkdownBlock Losses(Comparison comparison) => MarkdownBlock.Open(
        TopicWords.Title(Topic.Losses),
        comparison.Losses.Select(loss => $"- {English.Beginning(ChangeWords.Of(loss.Kind))} {Inline.Code(loss.Address)}{(loss is { Kind: LossKind.Link, Page: { } page } ? $" on {Inline.Of(ChangeWords.Page(page), 200)}" : "")}: {Inline.Of(loss.Sentence, 400)}\n"),
        comparison.Losses.Length,
        count => TopicWords.More(Topic.Losses, count));

    public static MarkdownBlock FrontMatter(Comparison comparison) => MarkdownBlock.Open(
        TopicWords.Title(Topic.FrontMatter),
        comparison.FrontMatter.Select(front => $"- {Inline.Code(front.File)}{(front.Page.Length == 0 ? " (the whole report)" : "")}\n{Marks.Fields(front.Fields)}"),
        comparison.FrontMatter.Length,
        count => TopicWords.More(Topic.FrontMatter, count));

    public static MarkdownBlock Files(Comparison comparison) => MarkdownBlock.Folded(
        TopicWords.Counted(Topic.Files, comparison.Files.Length),
        comparison.Files.Select(file => $"- {Inline.Code(file.Path)}: {ChangeWords.Of(file.Difference)}{(file.PathBefore is { } before && before != file.Path ? $", before {Inline.Code(before)}" : "")}\n"),
        comparison.Files.Length,
        count => TopicWords.More(Topic.Files, count));
}
