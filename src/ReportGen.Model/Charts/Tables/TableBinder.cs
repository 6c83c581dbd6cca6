using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Prose;
using ReportGen.Sources;

namespace ReportGen.Charts.Tables;

/// <summary>Binds one table, written or made of recounts. What is wrong is reported, and the table left out.</summary>
internal sealed class TableBinder(MappingReader reader, IdRegister ids, NameBinder names, DiagnosticBag bag)
{
    private static readonly ImmutableArray<Key> WrittenKeys = [TableKeys.Columns, TableKeys.Rows];

    /// <summary>What a made table has no need of: its order is that of the definitions.</summary>
    private static readonly ImmutableArray<Key> OrderKeys = [TableKeys.Sort];

    private readonly List<SourcedText> texts = [];

    public DataTable? Bind()
    {
        var id = reader.Id(TableKeys.Id);
        var caption = reader.Prose(TableKeys.Caption);
        var holds = reader.Text(TableKeys.Holds);
        var body = Body();
        var sources = names.Sources(reader, TableKeys.Source);
        reader.Finish();
        if (id is { } given) ids.Add(given);
        if (id is not { } name || caption is not { } words || body is null) return null;
        var shown = body.Rows.SelectMany(row => row.Cells).OfType<MeasureCell>().Select(cell => cell.Name);
        SourceCheck.Check("table", shown, sources, name.Span, names, bag);
        return new DataTable(name.Text, words, body.Columns, body.Rows, sources, name.Span)
        {
            Statement = names.Statement(holds, words),
            PlainTexts = [.. texts],
            LabelHead = body.LabelHead,
            Notes = body.Notes,
        };
    }

    private TableBody? Body()
    {
        if (reader.Node(TableKeys.Recounts) is not null) return Made();
        return reader.Node(TableKeys.Questions) is null ? Written() : Asking();
    }

    private TableBody? Asking()
    {
        ReportBeside("questions", [TableKeys.Rows, .. OrderKeys]);
        var columns = reader.Items(TableKeys.Columns.AsRequired()).Select(Column).ToArray();
        foreach (var marked in columns.OfType<BoundColumn>().Where(column => column.Mark is not null))
            bag.Report(
                ChartsCodes.NotComparable,
                marked.Span,
                $"the column '{marked.Head.Title}' holds answers, of which none is the larger.",
                "leave 'mark' out");
        var asking = new QuestionTable([.. columns.Select(TitleOf)], names, bag);
        var rows = asking.Rows(reader.Items(TableKeys.Questions));
        texts.AddRange(asking.Texts);
        if (rows is not { IsEmpty: false } asked || columns.Contains(null)) return null;
        return new TableBody(null, [.. columns.OfType<BoundColumn>().Select(column => column.Head)], asked, []);
    }

    private static SourcedText? TitleOf(BoundColumn? column) => column is null ? null : new SourcedText(column.Written, column.Span);

    /// <summary>Whether there are keys beside one that makes the rows; each is reported.</summary>
    private bool ReportBeside(string maker, ImmutableArray<Key> keys)
    {
        var beside = reader.Mapping.Entries.Select(entry => entry.Key).Where(key => keys.Any(other => other.Name == key.Text)).ToList();
        foreach (var key in beside)
            bag.Report(
                ChartsCodes.RowsMadeAndWritten,
                key.Span,
                $"'{maker}' makes the {(maker == "recounts" ? "table" : "rows")}, so no '{key.Text}' can be written.",
                $"leave '{key.Text}' out, or make a second table");
        return beside.Count > 0;
    }

    private TableBody? Made()
    {
        var ids = reader.Ids(TableKeys.Recounts);
        var hasMore = ReportBeside("recounts", [.. WrittenKeys, TableKeys.Questions, .. OrderKeys]);
        if (reader.Node(TableKeys.Recounts) is YamlSequence { Items.IsEmpty: true })
            bag.Report(
                ChartsCodes.NoRows,
                reader.Span,
                "the table names no selection under 'recounts'.",
                "write '[selection, …]' with selections that are recounted");
        var selections = ids.Select(id => RecountTable.Recounted(id, names, bag)).ToList();
        return hasMore || selections.Count == 0 || selections.Contains(null)
            ? null
            : new RecountTable(names).Of([.. selections.Select(selection => selection!)]);
    }

    private TableBody? Written()
    {
        var columns = reader.Items(TableKeys.Columns.AsRequired()).Select(Column).ToArray();
        var rows = reader.Items(TableKeys.Rows.AsRequired()).Select(node => Row(node, columns)).ToArray();
        var order = TableOrder.Read(reader, [.. columns.OfType<BoundColumn>().Select(column => column.Written)], bag);
        var hasKeys = reader.Mapping.Entries.Count(entry => WrittenKeys.Any(key => key.Name == entry.Key.Text)) == WrittenKeys.Length;
        if (hasKeys && (columns.Length == 0 || rows.Length == 0))
            bag.Report(ChartsCodes.NoRows, reader.Span, "the table has no columns or no rows.", "write at least one of each");
        if (columns.Length == 0 || rows.Length == 0 || columns.Contains(null) || rows.Contains(null)) return null;
        BoundColumn[] heads = [.. columns.OfType<BoundColumn>()];
        BoundRow[] bound = [.. rows.OfType<BoundRow>()];
        if (!AreInOrder(heads, bound, order)) return null;
        if (order is not null) bound = [.. order.Sort(bound, row => row.Values)];
        var shown = bound.SelectMany(
            row => row.Values.Select((value, at) => new ShownValue(row.Label, heads[at].Head.Title, BoundValue.Of(value))));
        var body = new TableBody(
            null,
            [.. heads.Select(column => column.Head)],
            [.. bound.Select(row => new TableRow(row.Label, [.. row.Values.Select(CellOf)]))],
            WindowNotes.Of(shown, names.Data));
        return DecimalPoints.Align(ColumnMarks.Apply(ToldCells.In(body, names), [.. heads.Select(column => column.Mark)]));
    }

    /// <summary>What is sorted or marked must be of one kind: a size is neither more nor less than a count.</summary>
    private bool AreInOrder(BoundColumn[] columns, BoundRow[] rows, TableOrder? order)
    {
        var isRight = true;
        for (var at = 0; at < columns.Length; at++)
        {
            var kinds = rows.Select(row => row.Values[at]).DistinctBy(value => value.Measure.Kind).ToArray();
            if (kinds.Length < 2 || (columns[at].Mark is null && order?.Column != at)) continue;
            isRight = false;
            bag.Report(
                ChartsCodes.NotComparable,
                columns[at].Span,
                $"the column '{columns[at].Head.Title}' holds '{kinds[0].Name}', which is {kinds[0].Measure.Kind}, and '{kinds[1].Name}', which is {kinds[1].Measure.Kind}: neither is the larger.",
                "sort and mark columns of one kind only");
        }

        return isRight;
    }

    public static TableCell CellOf(Evaluation value) => new MeasureCell(value, value.Words);

    /// <summary>The head of a column; its unit, where one is written, stands behind the title.</summary>
    private BoundColumn? Column(YamlNode node)
    {
        if (MappingReader.Open(node, TableKeys.OfColumn, bag) is not { } column) return null;
        var title = column.Text(TableKeys.ColumnTitle);
        var unit = column.Text(TableKeys.ColumnUnit);
        var mark = column.Word(TableKeys.Mark);
        column.Finish();
        texts.AddRange(new[] { title, unit }.OfType<SourcedText>());
        return title is not { } words
            ? null
            : new BoundColumn(
                new TableColumn(unit is { } written ? $"{words.Text} ({written.Text})" : words.Text),
                words.Text,
                mark,
                words.Span);
    }

    private BoundRow? Row(YamlNode node, BoundColumn?[] columns)
    {
        if (MappingReader.Open(node, TableKeys.OfRow, bag) is not { } row) return null;
        var isStated = row.Word(ChartKeys.As) is not null;
        var values = row.Texts(TableKeys.RowValues);
        var written = row.Text(TableKeys.RowLabel);
        var label = written ?? (names.Labels.LabelOf(null, "row", values.Select(value => value.Text), node.Span) is { } made
            ? new SourcedText(made, node.Span)
            : null);
        var cells = values.Select(names.Measure).ToImmutableArray();
        var columnCount = columns.Length;
        row.Finish();
        if (cells.Length != columnCount)
        {
            bag.Report(
                ChartsCodes.ValueCount,
                label?.Span ?? row.Span,
                FormattableString.Invariant($"the row '{label?.Text}' has {cells.Length} value{(cells.Length == 1 ? "" : "s")} for {columnCount} column{(columnCount == 1 ? "" : "s")}."),
                "write one value for each column, in the order of the columns");
            return null;
        }

        if (label is not { } words || cells.Any(cell => cell is null)) return null;
        ImmutableArray<Evaluation> found = [.. cells.OfType<Evaluation>()];
        if (written is { } own)
        {
            texts.Add(own);
            names.Labels.Check(own, "row", found);
        }

        if (!isStated) return Checked(found, [.. values.Select(value => value.Span)], words, columns);
        return Stated(found, words) is { } stated ? new BoundRow(words.Text, stated) : null;
    }

    /// <summary>What sources state, for those values that they do state.</summary>
    private ImmutableArray<Evaluation>? Stated(ImmutableArray<Evaluation> values, SourcedText label)
    {
        if (values.Any(value => StatedValues.Behind(value, names) is not null))
            return [.. values.Select(value => StatedValues.Behind(value, names) ?? value)];
        bag.Report(
            ChartsCodes.NothingStated,
            label.Span,
            $"no source states a value of the row '{label.Text}': all are computed or counted.",
            "leave 'as: stated' out, or name a reported figure");
        return null;
    }

    private BoundRow Checked(
        ImmutableArray<Evaluation> values,
        ImmutableArray<SourceSpan> places,
        SourcedText label,
        BoundColumn?[] columns)
    {
        var caption = reader.Node(TableKeys.Caption) is YamlScalar scalar ? new ProseText(new SourcedText(scalar)) : null;
        var statements = new StatedValues(names, [caption], bag);
        for (var at = 0; at < values.Length; at++) statements.Check(values[at], places[at], label.Text, columns[at]?.Head.Title);
        return new BoundRow(label.Text, values);
    }

    /// <param name="Written">The title without its unit: the name by which the table is sorted.</param>
    private sealed record BoundColumn(TableColumn Head, string Written, ColumnMark? Mark, SourceSpan Span);

    private sealed record BoundRow(string Label, ImmutableArray<Evaluation> Values);
}

/// <summary>A table without its name and caption.</summary>
internal sealed record TableBody(
    string? LabelHead,
    ImmutableArray<TableColumn> Columns,
    ImmutableArray<TableRow> Rows,
    ImmutableArray<string> Notes);
