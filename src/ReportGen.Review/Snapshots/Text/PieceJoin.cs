using System.Collections.Immutable;

namespace ReportGen.Snapshots.Text;

/// <summary>Puts pieces on one line that change together.</summary>
internal static class PieceJoin
{
    /// <summary>Between the items of a list that are on one line.</summary>
    public const string Between = " · ";

    /// <summary>In characters: longer items of a list are sentences, and stay on lines of their own.</summary>
    private const int ShortItem = 72;

    /// <summary>A list of more items is one of things, and not of what is said of one; where their count stands before them, it changes
    /// with them.</summary>
    private const int MostItems = 12;

    /// <summary>The lines of a page with fewer that change together.</summary>
    public static ImmutableArray<Piece> Joined(ImmutableArray<Piece> pieces) => Lists(Claims(pieces));

    /// <summary>The words of all of them, as the first one stands.</summary>
    public static Piece Of(ImmutableArray<Piece> pieces, string between) => pieces[0] with
    {
        Runs = [.. pieces.SelectMany((piece, at) => at == 0 ? piece.Runs : piece.Runs.Insert(0, new TextRun(between, null, null)))],
    };

    /// <summary>Of each claim the verdict, what is stated in figures and the sentence that says why are on one line, and all other readings
    /// of it on another: a change of one number changes nearly all of them.</summary>
    private static ImmutableArray<Piece> Claims(ImmutableArray<Piece> pieces)
    {
        var joined = ImmutableArray.CreateBuilder<Piece>();
        for (var at = 0; at < pieces.Length;)
        {
            var (figures, readings) = (FiguresFrom(pieces, at), IsOpening(pieces[at]) ? Length(pieces, at, IsReading) : 0);
            if (figures > 0) joined.AddRange(Figures(pieces[at..(at + figures + UpToSentence(pieces, at + figures))], figures));
            else joined.Add(readings > 0 ? Of(pieces[at..(at + readings)], Between) : pieces[at]);
            at += Math.Max(1, figures > 0 ? figures + UpToSentence(pieces, at + figures) : readings);
        }

        return joined.ToImmutable();
    }

    /// <summary>A short list of short items is on one line, such as how many claims are confirmed and how many are not; behind the count of
    /// its items where that stands before it.</summary>
    private static ImmutableArray<Piece> Lists(ImmutableArray<Piece> pieces)
    {
        var joined = ImmutableArray.CreateBuilder<Piece>();
        for (var at = 0; at < pieces.Length;)
        {
            var items = Length(pieces, at, IsItem);
            var list = pieces[at..(at + Math.Max(1, items))];
            var isCounted = items > 0 && joined is [.., var before] && IsCount(before);
            ImmutableArray<Piece> lines = items > 0 && (items <= MostItems || isCounted) ? [.. ShortTogether(list)] : list;
            if (isCounted && lines is [var line] && IsShort(list[0]) && joined is [.., var count])
                joined[^1] = Of([count, line], ": ");
            else joined.AddRange(lines);
            at += list.Length;
        }

        return joined.ToImmutable();
    }

    /// <summary>Short items that follow each other are on one line, and each long one on its own.</summary>
    private static IEnumerable<Piece> ShortTogether(ImmutableArray<Piece> list)
    {
        for (var (at, end) = (0, 0); at < list.Length; at = end)
        {
            end = at + 1;
            while (IsShort(list[at]) && end < list.Length && IsShort(list[end])) end++;
            yield return Of(list[at..end], Between);
        }
    }

    private static bool IsItem(Piece piece) => piece is { Kind: BlockKind.ListItem, Unit: null };

    /// <summary>Such as <c>5 records</c>.</summary>
    private static bool IsCount(Piece piece) => piece is { Kind: BlockKind.Paragraph, Unit: null, HasNames: false }
        && piece.Words is { Length: > 0 and <= ShortItem } words && char.IsAsciiDigit(words[0]) && !words.EndsWith('.');

    private static bool IsShort(Piece piece) => piece is { HasNames: false, Before: "- ", Words.Length: <= ShortItem };

    /// <summary>How many pieces state the verdict and the figures.</summary>
    private static int FiguresFrom(ImmutableArray<Piece> pieces, int start)
    {
        var verdict = pieces[start].Kind == BlockKind.Paragraph && IsReading(pieces[start]) ? 1 : 0;
        if (start + verdict == pieces.Length || pieces[start + verdict].Unit != pieces[start].Unit) return 0;
        return Length(pieces, start + verdict, IsFigure) is var figures and > 0 ? verdict + figures : 0;
    }

    /// <summary>How many pieces of the same claim there are up to the sentence that says why, with it: where the claim stands may be told
    /// before. 0 when there is none before what can be opened.</summary>
    private static int UpToSentence(ImmutableArray<Piece> pieces, int start)
    {
        var paragraphs = start == pieces.Length
            ? 0
            : Length(pieces, start, piece => piece is { Kind: BlockKind.Paragraph, Unit: not null });
        for (var at = 0; at < paragraphs; at++)
        {
            if (pieces[start + at].Unit == pieces[start - 1].Unit && IsReading(pieces[start + at])) return at + 1;
        }

        return 0;
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

    /// <summary>The figures with the sentence behind them, where there is more than figures, and then what stood between.</summary>
    private static ImmutableArray<Piece> Figures(ImmutableArray<Piece> pieces, int figures)
    {
        var stated = figures == pieces.Length ? pieces : pieces[..figures].Add(pieces[^1]);
        var line = stated[0] with
        {
            Runs = [.. stated.SelectMany((piece, at) => at == 0 ? piece.Runs : piece.Runs.Insert(0, new TextRun(Mark(piece), null, null)))],
        };
        return figures == pieces.Length ? [line] : [line, .. pieces[figures..^1]];
    }

    private static string Mark(Piece piece) => piece.Kind == BlockKind.Description ? ": " : Between;
}
