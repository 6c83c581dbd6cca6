using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Cli.Reports;
using ReportGen.Data;
using ReportGen.Data.Columns;
using ReportGen.Metrics.Selections;
using ReportGen.Names;
using ReportGen.Published;
using ReportGen.Wording;

namespace ReportGen.Cli.Commands.Explain;

/// <summary>A record of a dataset that was asked for: what it says, and which selections count it.</summary>
/// <param name="CountedBy">The selections of records that count it or may, in the order of their file.</param>
internal sealed record ExplainedRecord(PatchDataset Dataset, Patch Patch, ImmutableArray<CountedBySelection> CountedBy)
{
    /// <summary>What may stand before an id, as <c>claim:</c> stands before a claim's.</summary>
    public const string Prefix = "record:";

    /// <summary>The records with an id, of an advisory or for a vulnerability, by dataset and in its order: one id may name a record of
    /// several datasets.</summary>
    public static ImmutableArray<ExplainedRecord> Of(string name, ReportModel model)
    {
        var id = name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name;
        return
        [
            .. from dataset in model.Data.Datasets
               from row in RowsOf(id, dataset.Patches)
               select new ExplainedRecord(dataset, dataset.Patches[row], Counting(dataset, row, model)),
        ];
    }

    public void WriteText(Terminal terminal)
    {
        terminal.Head($"record {Patch.Id}", Patch.Title, Tone.Plain);
        terminal.Field("in", $"{Dataset.Id}, {Patch.Span.Path}:{Patch.Span.Line}");
        foreach (var (name, words) in Said()) terminal.Field(name, words);
        foreach (var affects in Patch.Affects)
            terminal.Field("affects", $"{affects.Option}: {Words.Of(affects.Membership)}{(affects.Basis is { } basis ? $", {basis}" : "")}");
        terminal.Field("source", Patch.Place is { } place ? $"{Patch.SourceId}; {place}" : Patch.SourceId);
        if (CountedBy.IsEmpty) terminal.Field("counted by", "no selection");
        foreach (var counted in CountedBy) terminal.Field("counted by", counted.InWords);
        if (!CountedBy.IsEmpty) terminal.Field("explained", $"reportgen explain {CountedBy[0].Measure}");
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteString("id", Patch.Id);
        json.WriteString("title", Patch.Title);
        json.WriteString("dataset", Dataset.Id);
        json.WriteString("file", Patch.Span.Path);
        json.WriteNumber("line", Patch.Span.Line);
        foreach (var (name, words) in Said()) json.WriteString(name, words);
        json.Objects("affects", Patch.Affects, affects =>
        {
            json.WriteString("option", affects.Option);
            json.WriteString("membership", Words.Of(affects.Membership));
            json.Optional("basis", affects.Basis);
        });
        json.WriteString("source", Patch.SourceId);
        json.Optional("place", Patch.Place);
        json.Objects("countedBy", CountedBy, counted =>
        {
            json.WriteString("selection", counted.Selection.Id);
            json.WriteBoolean("certain", counted.Doubts.IsEmpty);
            if (!counted.Doubts.IsEmpty) json.Texts("why", counted.Doubts);
        });
    }

    /// <summary>Its fields that say something, in the order of a dataset's file.</summary>
    private IEnumerable<(string Name, string Words)> Said()
    {
        (string Name, string? Words)[] fields =
        [
            ("advisory", Patch.Advisory),
            ("kb", Patch.Kb),
            ("component", Patch.Component),
            ("released", Words.Of(Patch.Released)),
            ("class", Patch.Class is { } kind ? Words.Of(kind) : null),
            ("severity", Patch.Severity is { } severity ? Words.Of(severity) : null),
            ("severity_max", Patch.SeverityMax is { } highest ? Words.Of(highest) : null),
            ("impact", Patch.Impact),
            ("size", Patch.Size?.Text),
            ("restart", Words.Of(Patch.Restart)),
            ("cves", Patch.Cves.IsEmpty ? null : string.Join(", ", Patch.Cves)),
            ("replaces", Patch.Replaces.IsEmpty ? null : string.Join(", ", Patch.Replaces)),
        ];
        return fields.Where(field => field.Words is not null).Select(field => (field.Name, field.Words!));
    }

    private static IEnumerable<int> RowsOf(string name, PatchColumns patches)
    {
        var named = patches.Ids.IndexOf(name);
        return named >= 0
            ? [named]
            : Enumerable.Range(0, patches.Length).Where(row => patches.Advisory.At(row) == name || patches.Cves[row].Contains(name));
    }

    private static ImmutableArray<CountedBySelection> Counting(PatchDataset dataset, int row, ReportModel model) =>
    [
        .. from selection in model.Data.Selections
           where selection.Basis == Basis.Records && selection.DatasetId == dataset.Id
           let records = SelectionRecords.Of(selection, model.Metrics)
           where records.Contains(row)
           select new CountedBySelection(selection, records.MayContain(row) ? [.. records.WhyPossible(row)] : []),
    ];
}

/// <summary>A selection that counts a record, or may.</summary>
/// <param name="Doubts">Why it may not count it; none when it does for certain.</param>
internal sealed record CountedBySelection(Selection Selection, ImmutableArray<string> Doubts)
{
    /// <summary>The measure that counts the selection's records.</summary>
    public string Measure => MeasureName.Selected(Selection.Id, SelectionMeasures.Patches);

    public string InWords => Doubts.IsEmpty ? Selection.Id : $"{Selection.Id}, perhaps: {string.Join("; ", Doubts)}";
}
