using System.Collections.Immutable;
using PieceMap = System.Collections.Immutable.ImmutableSortedDictionary<
    string, System.Collections.Immutable.ImmutableArray<ReportGen.Snapshots.Text.Piece>>;

namespace ReportGen.Snapshots.Text;

/// <summary>Lines with numbers or claims, and pictures, that several places show in the same words stand once. What begins with a number
/// and so tells of it stands with its derivation, anything else on one of its pages; elsewhere its first words refer to it.</summary>
internal sealed class RepeatedLines
{
    private const string Mark = "…";

    private readonly PieceMap pages;
    private readonly PieceMap entries;
    private readonly Homes homes;

    /// <summary>The pages of rows with numbers or claims, by their words.</summary>
    private readonly Homes rows;

    /// <summary>The pages of comparisons, by what they say behind their labels.</summary>
    private readonly Homes comparisons;

    /// <summary>The numbers of lines that tell of one, by their words without it.</summary>
    private readonly ILookup<string, Piece> tellings;

    /// <summary>Lines that tell of a number, by its name, from wherever they stood.</summary>
    private readonly SortedDictionary<string, List<Piece>> moved = new(StringComparer.Ordinal);

    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    private RepeatedLines(PieceMap pages, PieceMap entries)
    {
        (this.pages, this.entries) = (pages, entries);
        rows = new Homes(
            from page in pages
            from row in page.Value.SelectMany(piece => piece.Rows)
            where IsRow(row)
            select (TextOf(row), page.Key));
        comparisons = new Homes(
            from page in pages
            from compared in page.Value.Select(piece => piece.Compared).OfType<string>()
            select (compared, page.Key));
        var all = pages.Concat(entries.Select(entry => KeyValuePair.Create(Derivations.Name, entry.Value)))
            .SelectMany(place => place.Value.Where(CanRefer).Select(piece => (Place: place.Key, Piece: piece)))
            .ToList();
        homes = new Homes(all.Select(one => (TextOf(one.Piece), one.Place)));
        tellings = all.Where(one => one.Piece is { Measure: not null, Runs.Length: > 1 } && IsRepeated(one.Piece))
            .ToLookup(one => ReferringText.Of(one.Piece.Runs[1..]).Trim(), one => one.Piece, StringComparer.Ordinal);
    }

    public static (PieceMap Pages, PieceMap Entries) Settled(PieceMap pages, PieceMap entries) =>
        new RepeatedLines(pages, entries).Settled();

    private (PieceMap Pages, PieceMap Entries) Settled()
    {
        var own = entries.ToImmutableSortedDictionary(
            entry => entry.Key,
            entry => entry.Value.Select(piece => InEntry(entry.Key, piece)).ToImmutableArray(),
            StringComparer.Ordinal);
        var rest = pages.ToImmutableSortedDictionary(
            page => page.Key,
            page => page.Value.Select(piece => InPage(page.Key, piece)).ToImmutableArray(),
            StringComparer.Ordinal);
        return (
            rest,
            own.SetItems(
                moved.Select(entry => KeyValuePair.Create(entry.Key, own.GetValueOrDefault(entry.Key, []).AddRange(entry.Value)))));
    }

    private Piece InEntry(string name, Piece piece) =>
        piece.Measure == name || !CanRefer(piece) ? piece : AtItsNumber(piece) ?? piece;

    private Piece InPage(string page, Piece piece)
    {
        if (!piece.Rows.IsEmpty) return piece with { Rows = [.. piece.Rows.Select(row => InPage(page, row))] };
        if (piece.Compared is { } compared)
        {
            var told = comparisons.Of(compared);
            return told == page && shown.Add(compared) ? piece : piece.Labelled(told);
        }

        if (!CanRefer(piece)) return piece;
        if (AtItsNumber(piece) is { } reference) return reference;
        if (!IsRepeated(piece)) return piece;
        var home = homes.Of(TextOf(piece));
        return home == page && shown.Add(TextOf(piece)) ? piece : Short(piece, home);
    }

    /// <summary>A reference to a line that tells of a number, which is put with its derivation; null when this is none or stands only
    /// here.</summary>
    private Piece? AtItsNumber(Piece piece)
    {
        if (piece.Measure is null) return tellings[piece.Words].FirstOrDefault() is { } telling ? Moved(telling, piece) : null;
        return IsRepeated(piece) ? Moved(piece, piece) : null;
    }

    private Piece Moved(Piece telling, Piece piece)
    {
        var measure = telling.Measure ?? throw new InvalidOperationException("A line that tells of no number.");
        if (!moved.TryGetValue(measure, out var lines)) moved.Add(measure, lines = []);
        var known = entries.GetValueOrDefault(measure, []).Concat(lines);
        if (!known.Any(other => other.Words.Contains(telling.Words, StringComparison.Ordinal)))
            lines.Add(telling with { Before = "", IsClose = false, Kind = BlockKind.Paragraph });
        return Short(piece, Derivations.Name);
    }

    /// <summary>A row that is told on another page keeps what it is about.</summary>
    private Block InPage(string page, Block row) => IsRow(row) && rows.Of(TextOf(row)) != page
        ? row with { Cells = [row.Cells[0], .. row.Cells[1..].Select(_ => new Cell([new TextRun(Mark, null, null)]))] }
        : row;

    private static bool IsRow(Block row) => row.Kind == BlockKind.TableRow && row.Cells.Length > 1
        && row.Cells.SelectMany(cell => cell.Runs).Any(run => ReferringText.Reference(run) is not null);

    private static string TextOf(Block row) => string.Join('\n', row.Cells.Select(cell => ReferringText.Of(cell.Runs)));

    private bool IsRepeated(Piece piece) => homes.IsRepeated(TextOf(piece));

    private static bool CanRefer(Piece piece) => piece.Kind == BlockKind.Picture || (piece.Kind is not null && piece.HasNames);

    /// <summary>However deep it stands in a list.</summary>
    private static string TextOf(Piece piece) => piece.Measure is null ? piece.Text : piece.Words;

    private static Piece Short(Piece piece, string home) =>
        piece with { Before = $"{piece.Beginning()}{piece.Behind} ({home})", Runs = [], Behind = "" };
}
