using System.Collections.Immutable;
using ReportGen.Names;
using PieceMap = System.Collections.Immutable.ImmutableSortedDictionary<
    string, System.Collections.Immutable.ImmutableArray<ReportGen.Snapshots.Text.Piece>>;

namespace ReportGen.Snapshots.Text;

/// <summary>How each number was made, told once for all pages that tell it.</summary>
internal static class Derivations
{
    /// <summary>The name of their snapshot without ending.</summary>
    public const string Name = "derivations";

    private const string Mark = "…";

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

    /// <summary>The snapshot of all of them. What the measures of one selection give is on one line, since nearly all of them change with
    /// its records.</summary>
    public static string TextOf(PieceMap entries) => Opening + string.Concat(
        entries.Select(entry => new Entry(entry.Key, Values(entry.Key, entry.Value), Others(entry.Key, entry.Value)))
            .GroupBy(entry => SetOf(entry.Name), StringComparer.Ordinal)
            .Select(set => set.Skip(1).Any() ? Together(set.Key, [.. set]) : string.Concat(set.Select(entry => entry.Whole))));

    private static string Together(string set, ImmutableArray<Entry> entries) =>
        $"\n# {set}\n\n{string.Join("; ", entries.Select(entry => entry.Values?.Words).OfType<string>())}\n"
        + string.Concat(entries.Select(entry => (entry with { Values = null }).Whole));

    /// <summary>The selection that it is a measure of, apart from those of its parts, such as months; itself where it is of none.</summary>
    private static string SetOf(string name) => MeasureName.Parse(name) switch
    {
        MeasureName.OfSelection { Key.Part: null } measure => measure.Selection,
        MeasureName.OfSelection measure => $"{measure.Selection}.{measure.Key.Measure.Word}[{Mark}]",
        _ => name,
    };

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
    private static ImmutableArray<Piece> WithValueFirst(string name, IEnumerable<Piece> pieces)
    {
        var parts = pieces.ToLookup(piece => piece.IsNumber && piece.Measure == name);
        return parts[true].Any() ? [PieceJoin.Of([.. parts[true]], " ") with { Before = "" }, .. parts[false]] : [.. parts[false]];
    }

    /// <summary>All that shows the number and no other, on one line; null when nothing does.</summary>
    private static Piece? Values(string name, ImmutableArray<Piece> pieces) =>
        pieces.Where(piece => ShowsOnly(name, piece)).ToImmutableArray() is { IsEmpty: false } values
            ? PieceJoin.Of(values, " · ") with { Before = "" }
            : null;

    private static ImmutableArray<Piece> Others(string name, ImmutableArray<Piece> pieces) =>
        [.. pieces.Where(piece => !ShowsOnly(name, piece))];

    private static bool ShowsOnly(string name, Piece piece) => piece is { Kind: not null, HasNames: true }
        && piece.Runs.All(run => run.Claim is null && (run.Measure is null || run.Measure == name));

    /// <summary>What is told of a number.</summary>
    private sealed record Entry(string Name, Piece? Values, ImmutableArray<Piece> Others)
    {
        private IEnumerable<Piece> Pieces => Values is null ? Others : Others.Insert(0, Values);

        /// <summary>With an empty line before its lines.</summary>
        public string Whole =>
            $"\n## {Name}\n{PieceList.TextOf(Pieces.Select((piece, at) => at == 0 ? piece with { IsClose = false } : piece))}";
    }
}
