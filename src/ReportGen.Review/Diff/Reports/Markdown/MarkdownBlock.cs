namespace ReportGen.Diff.Reports.Markdown;

/// <summary>A list of like things, which can be cut after any of them.</summary>
/// <param name="Head">What stands above the items, with line breaks.</param>
/// <param name="Items">Each is Markdown that is complete, ends in a line break, and has at most <see cref="Budget.MostItemBytes"/>.</param>
/// <param name="Count">How many items there are.</param>
/// <param name="More">What is said of so many that do not fit: <c>312 more numbers</c>.</param>
/// <param name="Tail">What closes the list, with line breaks.</param>
internal sealed record MarkdownBlock(string Head, IEnumerable<string> Items, int Count, Func<int, string> More, string Tail)
{
    /// <summary>A list under a heading.</summary>
    public static MarkdownBlock Open(string title, IEnumerable<string> items, int count, Func<int, string> more, string before = "") =>
        new($"\n### {title}\n\n{before}", items, count, more, "");

    /// <summary>A list that is folded away.</summary>
    public static MarkdownBlock Folded(string summary, IEnumerable<string> items, int count, Func<int, string> more, string before = "") =>
        new($"\n<details><summary>{summary}</summary>\n\n{before}", items, count, more, "\n</details>\n");
}
