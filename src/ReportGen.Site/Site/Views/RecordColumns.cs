using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Published;
using ReportGen.Site.Pages;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Views;

/// <summary>The columns of a table of counted records: those that say something about these records.</summary>
internal sealed class RecordColumns
{
    private readonly List<(string Head, Func<Patch, string?> Cell)> columns = [];

    public RecordColumns(Selection selection, ImmutableArray<Patch> records)
    {
        Add("Released", patch => Words.Of(patch.Released));
        if (records.Any(patch => patch.Advisory is not null)) Add("Advisory", patch => patch.Advisory);
        if (records.Any(patch => patch.Class is not null)) Add("Class", patch => patch.Class is { } kind ? Words.Of(kind) : "unknown");
        if (records.Any(patch => patch.Severity is not null))
            Add("Severity", patch => patch.Severity is { } severity ? Words.Of(severity) : "unknown");
        if (!selection.Where.SeverityMax.IsEmpty)
            Add("On any product", patch => patch.SeverityMax is { } severity ? Words.Of(severity) : "unknown");
        if (selection.Where.Affects is { } option) Add($"Affects {option}", patch => Words.Of(patch.MembershipOf(option)));
        Add("Restart", patch => Words.Of(patch.Restart));
        if (records.Any(patch => patch.Size is not null)) Add("Size", patch => patch.Size?.Text ?? "unknown");
    }

    public View Heads => View.Texts(columns.Select(column => column.Head));

    public ViewMap Row(Patch patch, bool isPossible, PageScope page)
    {
        page.Cite(patch.SourceId);
        return ViewMap.Of(
            ("id", patch.Id),
            ("anchor", Anchors.Record(patch.Id)),
            ("title", patch.Title),
            ("is_possible", isPossible),
            ("cells", View.List(columns, column => ViewMap.Of(("words", column.Cell(patch))))));
    }

    private void Add(string head, Func<Patch, string?> cell) => columns.Add((head, cell));
}
