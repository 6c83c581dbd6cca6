namespace ReportGen.Charts;

/// <summary>How a chart shows its values. What belongs to a kind is in tables that have a place for each (<see cref="EachKind{T}"/>):
/// all that is said of it in <c>Reading/KindTable.cs</c>, how it is drawn in <c>Drawing</c>.</summary>
public enum ChartKind
{
    /// <summary>Upright columns from zero, one series.</summary>
    Bar,

    /// <summary>Horizontal bars from zero, one series.</summary>
    HorizontalBar,

    /// <summary>Horizontal bars from zero, several series side by side in each row.</summary>
    GroupedBar,

    /// <summary>The series on top of each other, from zero: a column for each month of a window, or a bar for each written row.</summary>
    StackedBar,

    /// <summary>A dot with its interval in each row; the axis need not begin at zero.</summary>
    Dot,

    /// <summary>Every record of a measure as a mark at its size, the median beside them.</summary>
    Strip,

    /// <summary>What happened and what was released, in lanes over one axis of dates.</summary>
    Timeline,

    /// <summary>How many there were by each day of a window: steps that only rise.</summary>
    Cumulative,

    /// <summary>A mark on each release day of a window: filled when the value is certainly above zero, half when it may be, empty when it
    /// is zero.</summary>
    Calendar,

    /// <summary>A panel for each series, with a line at its target and a dot for each row.</summary>
    Target,

    /// <summary>A panel for each series, each a measure of its own: bars from zero for the same rows.</summary>
    Panels,

    /// <summary>Two series, each a measure of its own: the rows by rank on both sides, and a line between.</summary>
    Slope,
}
