using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts;
using ReportGen.Diagnostics;
using ReportGen.Drawing;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;

#pragma warning disable RS0030 // Random is seeded here: the same charts in every run.

namespace ReportGen.Tests.Drawing.Law;

/// <summary>Charts of every kind that are as hard to draw as data and authors can make them; the same for one seed.</summary>
internal sealed class HostileCharts(int seed)
{
    /// <summary>Ends the words of every value, so that a drawing's values can be counted.</summary>
    public const char ValueEnd = '~';

    private const int MostRows = 200;

    private static readonly string[] Words =
    [
        "ESX", "Windows", "installation", "of", "the", "Server", new string('W', 60), "deinstallationsvorbereitungsprogramm", "服务器核心安装", "חלונות", "сервер", "🙂🙂", "2008", "a/b-c_d", "i",
    ];

    private readonly Random random = new(seed);

    public static Chart Of(int seed) => new HostileCharts(seed).Make();

    /// <summary>Words around a picture: as long as their readers let them be, and longer.</summary>
    public static Imprint ImprintOf(int seed)
    {
        var hostile = new HostileCharts(seed);
        return new Imprint(hostile.Label(), hostile.random.Next(3) == 0 ? null : hostile.Many(400), [.. Enumerable.Range(0, hostile.random.Next(4)).Select(_ => hostile.Many(120)), "https://" + new string('w', hostile.random.Next(200)) + ".example/"]);
    }

    private string Many(int most) => string.Join(' ', Enumerable.Range(0, random.Next(1, most)).Select(_ => Words[random.Next(Words.Length)]));

    private Chart Make()
    {
        var kinds = Enum.GetValues<ChartKind>();
        var kind = kinds[seed % kinds.Length];
        return kind switch
        {
            ChartKind.Strip => Strips(),
            ChartKind.Timeline => Story(),
            ChartKind.Cumulative => Rising(),
            ChartKind.Calendar => Days(),
            ChartKind.StackedBar when random.Next(2) == 0 => Months(),
            ChartKind.StackedBar => Rows(kind, random.Next(1, 5), ValueSort.Positive) is var chart ? chart with { Totals = [.. chart.Rows.Select((_, row) => Total(chart, row))] } : throw new InvalidOperationException(),
            ChartKind.Target => Targets(),
            ChartKind.Panels => OwnAxes(kind, random.Next(1, 7)),
            ChartKind.Slope => OwnAxes(kind, 2),
            ChartKind.GroupedBar => Rows(kind, random.Next(2, 7), Sort()),
            _ => Rows(kind, 1, Sort()),
        };
    }

    private ValueSort Sort() => Enum.GetValues<ValueSort>()[random.Next(Enum.GetValues<ValueSort>().Length)];

    private Chart Rows(ChartKind kind, int seriesCount, ValueSort sort)
    {
        var scale = kind == ChartKind.Dot ? (Scale)random.Next(3) : Scale.Linear;
        if (scale != Scale.Linear && sort is ValueSort.Negative or ValueSort.Mixed or ValueSort.Zero) sort = ValueSort.Orders;
        var rows = Count();
        return Make(kind, Axis(scale), [.. Enumerable.Range(0, rows).Select(_ => new ChartRow(Label(), random.Next(3) == 0 ? Label() : null, random.Next(5) == 0))],
            [.. Enumerable.Range(0, seriesCount).Select(at => new ChartSeries(seriesCount == 1 ? null : Label(), [.. Enumerable.Range(0, rows).Select(row => Value(sort, scale, row))]))]);
    }

    private Chart Targets()
    {
        var chart = Rows(ChartKind.Target, random.Next(1, 6), Sort());
        var axis = chart.Axis with { Scale = Scale.Linear };
        return chart with { Axis = axis, Series = [.. chart.Series.Select(series => series with { Name = Label(), Target = new ChartTarget(Label(), WithoutEnd(series.Values[random.Next(series.Values.Length)])) })] };
    }

    private Chart OwnAxes(ChartKind kind, int series)
    {
        var chart = Rows(kind, series, Sort());
        return chart with { Series = [.. chart.Series.Select(one => one with { Name = Label() }).Select(one => one with { Axis = Axis(Scale.Linear) with { Title = one.Name! } })] };
    }

    /// <summary>The words of a target are no value of a row.</summary>
    private static ChartValue WithoutEnd(ChartValue value) => value with { Words = value.Words.TrimEnd(ValueEnd) };

    private Chart Strips()
    {
        var scale = (Scale)random.Next(2);
        var sort = new[] { ValueSort.Equal, ValueSort.Orders, ValueSort.Positive }[random.Next(3)];
        ImmutableArray<ChartRow> rows = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => new ChartRow(Label(), null, false)
        {
            UnknownRecords = random.Next(3),
            Records = [.. Enumerable.Range(0, random.Next(1, 300)).Select(at => Known(sort, at)).OrderBy(value => value.Nominal).Select((value, at) => new RecordValue($"r{at}", value, (Belonging)random.Next(2)))],
        })];
        return Make(ChartKind.Strip, Axis(scale), rows, [new ChartSeries(null, [.. rows.Select(row => Median(row, scale))])]);
    }

    private ChartValue Median(ChartRow row, Scale scale)
    {
        var middle = row.Records[row.Records.Length / 2].Value.Nominal ?? 0;
        return random.Next(4) == 0 ? SampleCharts.Unknown : SampleCharts.Between(Text(middle), scale == Scale.Log && random.Next(2) == 0 ? 0 : middle / 2, middle, middle * (1 + random.NextDouble()));
    }

    private Chart Months()
    {
        var months = random.Next(4) switch { 0 => 1, 1 => random.Next(2, 20), 2 => 30, _ => 120 };
        var series = random.Next(1, 4);
        ImmutableArray<Period> window = [.. Enumerable.Range(0, months).Select(at => Period.Month(2001 + (at / 12), 1 + (at % 12)))];
        var chart = OverTime(ChartKind.StackedBar, window, [.. Enumerable.Range(0, series).Select(_ => new ChartSeries(series == 1 ? null : Label(), [.. window.Select(_ => Counted())]))]);
        return series == 1 ? chart : chart with { Totals = [.. window.Select((_, row) => Total(chart, row))] };
    }

    private Chart Days()
    {
        var days = ReleaseDays();
        ImmutableArray<ChartSeries> series = [new ChartSeries("Required", [.. days.Select(_ => Counted())]), .. random.Next(2) == 0 ? new[] { new ChartSeries("Patches of the day", [.. days.Select(_ => Counted())]) } : []];
        return OverTime(ChartKind.Calendar, days, series) with { Meanings = new MarkMeanings("restart required", "restart possible", "no restart") };
    }

    private Chart Rising()
    {
        var days = ReleaseDays();
        return OverTime(ChartKind.Cumulative, days, [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Steps(days.Length))]);
    }

    private ChartSeries Steps(int days)
    {
        var (certain, isOpen, spread) = (0, random.Next(4) == 0, random.Next(10));
        return new ChartSeries(Label(), [.. Enumerable.Range(0, days).Select(_ => (certain += random.Next(50)) is var low && isOpen ? SampleCharts.Over(Text(low), low, double.PositiveInfinity) : SampleCharts.Between(Text(low), low, low, low + spread))]);
    }

    private Chart Story()
    {
        var window = Window();
        ImmutableArray<ChartLane> lanes = [.. Enumerable.Range(0, random.Next(1, 4)).Select(at => at % 2 == 0 ? new ChartLane(Label(), LaneContent.Events, Events(window, 14)) : new ChartLane(Label(), LaneContent.Releases, Events(window, 40)))];
        return Make(ChartKind.Timeline, new Axis("Date", "", Scale.Linear), [], []) with { Window = window, Lanes = lanes };
    }

    private ImmutableArray<ChartEvent> Events(Period window, int most) =>
        [.. Enumerable.Range(0, random.Next(1, most)).Select(_ => window.First.AddDays(random.Next(window.Days))).Order().Select(day => new ChartEvent(Period.Day(day), Label(), "s1"))];

    private ChartEvent Note(ChartEvent happened, Period window)
    {
        var last = happened.Days.First.AddDays(random.Next(200));
        return happened with { Days = Period.Between(happened.Days.First, last > window.Last ? window.Last : last), IsNote = true };
    }

    private Period Window()
    {
        var first = new DateOnly(2003, 1, 1).AddDays(random.Next(400));
        return Period.Between(first, first.AddDays(random.Next(3) switch { 0 => 0, 1 => random.Next(1, 60), _ => random.Next(60, 2000) }));
    }

    private ImmutableArray<Period> ReleaseDays()
    {
        var window = Window();
        return [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.Next(window.Days)).Distinct().Order().Select(at => Period.Day(window.First.AddDays(at)))];
    }

    private Chart OverTime(ChartKind kind, ImmutableArray<Period> rows, ImmutableArray<ChartSeries> series)
    {
        var window = Period.Between(rows[0].First, rows[^1].Last);
        return Make(kind, new Axis(Label(), "", Scale.Linear), [.. rows.Select(days => new ChartRow(days.ToString(), null, false) { Days = days })], series) with
        {
            Window = window,
            Events = random.Next(2) == 0 ? [] : [.. Events(window, 8).Select(one => kind != ChartKind.Calendar && random.Next(2) == 0 ? Note(one, window) : one)],
        };
    }

    private Axis Axis(Scale scale) => new(
        Label(),
        scale == Scale.Nines ? "%" : new[] { "", "%", "MB", "TB", "GiB", "days", "×", "MB per month", "bytes" }[random.Next(9)],
        scale);

    private int Count() => random.Next(5) switch { 0 => 1, 1 => 2, 2 => random.Next(3, 8), 3 => random.Next(8, 40), _ => random.Next(40, MostRows + 1) };

    private string Label() => string.Join(' ', Enumerable.Range(0, random.Next(1, 7)).Select(_ => Words[random.Next(Words.Length)]));

    private ChartValue Value(ValueSort sort, Scale scale, int row)
    {
        var known = scale == Scale.Nines ? Nines() : Known(sort, row);
        var value = known.Nominal ?? 0;
        return row == 0 ? known : random.Next(9) switch
        {
            0 => SampleCharts.Unknown with { Words = "unknown" + ValueEnd },
            1 => SampleCharts.Over("at least " + known.Words, value, scale == Scale.Nines ? 100 : random.Next(2) == 0 ? double.PositiveInfinity : value + Math.Abs(value)),
            2 => SampleCharts.Under("at most " + known.Words, scale == Scale.Linear && value < 0 ? double.NegativeInfinity : 0, value),
            3 when scale != Scale.Nines => SampleCharts.Between(known.Words, value - (Math.Abs(value) * 0.9), value, value + Math.Abs(value)),
            _ => known,
        };
    }

    private ChartValue Nines() => random.NextDouble() is var part ? Point(100 - Math.Pow(10, 2 - (part * 9))) : throw new InvalidOperationException();

    private ChartValue Known(ValueSort sort, int row) => Point(sort switch
    {
        ValueSort.Zero => 0,
        ValueSort.Equal => 7,
        ValueSort.Negative => -random.NextDouble() * 90,
        ValueSort.Mixed => (random.NextDouble() - 0.5) * 1000,
        ValueSort.Orders => Math.Pow(10, (random.NextDouble() * 12) - 6),
        ValueSort.Huge => 1e12 + row,
        _ => random.Next(1, 5000),
    });

    private ChartValue Counted() => random.Next(12) switch
    {
        0 => SampleCharts.Unknown with { Words = "unknown" + ValueEnd },
        1 => SampleCharts.Over("at least 6" + ValueEnd, 6, double.PositiveInfinity),
        2 => SampleCharts.Between("4–6" + ValueEnd, 4, 4, 6),
        _ => Point(random.Next(40)),
    };

    private static ChartValue? Total(Chart chart, int row)
    {
        var values = chart.Series.Select(series => series.Values[row]).ToArray();
        if (values.Any(value => value.IsUnknown)) return SampleCharts.Unknown with { Words = "unknown" + ValueEnd };
        var sum = values.Sum(value => value.Nominal ?? 0);
        return SampleCharts.Between(Text(sum), values.Sum(value => value.Low ?? 0), sum, values.Sum(value => value.High ?? 0));
    }

    private static ChartValue Point(double value) => SampleCharts.Point(Text(value), value);

    private static string Text(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture).Replace('-', '−') + ValueEnd;

    private Chart Make(ChartKind kind, Axis axis, ImmutableArray<ChartRow> rows, ImmutableArray<ChartSeries> series)
    {
        var span = SourceSpan.File("content/charts.yaml");
        return new Chart(string.Create(CultureInfo.InvariantCulture, $"hostile-{seed}"), kind, new ProseText(new SourcedText("A finding", span)), null, axis, rows, series, "Words.", [], span);
    }

    private enum ValueSort
    {
        Positive,
        Zero,
        Equal,
        Negative,
        Mixed,
        Orders,
        Huge,
    }
}
