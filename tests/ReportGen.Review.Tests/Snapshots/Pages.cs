using System.Text;
using ReportGen.Snapshots;

namespace ReportGen.Tests.Snapshots;

/// <summary>HTML read for a test.</summary>
internal static class Pages
{
    public static PageText Read(string html) => PageReader.Read("page.html", Encoding.UTF8.GetBytes(html));

    /// <summary>Sections and blocks, one a line: <c>#2 Heading</c>, <c>ListItem1: words</c>, <c>TableRow(1): a | b</c>, runs with names as <c>{measure/claim:words}</c>.</summary>
    public static string Outline(string html) => string.Concat(Read(html).Sections.SelectMany(Lines).Select(line => $"{line}\n"));

    /// <summary>Every word that blocks and headings hold, but for pictures, without white space.</summary>
    public static string Letters(PageText page) => Letters(string.Concat(page.Sections.SelectMany(section =>
        section.Blocks.Where(block => block.Kind != BlockKind.Picture).Select(block => block.Words.Replace(" | ", "", StringComparison.Ordinal)).Prepend(section.Heading))));

    public static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static IEnumerable<string> Lines(PageSection section)
    {
        if (section.Level > 0) yield return $"#{section.Level} {Words(section.Runs)}{(section.Anchor is { } anchor ? $" ({anchor})" : "")}";
        foreach (var block in section.Blocks)
        {
            var number = block.Table > 0 ? $"({block.Table})" : block.Kind == BlockKind.ListItem ? $"{block.Depth}" : "";
            yield return $"{block.Kind}{number}: {string.Join(" | ", block.Cells.Select(cell => Words(cell.Runs)))}";
        }
    }

    private static string Words(IEnumerable<TextRun> runs) =>
        string.Concat(runs.Select(run => run is { Measure: null, Claim: null } ? run.Text : $"{{{run.Measure}/{run.Claim}:{run.Text}}}"));
}
