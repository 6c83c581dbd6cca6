using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Published.Report;
using ReportGen.Quantities;

namespace ReportGen.Diff.Charts;

/// <summary>A chart of an edition: what <c>report.json</c> says of it, and where its files lie.</summary>
/// <param name="Published">As the report has it.</param>
/// <param name="Png">The path of its picture; null when the site has none.</param>
/// <param name="Svg">The path of its drawing; null when the site has none.</param>
/// <param name="TellsTotals">Whether its report tells the sums of stacked rows.</param>
internal sealed record DrawnChart(string Id, string Title, PublishedChart Published, string? Png, string? Svg, bool TellsTotals)
{
    /// <summary>SHA-256 of everything that is drawn.</summary>
    public string Hash => Published.Hash;

    /// <summary>Everything that the report says of it but for its id and what is made from that.</summary>
    public string Definition { get; } = PublishedChart.Shape.Text(Published with { Id = "", Hash = "", DataFile = "" });

    public ImmutableArray<DrawnSeries> Series() =>
        [.. Published.Series.Select(series => new DrawnSeries(series.Name ?? "", [.. series.Values.Select(value => value.Name)], series.Group, series.Unit))];

    /// <param name="placeOf">The number of a series, from 0, by its place in this chart: the same for a series of the other edition that is
    /// the same.</param>
    public ImmutableArray<DrawnRow> Rows(Func<int, int> placeOf)
    {
        return [.. Targets(placeOf), .. Published.Rows.Select((row, at) => Row(row, [.. ValuesAt(at)]))];

        IEnumerable<DrawnMark> ValuesAt(int at) =>
            from one in Published.Series.Index()
            where at < one.Item.Values.Length
            select DrawnMark.Value(one.Item.Values[at], one.Item.Name, placeOf(one.Index));

        DrawnRow Row(PublishedChartRow row, ImmutableArray<DrawnMark> values) => new(
            row.Label,
            row.Note,
            row.IsEmphasised,
            Days(row.Days),
            [.. row.Records.Select(DrawnMark.Record), .. values, .. Unknown(row), .. Total(row)])
        {
            Group = row.Group,
        };
    }

    /// <summary>What the series are held against, as a row; none where they are not.</summary>
    private IEnumerable<DrawnRow> Targets(Func<int, int> placeOf)
    {
        var targets = Published.Series.Index().Where(one => one.Item.Target is not null).ToArray();
        if (targets.Length == 0) return [];
        var label = string.Join(", ", targets.Select(one => one.Item.Target!.Label).Distinct(StringComparer.Ordinal)); // not null
        return [new DrawnRow(label, null, false, null, [.. targets.Select(one => DrawnMark.Target(one.Item, placeOf(one.Index)))])];
    }

    /// <summary>The lanes of a timeline; then what is drawn beside the values, as a lane without a name.</summary>
    public ImmutableArray<DrawnLane> Lanes() =>
    [
        .. Published.Lanes.Select(lane => new DrawnLane(lane.Name, lane.Content, EventsOf(lane.Events), lane.Group)),
        .. Published.Events.IsEmpty ? ImmutableArray<DrawnLane>.Empty : [new DrawnLane(null, "", EventsOf(Published.Events))],
    ];

    private static ImmutableArray<DrawnEvent> EventsOf(ImmutableArray<PublishedEvent> events) => [.. events.Select(EventOf)];

    private static DrawnEvent EventOf(PublishedEvent happened) =>
        new(Days(happened.Days) ?? "", happened.Label, DrawnMark.ExtentOf(happened.Measure), happened.Source);

    private static IEnumerable<DrawnMark> Unknown(PublishedChartRow row) => row.UnknownRecords is { } count
        ? [new DrawnMark(MarkSort.Unknown, "", "records of unknown size", null, count.ToString(CultureInfo.InvariantCulture), "")]
        : [];

    private static IEnumerable<DrawnMark> Total(PublishedChartRow row) => row.Total is { } total ? [DrawnMark.Total(total)] : [];

    /// <summary>"12 August 2008", "August 2008", or the first day and the last.</summary>
    private static string? Days(PublishedDays? days)
    {
        if (days?.ToPeriod() is not { } period) return null;
        if (period.First == period.Last) return Period.InWords(period.First);
        return period == Period.Month(period.First.Year, period.First.Month) ? Period.MonthInWords(period.First) : period.Words();
    }
}
