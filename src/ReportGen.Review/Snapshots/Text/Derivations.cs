using System.Collections.Immutable;
using PieceMap = System.Collections.Immutable.ImmutableSortedDictionary<
    string, System.Collections.Immutable.ImmutableArray<ReportGen.Snapshots.Text.Piece>>;

namespace ReportGen.Snapshots.Text;

/// <summary>How each number was made, told once for all pages that tell it.</summary>
internal static class Derivations
{
    /// <summary>The name of their snapshot without ending.</summary>
    public const string Name = "derivations";

    private const string Opening =
        $"{SnapshotText.FirstLine}{Name}\n"
        + "title: How each number was made, once for all pages that tell it; “…” is a number that stands under its name\n---\n";

    /// <summary>Takes them out of the pages, where the names of the numbers stay, in their order: that in which a page shows its numbers
    /// is that of its text. Of a number that pages tell of in different words, all words are kept.</summary>
    public static (PieceMap Pages, PieceMap Entries) Take(PieceMap pages)
    {
        var entries = new SortedDictionary<string, List<Piece>>(StringComparer.Ordinal);
        var rest = pages.ToImmutableSortedDictionary(page => page.Key, page => Rest(page.Value, entries), StringComparer.Ordinal);
        return (
            rest,
            entries.ToImmutableSortedDictionary(
                entry => entry.Key,
                entry => WithValueFirst(entry.Key, entry.Value.DistinctBy(piece => piece.Text)),
                StringComparer.Ordinal));
    }

    /// <summary>The snapshot of all of them.</summary>
    public static string TextOf(PieceMap entries) => Opening + string.Concat(
        entries.Select(entry => $"\n## {entry.Key}\n{PieceList.TextOf(Opened(OnOneLine(entry.Key, entry.Value)))}"));

    /// <summary>With an empty line before them.</summary>
    private static IEnumerable<Piece> Opened(ImmutableArray<Piece> pieces) =>
        pieces.Select((piece, at) => at == 0 ? piece with { IsClose = false } : piece);

    private static ImmutableArray<Piece> Rest(ImmutableArray<Piece> page, SortedDictionary<string, List<Piece>> entries)
    {
        var rest = ImmutableArray.CreateBuilder<Piece>();
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var piece in page)
        {
            if (piece.Unit is { Sort: UnitSort.Derivation, Name: var name })
            {
                names.Add(name);
                if (!entries.TryGetValue(name, out var pieces)) entries.Add(name, pieces = []);
                pieces.Add(piece);
                continue;
            }

            AddNames();
            rest.Add(piece);
        }

        AddNames();
        return rest.ToImmutable();

        void AddNames()
        {
            rest.AddRange(names.Select((name, at) => Piece.Item($"{name} ({Name})") with { IsClose = at > 0 }));
            names.Clear();
        }
    }

    /// <summary>What is nothing but the number, such as its value and its formula in numbers, on one line before all others.</summary>
    private static ImmutableArray<Piece> WithValueFirst(string name, IEnumerable<Piece> pieces) =>
        Joined(pieces, piece => piece.IsNumber && piece.Measure == name, " ");

    /// <summary>All that shows the number and no other on the first line: one change of it is one line.</summary>
    private static ImmutableArray<Piece> OnOneLine(string name, ImmutableArray<Piece> pieces) =>
        Joined(
            pieces,
            piece => piece is { Kind: not null, HasNames: true }
                && piece.Runs.All(run => run.Claim is null && (run.Measure is null || run.Measure == name)),
            " · ");

    private static ImmutableArray<Piece> Joined(IEnumerable<Piece> pieces, Func<Piece, bool> isMeant, string between)
    {
        var parts = pieces.ToLookup(isMeant);
        return parts[true].Any() ? [PieceJoin.Of([.. parts[true]], between) with { Before = "" }, .. parts[false]] : [.. parts[false]];
    }
}
