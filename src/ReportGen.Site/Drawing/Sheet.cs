namespace ReportGen.Drawing;

/// <summary>A width to draw for, with the sizes that are readable there; all in pixels of the unscaled drawing.</summary>
/// <param name="Name">Part of class and ids.</param>
/// <param name="LabelSize">Of row labels and values.</param>
/// <param name="NoteSize">Of ticks, notes, axis title and keys.</param>
/// <param name="Thickness">Of the bar of a chart with one series.</param>
/// <param name="GroupedThickness">Of each bar where several stand in a row.</param>
/// <param name="RowGap">Between rows.</param>
/// <param name="WidestLabel">What a row label may take before it is broken into lines.</param>
/// <param name="Labels">Where row labels stand.</param>
/// <param name="TickCount">How many steps the axis should have.</param>
internal sealed record Sheet(
    string Name,
    double Width,
    double LabelSize,
    double NoteSize,
    double Thickness,
    double GroupedThickness,
    double RowGap,
    double WidestLabel,
    LabelPlace Labels,
    int TickCount)
{
    /// <summary>For a text column, shown from about 480 pixels.</summary>
    public static Sheet Wide { get; } = new("wide", 720, 17, 15, 24, 17, 20, 230, LabelPlace.Beside, 5);

    /// <summary>For a phone: at 288 pixels its smallest text is still 11 pixels high.</summary>
    public static Sheet Narrow { get; } = new("narrow", 360, 15.5, 14, 18, 14, 18, 358, LabelPlace.Above, 4);

    /// <summary>Height of the columns of a chart over time.</summary>
    public double PlotHeight => Labels == LabelPlace.Beside ? 240 : 200;

    /// <summary>Height of the line of a month in a calendar.</summary>
    public double MonthLine => MarkSize + 10;

    /// <summary>Diameter of a mark in a calendar.</summary>
    public double MarkSize => Labels == LabelPlace.Beside ? 17 : 15;

    /// <summary>Diameter of a ring around a number that stands for an event.</summary>
    public double NumberSize => NoteSize * 1.45;

    public double LabelLine => LabelSize * 1.25;

    public double NoteLine => NoteSize * 1.25;
}

/// <summary>Where the label of a row stands.</summary>
internal enum LabelPlace
{
    /// <summary>In a column to the left of the marks.</summary>
    Beside,

    /// <summary>Over the marks.</summary>
    Above,
}
