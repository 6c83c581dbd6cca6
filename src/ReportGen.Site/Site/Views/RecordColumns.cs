using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Data.Columns;
using ReportGen.Published;
using ReportGen.Site.Pages;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Views;

/// <summary>The columns of a table of counted records: those that say something about these records.</summary>
internal sealed class RecordColumns
{
    private readonly PatchColumns patches;
    private readonly List<(string Head, Func<int, string?> Cell)> columns = [];

    /// <param name="records">Rows of the dataset.</param>
    public RecordColumns(Selection selection, PatchColumns patches, ImmutableArray<int> records)
    {
        this.patches = patches;
        Add("Released", row => Words.Of(patches.Released(row)));
        if (records.Any(patches.Advisory.Has)) Add("Advisory", patches.Advisory.At);
        if (records.Any(patches.Class.Has)) Add("Class", row => patches.Class.WordAt(row) is { } kind ? Words.Of(kind) : "unknown");
        if (records.Any(patches.Severity.Has))
            Add("Severity", row => patches.Severity.WordAt(row) is { } severity ? Words.Of(severity) : "unknown");
        if (!selection.Where.SeverityMax.IsEmpty)
            Add("On any product", row => patches.SeverityMax.WordAt(row) is { } severity ? Words.Of(severity) : "unknown");
        if (selection.Where.Affects is { } option) Add($"Affects {option}", row => Words.Affected(patches.MembershipOf(row, option)));
        Add("Restart", row => Words.Of(patches[row].Restart));
        if (records.Any(patches.Size.Stated.Has)) Add("Size", row => patches.Size.Stated.At(row)?.Text ?? "unknown");
    }

    public View Heads => View.Texts(columns.Select(column => column.Head));

    public ViewMap Row(int row, bool isPossible, PageScope page)
    {
        var patch = patches[row];
        page.Cite(patch.SourceId);
        return ViewMap.Of(
            ("id", patch.Id),
            ("anchor", Anchors.Record(patch.Id)),
            ("title", patch.Title),
            ("is_possible", isPossible),
            ("cells", View.List(columns, column => ViewMap.Of(("words", column.Cell(row))))));
    }

    private void Add(string head, Func<int, string?> cell) => columns.Add((head, cell));
}
