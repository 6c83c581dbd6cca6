using System.Collections.Immutable;

namespace ReportGen.Charts;

/// <summary>One thing for each kind of chart: how it is bound, how it is drawn. A kind without one does not compile.</summary>
public sealed record EachKind<T>
{
    public required T Bar { get; init; }

    public required T HorizontalBar { get; init; }

    public required T GroupedBar { get; init; }

    public required T StackedBar { get; init; }

    public required T Dot { get; init; }

    public required T Strip { get; init; }

    public required T Timeline { get; init; }

    public required T Cumulative { get; init; }

    public required T Calendar { get; init; }

    public required T Target { get; init; }

    public required T Panels { get; init; }

    public required T Slope { get; init; }

    /// <summary>In the order of the kinds.</summary>
    public ImmutableArray<T> All => [.. Enum.GetValues<ChartKind>().Select(Of)];

    public T Of(ChartKind kind) => kind switch
    {
        ChartKind.Bar => Bar,
        ChartKind.HorizontalBar => HorizontalBar,
        ChartKind.GroupedBar => GroupedBar,
        ChartKind.StackedBar => StackedBar,
        ChartKind.Dot => Dot,
        ChartKind.Strip => Strip,
        ChartKind.Timeline => Timeline,
        ChartKind.Cumulative => Cumulative,
        ChartKind.Calendar => Calendar,
        ChartKind.Target => Target,
        ChartKind.Panels => Panels,
        ChartKind.Slope => Slope,
    };
}
