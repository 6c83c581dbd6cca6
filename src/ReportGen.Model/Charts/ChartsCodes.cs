using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Charts;

/// <summary>What can be wrong in the Charts room.</summary>
public static class ChartsCodes
{
    private static readonly DiagnosticCode.Room Room = new("RG5");

    public static readonly DiagnosticCode RepeatedId = Room.Error("RG5001", "Two charts or two tables have one id");
    public static readonly DiagnosticCode UnknownName =
        Room.Error("RG5002", "A chart or table names a measure or selection that does not exist");
    public static readonly DiagnosticCode MixedKinds = Room.Error("RG5003", "An axis with values of several kinds");
    public static readonly DiagnosticCode WrongUnit = Room.Error("RG5004", "A unit that the values cannot have");
    public static readonly DiagnosticCode AllUnknown = Room.Error("RG5005", "A chart over unknown values");
    public static readonly DiagnosticCode WrongScale = Room.Error("RG5006", "A scale that the chart cannot have");
    public static readonly DiagnosticCode NoRows = Room.Error("RG5007", "A chart or table without rows");
    public static readonly DiagnosticCode ValueCount = Room.Error("RG5008", "Too few or too many values");
    public static readonly DiagnosticCode UnknownSource = Room.Error("RG5009", "A chart or table names a source that does not exist");
    public static readonly DiagnosticCode WrongBy = Room.Error("RG5010", "Rows made by a time that the kind of chart does not have");
    public static readonly DiagnosticCode RowsMadeAndWritten = Room.Error("RG5011", "Rows or columns written where they are made");
    public static readonly DiagnosticCode UnequalWindows = Room.Error("RG5012", "Selections of different windows in one stacked chart");
    public static readonly DiagnosticCode NoTimedMeasure = Room.Error("RG5013", "A measure that has no value for each month or day");
    public static readonly DiagnosticCode NoTimedRecords = Room.Error("RG5014", "A chart over time of reported figures");
    public static readonly DiagnosticCode TooManyRows = Room.Error("RG5015", "A chart over time with too many rows");
    public static readonly DiagnosticCode NoRecounts = Room.Error("RG5016", "A recount table over a selection without recounts");

    public static readonly DiagnosticCode KeyOfOtherKind = Room.Error("RG5017", "A key that another kind of chart has");
    public static readonly DiagnosticCode EventOutside = Room.Error("RG5018", "An event outside of the days that a chart shows");
    public static readonly DiagnosticCode TooManyEvents = Room.Error("RG5019", "A line of a chart with too many events");
    public static readonly DiagnosticCode NoRecordSizes = Room.Error("RG5020", "A strip over a measure that has no value for each record");
    public static readonly DiagnosticCode TooManyRecords = Room.Error("RG5021", "A strip with too many records");
    public static readonly DiagnosticCode EmptyLane = Room.Error("RG5022", "A lane of a timeline that shows nothing, or two things");
    public static readonly DiagnosticCode UnknownColumn = Room.Error("RG5023", "A table is sorted by a column that it does not have");
    public static readonly DiagnosticCode NotComparable = Room.Error("RG5024", "A column whose values cannot be put in order");
    public static readonly DiagnosticCode OtherLabel = Room.Error("RG5030", "A label that is the name of another selection");
    public static readonly DiagnosticCode RepeatedLabel = Room.Error("RG5031", "Two rows or series of a chart with one label");
    public static readonly DiagnosticCode OtherSource =
        Room.Error("RG5032", "A chart or table that rests on a figure of a source that it does not name");
    public static readonly DiagnosticCode NoLabel = Room.Error("RG5033", "A row or series without a label that is not of one selection");
    public static readonly DiagnosticCode EmphasisOutsideRelation =
        Room.Warning("RG5034", "Accent on a row that the relation of a chart does not name");
    public static readonly DiagnosticCode IdleSource = Room.Note("RG5035", "A source of a chart or table on which nothing of it rests");
    public static readonly DiagnosticCode EarlierSource = Room.Note("RG5036", "An event that a source tells before its day");
    public static readonly DiagnosticCode NoAnswer = Room.Error("RG5040", "An answer that asks nothing, or asks and does not");
    public static readonly DiagnosticCode NothingStated = Room.Error("RG5074", "A value shown as stated that no source states");
    public static readonly DiagnosticCode ComputedAsPublished = Room.Error("RG5075", "A computed value that is said to be published");

    public static readonly DiagnosticCode OtherEmphasis = Room.Warning("RG5078", "A title that names other rows than those in accent");

    public static readonly DiagnosticCode TooManyValues = Room.Error("RG5066", "A chart or table with too many values");

    public static readonly DiagnosticCode NotTwoSides = Room.Error("RG5090", "A slope that has not two sides");

    public static ImmutableArray<DiagnosticCode> All => Room.All;
}
