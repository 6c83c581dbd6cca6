using ReportGen.Diff.Reports.Told;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>A list of like things, which can be cut after any of them.</summary>
/// <param name="Head">What stands above the items, with line breaks.</param>
/// <param name="Items">Each is Markdown that is complete, ends in a line break, and has at most <see cref="Budget.MostItemBytes"/>.</param>
/// <param name="Count">How many items there are.</param>
/// <param name="Topic">By which those that do not fit are counted.</param>
/// <param name="Tail">What closes the list, with line breaks.</param>
internal sealed record MarkdownBlock(string Head, IEnumerable<string> Items, int Count, ToldTopic Topic, string Tail)
{
    /// <summary>A list under the heading of its section.</summary>
    public static MarkdownBlock Open(ToldSection section, IEnumerable<string> items, int count, string before = "") =>
        new($"\n### {section.Title}\n\n{before}", items, count, section.Topic, "");

    /// <summary>A list that is folded away.</summary>
    public static MarkdownBlock Folded(string summary, IEnumerable<string> items, int count, ToldTopic topic) =>
        new($"\n<details><summary>{summary}</summary>\n\n", items, count, topic, "\n</details>\n");

    /// <summary>A list without a heading of its own.</summary>
    public static MarkdownBlock Bare(string head, IEnumerable<string> items, int count, ToldTopic topic) =>
        new($"\n{head}", items, count, topic, "");
}
