using ReportGen.Charts;
using ReportGen.Published.Report;
using ReportGen.Wording;

namespace ReportGen.Site.Json;

/// <summary>Charts and tables in <c>report.json</c>, as data.</summary>
internal static class FigureEntries
{
    public static PublishedChart Of(Chart chart, SiteModel site) => new()
    {
        Id = chart.Id,
        Kind = chart.Kind.Word(),
        Title = chart.PlainTitle,
        Caption = chart.Caption is { } caption ? site.Words(caption) : null,
        AlternativeText = chart.AlternativeText,
        Hash = chart.Hash,
        DataFile = site.DataFile(chart),
        Axis = new PublishedAxis { Title = chart.Axis.Title, Unit = chart.Axis.Unit, Scale = Words.Hyphened(chart.Axis.Scale.ToString()) },
        Rows = [.. chart.Rows.Select((row, at) => Of(row) with { Total = chart.Totals.IsEmpty ? null : Value(chart.Totals[at]) })],
        Series = [.. chart.Series.Select(series => Of(series, site))],
        Lanes = [.. chart.Lanes.Select(Of)],
        Events = [.. chart.Events.Select(Of)],
        Sources = chart.SourceIds,
    };

    public static PublishedTable Of(DataTable table, SiteModel site) => new()
    {
        Id = table.Id,
        Caption = site.Words(table.Caption),
        LabelHead = table.LabelHead,
        Columns = [.. table.Columns.Select(column => new PublishedColumn { Title = column.Title, Group = column.Group })],
        Rows = [.. table.Rows.Select(row => Of(row, site))],
        Notes = table.Notes,
        Sources = table.SourceIds,
    };

    private static PublishedChartRow Of(ChartRow row) => new()
    {
        Label = row.Label,
        Note = row.Note,
        IsEmphasised = row.IsEmphasised,
        Group = row.Colour?.Group,
        Days = PublishedDays.Of(row.Days),
        Records = [.. row.Records.Select(Of)],
        UnknownRecords = row.UnknownRecords > 0 ? row.UnknownRecords : null,
    };

    private static PublishedTableRow Of(TableRow row, SiteModel site) =>
        new() { Label = row.Label, IsEmphasised = row.IsEmphasised, Cells = [.. row.Cells.Select(cell => Of(cell, site))] };

    private static PublishedSeries Of(ChartSeries series, SiteModel site) => new()
    {
        Name = series.Name,
        Group = series.Colour?.Group,
        Unit = series.Axis?.Unit,
        Target = series.Target is { } target ? Of(target, site) : null,
        Values = [.. series.Values.Select(value => Shown(value, site))],
    };

    private static PublishedRecordSize Of(RecordValue record) =>
        new() { Id = record.Id, Belonging = Words.Hyphened(record.Belonging.ToString()), Measure = Value(record.Value) };

    private static PublishedLane Of(ChartLane lane) => new()
    {
        Name = lane.Name,
        Content = Words.Hyphened(lane.Content.ToString()),
        Group = lane.Colour?.Group,
        Events = [.. lane.Events.Select(Of)],
    };

    private static PublishedEvent Of(ChartEvent happened) => new()
    {
        Days = PublishedDays.Of(happened.Days),
        Label = happened.Label,
        Source = happened.SourceId,
        Measure = Value(happened.Value),
    };

    private static PublishedTarget Of(ChartTarget target, SiteModel site) => Shown(target.Value, site) is var shown
        ? new() { Label = target.Label, Name = shown.Name, Measure = shown.Measure }
        : new();

    private static PublishedShown Shown(ChartValue value, SiteModel site) =>
        new() { Name = value.Name, Measure = Value(value with { Measure = value.Measure ?? site.Evaluation(value.Name)?.Measure }) };

    private static PublishedValue? Value(ChartValue? value) =>
        value?.Measure is { } measure ? PublishedValue.From(measure, value.PlainWords) : null;

    private static PublishedCell Of(TableCell cell, SiteModel site) => cell switch
    {
        MeasureCell measure => new()
        {
            Name = measure.Name,
            Measure = PublishedValue.From(measure.Measure, measure.PlainWords),
            Mark = measure.Mark is { } mark ? Words.Hyphened(mark.ToString()) : null,
        },
        DifferenceCell { Difference: var difference } => new()
        {
            Difference = difference.Words,
            Agreement = Words.Hyphened(difference.Agreement.ToString()),
            Delta = PublishedInterval.From(difference.Delta),
        },
        TextCell text => new() { Text = text.Text },
        AnswerCell answer => new()
        {
            Text = answer.Says is { } says ? $"{answer.Words}: {site.Words(says)}" : answer.Words,
            Answer = Words.Hyphened(answer.Answer.ToString()),
            Asks = answer.Asked?.Statement.Text["asks:".Length..],
        },
        _ => new(),
    };
}
