using System.Collections.Immutable;
using PieceMap = System.Collections.Immutable.ImmutableSortedDictionary<
    string, System.Collections.Immutable.ImmutableArray<ReportGen.Snapshots.Text.Piece>>;

namespace ReportGen.Snapshots.Text;

/// <summary>Numbers whose values stand with their derivations: where one stands by itself, in a cell of a table or in a step of another
/// derivation, its name is enough. Sentences keep all numbers.</summary>
internal sealed class ToldValues
{
    private const string Mark = "…";
    private readonly ILookup<string, string> values;

    public ToldValues(PieceMap entries) => values = entries
        .SelectMany(entry => entry.Value.Take(1).Where(piece => piece.IsNumber).SelectMany(piece => piece.Runs))
        .ToLookup(run => run.Measure ?? "", run => run.Text, StringComparer.Ordinal);

    public PieceMap Named(PieceMap pages) => pages.ToImmutableSortedDictionary(
        page => page.Key, page => page.Value.Select(Named).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>In the derivations themselves, all but the first line of each, which tells the value.</summary>
    public PieceMap NamedWithin(PieceMap entries) => entries.ToImmutableSortedDictionary(
        entry => entry.Key,
        entry => entry.Value.Select((piece, at) => at == 0 && piece.Measure == entry.Key ? piece : Named(piece)).ToImmutableArray(),
        StringComparer.Ordinal);

    private Piece Named(Piece piece)
    {
        if (!piece.Rows.IsEmpty) return piece with { Rows = [.. piece.Rows.Select(Named)] };
        if (piece.IsNumber) return piece with { Runs = [.. piece.Runs.Select(Named)] };
        if (piece is { Measure: not null, Unit.Sort: UnitSort.Derivation or UnitSort.Claim })
            return piece with { Runs = [Named(piece.Runs[0]), .. piece.Runs[1..]] };
        return IsListOfNumbers(piece.Runs) ? piece with { Runs = [.. piece.Runs.Select(Named)] } : piece;
    }

    /// <summary>Whether each number stands behind what it is: in brackets, or behind a colon up to a semicolon or the end.</summary>
    private static bool IsListOfNumbers(ImmutableArray<TextRun> runs) => runs.Index().All(run =>
        run.Item is { Claim: null, Measure: null } || (run.Item.Claim is null && run.Index > 0
            && (runs[run.Index - 1].Text, Behind(runs, run.Index)) is (var before, var behind)
            && ((before.EndsWith('(') && behind.StartsWith(')'))
                || (before.EndsWith(": ", StringComparison.Ordinal) && (behind.Length == 0 || behind.StartsWith(';'))))));

    private static string Behind(ImmutableArray<TextRun> runs, int at) => at + 1 < runs.Length ? runs[at + 1].Text : "";

    private Block Named(Block row) =>
        row with { Cells = [.. row.Cells.Select(cell => cell.Runs is [{ Claim: null } run, .. var unit] && IsUnit(unit)
            ? new Cell([Named(run), .. unit])
            : cell)] };

    /// <summary>Whether it is nothing, or words behind a number that say what it counts.</summary>
    private static bool IsUnit(ImmutableArray<TextRun> runs) => runs.IsEmpty || runs is [{ Measure: null, Claim: null }];

    private TextRun Named(TextRun run) =>
        run.Measure is { } measure && values[measure].Contains(run.Text, StringComparer.Ordinal) ? run with { Text = Mark } : run;
}
