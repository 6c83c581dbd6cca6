using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportGen.Snapshots.Text;

/// <summary>A part of a page that pages of the same kind have too, with other figures in it.</summary>
/// <param name="At">Which piece of its page.</param>
/// <param name="Key">The same on every page that has such a part.</param>
/// <param name="Rows">What it shows, each with what it is listed under; the first cell names what it is about.</param>
/// <param name="Rest">What its page keeps of it.</param>
internal sealed partial record SharedPart(
    int At, string Key, ImmutableArray<(string Table, ImmutableArray<string> Cells)> Rows, Piece Rest)
{
    public const string Between = " | ";

    private const string Mark = "…";
    private const string Counts = "Lines with counts, “…” in the place of each, and the heading above";
    private const string Listed = "What is listed, and the heading above";

    /// <summary>Tables, lists behind a count, and lines with counts; in order.</summary>
    public static IEnumerable<SharedPart> Of(ImmutableArray<Piece> pieces)
    {
        var heading = "";
        for (var at = 0; at < pieces.Length; at++)
        {
            if (pieces[at].Kind is null && pieces[at].Before.StartsWith('#')) heading = HeadingOf(pieces[at]);
            var part = pieces[at].Rows.IsEmpty ? OfLine(pieces[at], at, heading) : OfTable(pieces, at);
            if (part is not null) yield return part;
        }
    }

    /// <summary>By its caption and the heads of its columns; null for one that is not plain.</summary>
    private static SharedPart? OfTable(ImmutableArray<Piece> pieces, int at)
    {
        if (pieces[at].Rows is not [{ Kind: BlockKind.TableHead } head, var first, ..] rows
            || rows.Skip(1).Any(row => row.Kind != BlockKind.TableRow || row.Cells.Length != head.Cells.Length)) return null;
        var caption = at > 0 && pieces[at - 1].Kind == BlockKind.Caption ? pieces[at - 1].Text : "";
        var key = $"{caption}{string.Join(Between, head.Cells.Select(TextOf))}";
        var marks = first with { Cells = [.. head.Cells.Select(_ => new Cell([new TextRun(Mark, null, null)]))] };
        return new SharedPart(
            at,
            key,
            [.. rows.Skip(1).Select(row => (key, row.Cells.Select(TextOf).ToImmutableArray()))],
            pieces[at] with { Rows = [head, marks] });
    }

    private static SharedPart? OfLine(Piece piece, int at, string heading)
    {
        if (piece.HasNames || piece.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Summary)) return null;
        var (counted, items) = CountedList().Match(piece.Words) is { Success: true } list
            ? ($"{list.Groups["count"].Value}: {Mark}", list.Groups["items"].Value.Split(PieceJoin.Between))
            : (piece.Words, []);
        if (!Count().IsMatch(counted)) return null;
        var words = Numeral().Replace(counted, Mark);
        var numerals = string.Join(", ", Numeral().Matches(counted).Select(match => match.Value));
        return new SharedPart(
            at,
            $"{heading}\n{words}",
            [(Counts, [words, heading, numerals]), .. items.Select(item => (Listed, ImmutableArray.Create(item, heading)))],
            piece with { Runs = [new TextRun(words, null, null)] });
    }

    /// <summary>Without the numbers in it, which are those of its page; empty for the title of the page.</summary>
    private static string HeadingOf(Piece piece) => piece.Before == "# "
        ? ""
        : string.Concat(piece.Runs.Where(run => ReferringText.Reference(run) is null).Select(run => run.Text))
            .Replace(": ;", ",", StringComparison.Ordinal).TrimEnd(':', ' ');

    private static string TextOf(Cell cell) => ReferringText.Of(cell.Runs);

    /// <summary>A count at the beginning, or one of so many.</summary>
    [GeneratedRegex(@"^\d+ \p{L}|\b\d+ of \d+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@"^(?<count>\d+ [^:]+): (?<items>.+ · .+)$", RegexOptions.CultureInvariant)]
    private static partial Regex CountedList();

    [GeneratedRegex(@"\d+(?:[.,]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();
}
