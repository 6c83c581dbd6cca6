using System.Collections.Immutable;

namespace ReportGen.Snapshots.Text;

/// <summary>Puts pieces on one line that change together.</summary>
internal static class PieceJoin
{
    private const string Between = " · ";

    /// <summary>In characters: longer items of a list are sentences, and stay on lines of their own.</summary>
    private const int ShortItem = 72;

    /// <summary>A list of more items is one of things, and not of what is said of one.</summary>
    private const int MostItems = 12;

    /// <summary>The lines of a page with fewer that change together.</summary>
    public static ImmutableArray<Piece> Joined(ImmutableArray<Piece> pieces) => Lists(Claims(pieces));

    /// <summary>The words of all of them, as the first one stands.</summary>
    public static Piece Of(ImmutableArray<Piece> pieces, string between) => pieces[0] with
    {
        Runs = [.. pieces.SelectMany((piece, at) => at == 0 ? piece.Runs : piece.Runs.Insert(0, new TextRun(between, null, null)))],
    };

    /// <summary>Of each claim the verdict and what is stated in figures are on one line, and all other readings of it on another: a change
    /// of one number changes nearly all of them.</summary>
    private static ImmutableArray<Piece> Claims(ImmutableArray<Piece> pieces)
    {
        var joined = ImmutableArray.CreateBuilder<Piece>();
        for (var at = 0; at < pieces.Length;)
        {
            var (figures, readings) = (FiguresFrom(pieces, at), IsOpening(pieces[at]) ? Length(pieces, at, IsReading) : 0);
            if (figures > 0) joined.Add(Figures(pieces[at..(at + figures)]));
            else joined.Add(readings > 0 ? Of(pieces[at..(at + readings)], Between) : pieces[at]);
            at += Math.Max(1, Math.Max(figures, readings));
        }

        return joined.ToImmutable();
    }

    /// <summary>A short list of short items is on one line, such as how many claims are confirmed and how many are not.</summary>
    private static ImmutableArray<Piece> Lists(ImmutableArray<Piece> pieces)
    {
        var joined = ImmutableArray.CreateBuilder<Piece>();
        for (var at = 0; at < pieces.Length;)
        {
            var items = Length(pieces, at, IsItem);
            if (items is > 1 and <= MostItems && pieces[at..(at + items)].All(IsShort)) joined.Add(Of(pieces[at..(at + items)], Between));
            else joined.AddRange(pieces[at..(at + Math.Max(1, items))]);
            at += Math.Max(1, items);
        }

        return joined.ToImmutable();
    }

    private static bool IsItem(Piece piece) => piece is { Kind: BlockKind.ListItem, Unit: null };

    private static bool IsShort(Piece piece) => piece is { HasNames: false, Before: "- ", Words.Length: <= ShortItem };

    /// <summary>How many pieces state the verdict and the figures.</summary>
    private static int FiguresFrom(ImmutableArray<Piece> pieces, int start)
    {
        var verdict = pieces[start].Kind == BlockKind.Paragraph && IsReading(pieces[start]) ? 1 : 0;
        if (start + verdict == pieces.Length || pieces[start + verdict].Unit != pieces[start].Unit) return 0;
        return Length(pieces, start + verdict, IsFigure) is var figures and > 0 ? verdict + figures : 0;
    }

    /// <summary>How many pieces of the same claim follow each other.</summary>
    private static int Length(ImmutableArray<Piece> pieces, int start, Func<Piece, bool> isMeant)
    {
        var end = start;
        while (end < pieces.Length && isMeant(pieces[end]) && pieces[end].Unit == pieces[start].Unit) end++;
        return end - start;
    }

    private static bool IsFigure(Piece piece) =>
        piece is { Unit.Sort: UnitSort.Claim, Kind: BlockKind.Term or BlockKind.Description };

    private static bool IsOpening(Piece piece) => piece.Kind == BlockKind.Summary && IsReading(piece);

    private static bool IsReading(Piece piece) =>
        piece is { Unit: { Sort: UnitSort.Claim, Name: var claim }, Kind: BlockKind.Summary or BlockKind.Paragraph or BlockKind.ListItem }
        && piece.Runs.All(run => run.Claim == claim && run.Measure is null);

    private static Piece Figures(ImmutableArray<Piece> pieces) => pieces[0] with
    {
        Runs = [.. pieces.SelectMany((piece, at) => at == 0 ? piece.Runs : piece.Runs.Insert(0, new TextRun(Mark(piece), null, null)))],
    };

    private static string Mark(Piece piece) => piece.Kind == BlockKind.Term ? Between : ": ";
}
