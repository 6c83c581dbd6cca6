using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;

namespace ReportGen.Narrative.Naming;

/// <summary>Finds the texts that head a cell of a table: the first cell of its row, the head of its column, and the head of the first
/// column.</summary>
internal static class HeadingNames
{
    /// <summary>None for a block that is in no table, or itself a heading there.</summary>
    public static IEnumerable<string> Of(LeafBlock block, WrittenProse prose)
    {
        if (block.Parent is not TableCell { Parent: TableRow { IsHeader: false, Parent: Table table } row } cell) yield break;
        var column = row.IndexOf(cell);
        if (column <= 0 || table.Count == 0 || table[0] is not TableRow head) yield break;
        foreach (var heading in new[] { Cell(row, 0), Cell(head, column), Cell(head, 0) })
            if (heading?.OfType<LeafBlock>().FirstOrDefault() is { Inline: { } inline }) yield return FlatText.Of(inline, prose).Text;
    }

    private static TableCell? Cell(TableRow row, int at) => at < row.Count ? row[at] as TableCell : null;
}
