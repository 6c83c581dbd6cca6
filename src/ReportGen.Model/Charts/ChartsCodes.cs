using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Charts;

/// <summary>What can be wrong in the Charts room.</summary>
public static class ChartsCodes
{
    public static readonly DiagnosticCode RepeatedId = new("RG5001", Severity.Error, "Two charts or two tables have one id");
    public static readonly DiagnosticCode UnknownName = new("RG5002", Severity.Error, "A chart or table names a measure or selection that does not exist");
    public static readonly DiagnosticCode MixedKinds = new("RG5003", Severity.Error, "An axis with values of several kinds");
    public static readonly DiagnosticCode WrongUnit = new("RG5004", Severity.Error, "A unit that the values cannot have");
    public static readonly DiagnosticCode AllUnknown = new("RG5005", Severity.Error, "A chart over unknown values");
    public static readonly DiagnosticCode WrongScale = new("RG5006", Severity.Error, "A scale that the chart cannot have");
    public static readonly DiagnosticCode NoRows = new("RG5007", Severity.Error, "A chart or table without rows");
    public static readonly DiagnosticCode ValueCount = new("RG5008", Severity.Error, "Too few or too many values");
    public static readonly DiagnosticCode UnknownSource = new("RG5009", Severity.Error, "A chart or table names a source that does not exist");
    public static readonly DiagnosticCode WrongBy = new("RG5010", Severity.Error, "Rows made by a time that the kind of chart does not have");
    public static readonly DiagnosticCode RowsMadeAndWritten = new("RG5011", Severity.Error, "Rows or columns written where they are made");
    public static readonly DiagnosticCode UnequalWindows = new("RG5012", Severity.Error, "Selections of different windows in one stacked chart");
    public static readonly DiagnosticCode NoTimedMeasure = new("RG5013", Severity.Error, "A measure that has no value for each month or day");
    public static readonly DiagnosticCode NoTimedRecords = new("RG5014", Severity.Error, "A chart over time of reported figures");
    public static readonly DiagnosticCode TooManyRows = new("RG5015", Severity.Error, "A chart over time with too many rows");
    public static readonly DiagnosticCode NoRecounts = new("RG5016", Severity.Error, "A recount table over a selection without recounts");

    public static readonly DiagnosticCode KeyOfOtherKind = new("RG5017", Severity.Error, "A key that another kind of chart has");
    public static readonly DiagnosticCode EventOutside = new("RG5018", Severity.Error, "An event outside of the days that a chart shows");
    public static readonly DiagnosticCode TooManyEvents = new("RG5019", Severity.Error, "A line of a chart with too many events");
    public static readonly DiagnosticCode NoRecordSizes = new("RG5020", Severity.Error, "A strip over a measure that has no value for each record");
    public static readonly DiagnosticCode TooManyRecords = new("RG5021", Severity.Error, "A strip with too many records");
    public static readonly DiagnosticCode EmptyLane = new("RG5022", Severity.Error, "A lane of a timeline that shows nothing, or two things");
    public static readonly DiagnosticCode UnknownColumn = new("RG5023", Severity.Error, "A table is sorted by a column that it does not have");
    public static readonly DiagnosticCode NotComparable = new("RG5024", Severity.Error, "A column whose values cannot be put in order");
    public static readonly DiagnosticCode NothingStated = new("RG5074", Severity.Error, "A value shown as stated that no source states");
    public static readonly DiagnosticCode ComputedAsPublished = new("RG5075", Severity.Error, "A computed value that is said to be published");

    public static readonly DiagnosticCode OtherEmphasis = new("RG5078", Severity.Warning, "A title that names other rows than those in accent");

    public static readonly DiagnosticCode TooManyValues = new("RG5066", Severity.Error, "A chart or table with too many values");

    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        RepeatedId, UnknownName, MixedKinds, WrongUnit, AllUnknown, WrongScale, NoRows, ValueCount, UnknownSource, WrongBy,
        RowsMadeAndWritten, UnequalWindows, NoTimedMeasure, NoTimedRecords, TooManyRows, NoRecounts, KeyOfOtherKind, EventOutside,
        TooManyEvents, NoRecordSizes, TooManyRecords, EmptyLane, UnknownColumn, NotComparable, NothingStated, ComputedAsPublished,
        OtherEmphasis, TooManyValues,
    ];
}
