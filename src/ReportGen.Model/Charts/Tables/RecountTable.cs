using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Tables;

/// <summary>Makes the table that sets published totals beside what the records give under each definition, with the differences.</summary>
internal sealed class RecountTable(NameBinder names)
{
    /// <summary>The selection of this id when its published totals are recounted, or null with a diagnostic.</summary>
    public static Selection? Recounted(SourcedText id, NameBinder names, DiagnosticBag bag)
    {
        if (names.Selection(id) is not { } selection) return null;
        if (names.Data.Selections.Any(other => other.RecountOf == selection.Id)) return selection;
        var message = selection.Basis == Basis.Records
            ? $"'{selection.Id}' is a recount itself, on the basis of records."
            : $"no selection recounts '{selection.Id}'.";
        var remedy = selection is { Basis: Basis.Records, RecountOf: { } published }
            ? $"write '{published}'"
            : $"name a selection on the basis of reported figures, and write 'recount_of: {selection.Id}' in its recounts";
        bag.Report(ChartsCodes.NoRecounts, id.Span, message, remedy);
        return null;
    }

    public TableBody Of(ImmutableArray<Selection> reported)
    {
        var ways = Ways(reported);
        ImmutableArray<Compared> compared = [.. reported.SelectMany(selection => Compare(selection, ways, reported.Length > 1))];
        var traits = WayTraits.Of([.. ways.Select(way => way.Recounts)], reported);
        ImmutableArray<TableColumn> columns =
        [
            .. traits.Heads.Select(head => new TableColumn(head)),
            .. compared.SelectMany(
                one =>
                    new[] { new TableColumn(
                        one.Published.Measure.Kind == Kind.Count ? "Number" : "Value",
                        one.Group), new TableColumn("Against published", one.Group) }),
        ];
        var published = new TableRow(
            "Published",
            [.. traits.Published.Select(words => new TextCell(words)), .. compared.SelectMany(one => PublishedCells(one))],
            true);
        var rows = ways.Select((way, at) => new TableRow(
            traits.Labels[at],
            [.. traits.Rows[at].Select(words => new TextCell(words)), .. compared.SelectMany(one => Cells(one, way))]));
        return ToldCells.In(new TableBody("Counted", columns, [published, .. rows], traits.Notes), names);
    }

    /// <summary>The definitions in their order, then recounts without one.</summary>
    private ImmutableArray<Way> Ways(ImmutableArray<Selection> reported)
    {
        var recounts = names.Data.Selections.Where(selection => reported.Any(one => one.Id == selection.RecountOf)).ToList();
        var defined =
            names.Data.Definitions.Select(definition => new Way([.. recounts.Where(recount => recount.DefinitionId == definition.Id)]));
        var others = recounts.Where(recount => recount.DefinitionId is null).Select(recount => new Way([recount]));
        return [.. defined.Concat(others).Where(way => !way.Recounts.IsEmpty)];
    }

    /// <summary>The measures that are published and that some recount has.</summary>
    private IEnumerable<Compared> Compare(Selection selection, ImmutableArray<Way> ways, bool isOneOfSeveral)
    {
        var measures = selection.Figures.Keys
            .Where(measure => ways.Any(way => Value(way, selection, measure) is { Measure.IsUnknown: false }))
            .ToList();
        foreach (var measure in measures)
        {
            var group = string.Join(", ", new[]
            {
                isOneOfSeveral ? selection.Label : "",
                measures.Count > 1 || measure != SelectionMeasures.Patches.Word ? Spaced(measure) : "",
            }.Where(part => part.Length > 0));
            var head = group.Length == 0 ? null : English.Beginning(group);
            if (names.Find($"{selection.Id}.{measure}") is { } published)
                yield return new Compared(selection, measure, StatedValues.AsPublished(published, names), head);
        }
    }

    private static IEnumerable<TableCell> PublishedCells(Compared compared) => [TableBinder.CellOf(compared.Published), new TextCell("")];

    private IEnumerable<TableCell> Cells(Compared compared, Way way)
    {
        if (Value(way, compared.Selection, compared.Measure) is not { } recount) return [new TextCell("no recount"), new TextCell("")];
        var difference = Difference.Of(recount.Measure, compared.Published.Measure);
        return [TableBinder.CellOf(recount), difference is null ? new TextCell("not known") : new DifferenceCell(difference)];
    }

    /// <summary>What a recount counts stands beside what was published, be it advisories beside patches: that is its point.</summary>
    private Evaluation? Value(Way way, Selection reported, string measure)
    {
        if (way.Recounts.FirstOrDefault(recount => recount.RecountOf == reported.Id) is not { } found) return null;
        var key = MeasureKey.TryParse(measure)!.Value; // the keys of figures are measures
        return names.Find(MeasureName.Selected(found.Id, found.Recounting(key.Measure), key.Part));
    }

    private static string Spaced(string measure) =>
        measure.Replace('_', ' ').Replace("[", " (", StringComparison.Ordinal).Replace("]", ")", StringComparison.Ordinal);

    /// <summary>One way of counting, with the recounts that count so.</summary>
    private sealed record Way(ImmutableArray<Selection> Recounts);

    /// <summary>A published measure that recounts are compared with.</summary>
    private sealed record Compared(Selection Selection, string Measure, Evaluation Published, string? Group);
}
