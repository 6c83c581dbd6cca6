using System.Collections.Immutable;
using System.Text;

namespace ReportGen.Snapshots.Text;

/// <summary>The sections of a page as pieces, and pieces as text.</summary>
internal static class PieceList
{
    public static ImmutableArray<Piece> Of(ImmutableArray<PageSection> sections)
    {
        var finder = new UnitFinder(sections);
        return [.. sections.SelectMany(section => Heading(section, finder).Concat(Blocks(section, finder)))];
    }

    public static string TextOf(IEnumerable<Piece> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces) text.Append(piece.IsClose ? "" : "\n").Append(piece.Text);
        return text.ToString();
    }

    private static IEnumerable<Piece> Heading(PageSection section, UnitFinder finder)
    {
        if (section.Level > 0)
            yield return new Piece($"{new string('#', section.Level)} ", section.Runs, "") { Unit = finder.Of(section.Places, null) };
    }

    private static IEnumerable<Piece> Blocks(PageSection section, UnitFinder finder)
    {
        Block? before = null;
        foreach (var block in section.Blocks)
        {
            if (block.Table > 0 && block.Table == before?.Table) continue; // written with the first row of its table
            yield return Line(block) with
            {
                Kind = block.Kind,
                IsClose = before is not null && IsClose(before, block),
                Unit = finder.Of(block.Places, block.Figure),
                Rows = block.Table > 0 ? [.. section.Blocks.Where(row => row.Table == block.Table)] : [],
            };
            before = block;
        }
    }

    /// <summary>Whether two blocks follow each other without an empty line.</summary>
    private static bool IsClose(Block before, Block block) => (before.Kind, block.Kind) switch
    {
        (BlockKind.ListItem, BlockKind.ListItem) => true,
        (BlockKind.Term or BlockKind.Description, BlockKind.Description) => true,
        _ => false,
    };

    private static Piece Line(Block block)
    {
        ImmutableArray<TextRun> runs = [.. block.Cells.SelectMany(cell => cell.Runs)];
        return block.Kind switch
        {
            BlockKind.ListItem => new Piece($"{new string(' ', 2 * block.Depth)}- ", runs, ""),
            BlockKind.Quotation => new Piece("> ", runs, ""),
            BlockKind.Code => new Piece($"```\n{block.Words}\n```", [], ""),
            BlockKind.Description => new Piece(": ", runs, ""),
            BlockKind.Summary => new Piece("▸ ", runs, ""),
            BlockKind.Caption => new Piece("Caption: ", runs, ""),
            BlockKind.Picture => new Piece("![", runs, "]"),
            BlockKind.Paragraph or BlockKind.Term => new Piece("", runs, ""),
            BlockKind.TableHead or BlockKind.TableRow => new Piece("", [], ""),
        };
    }
}
