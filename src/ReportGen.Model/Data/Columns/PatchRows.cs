using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Quantities;

namespace ReportGen.Data.Columns;

/// <summary>Records as columns while they are read, in the order of their file: all of a dataset, or a part that one thread
/// reads.</summary>
internal sealed class PatchRows
{
    public List<string> Ids { get; } = [];

    public List<string> Titles { get; } = [];

    public List<ReleaseDate?> Released { get; } = [];

    public List<SourceSpan> Spans { get; } = [];

    public ColumnBuilder<string> Advisory { get; } = new(StringComparer.Ordinal);

    public ColumnBuilder<string> Kb { get; } = new(StringComparer.Ordinal);

    public ColumnBuilder<string> Component { get; } = new(StringComparer.Ordinal);

    public ColumnBuilder<PatchClass> Class { get; } = new(EqualityComparer<PatchClass>.Default);

    public ColumnBuilder<PatchSeverity> Severity { get; } = new(EqualityComparer<PatchSeverity>.Default);

    public ColumnBuilder<PatchSeverity> SeverityMax { get; } = new(EqualityComparer<PatchSeverity>.Default);

    public ColumnBuilder<string> Impact { get; } = new(StringComparer.Ordinal);

    public ColumnBuilder<Stated> Size { get; } = new(SizeColumn.ByText);

    public ColumnBuilder<Restart> Restart { get; } = new(EqualityComparer<Restart>.Default);

    public List<ImmutableArray<Affects>> Affects { get; } = [];

    public List<ImmutableArray<string>> Cves { get; } = [];

    public List<ImmutableArray<string>> Replaces { get; } = [];

    public ColumnBuilder<string> Source { get; } = new(StringComparer.Ordinal);

    public ColumnBuilder<string> Place { get; } = new(StringComparer.Ordinal);

    public void Add(Patch patch)
    {
        Ids.Add(patch.Id);
        Titles.Add(patch.Title);
        Released.Add(patch.Released);
        Spans.Add(patch.Span);
        Add(Advisory, patch.Advisory);
        Add(Kb, patch.Kb);
        Add(Component, patch.Component);
        AddWord(Class, patch.Class);
        AddWord(Severity, patch.Severity);
        AddWord(SeverityMax, patch.SeverityMax);
        Add(Impact, patch.Impact);
        Add(Size, patch.Size);
        Restart.Add(patch.Restart);
        Affects.Add(patch.Affects);
        Cves.Add(patch.Cves);
        Replaces.Add(patch.Replaces);
        Source.Add(patch.SourceId);
        Add(Place, patch.Place);
    }

    private static void Add<T>(ColumnBuilder<T> column, T? value)
        where T : class
    {
        if (value is null) column.AddNone();
        else column.Add(value);
    }

    private static void AddWord<T>(ColumnBuilder<T> column, T? word)
        where T : struct
    {
        if (word is { } known) column.Add(known);
        else column.AddNone();
    }
}
