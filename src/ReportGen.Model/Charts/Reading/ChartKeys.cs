using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>The keys of an entry of <c>content/charts.yaml</c>. Which kind takes which says <see cref="KindTable"/>, which also has the key
/// of the kind.</summary>
internal static class ChartKeys
{
    public static readonly Key Id = Key.Required("id", KeyKind.Id, "patches", "Its name, by which posts place it.");
    public static readonly Key Title =
        Key.Required("title", KeyKind.Prose, "The Full installation had more patches", "The finding, as a sentence.");
    public static readonly Key Caption =
        Key.Optional("caption", KeyKind.Prose, "Patches by the release notes.", "What is shown, under the title.");
    public static readonly Key Holds = Key.Optional(
        "holds",
        KeyKind.Text,
        "alpha-full.patches>alpha-core.patches",
        "What the title says of what is shown, as relations that are judged.");
    public static readonly Key Axis =
        Key.RequiredWhen(
            "unless it is a timeline, or each series has its own", "axis", KeyKind.Mapping, "{title: Patches}", "What is measured.")
            .Holding(() => OfAxis);
    public static readonly WordKey<Scale> Scales = Key.OptionalWord(
        "scale", new WordList<Scale>("a scale", [("linear", Scale.Linear), ("log", Scale.Log), ("nines", Scale.Nines)]), "log",
        "How values become places; `linear` when left out. `log` and `nines` only where marks need not begin at zero.");
    public static readonly Key Rows = Key.RequiredWhen(
        "for a kind with rows",
        "rows",
        KeyKind.Mappings,
        "[{label: Full, value: alpha-full.patches}]",
        "The rows; a stacked chart has them or `by`.").Within(1, int.MaxValue);
    public static readonly Key Series = Key.RequiredWhen(
        "for `grouped-bar`, `target`, `panels`, `slope`, and `stacked-bar` with rows",
        "series",
        KeyKind.Mappings,
        "[{name: Full, values: [alpha-full.patches]}]",
        "With rows: a value for each. Over time: a measure under each name.").Within(1, int.MaxValue);
    public static readonly WordKey<TimeUnit> By = new(
        "by", KeyKind.OneWord, Need.Optional, "month",
        "The rows are made by time: `day` in a calendar, `month` in a stacked chart without rows; both need it.",
        new WordList<TimeUnit>("what rows are made by", [("month", TimeUnit.Month), ("day", TimeUnit.Day)]));
    public static readonly Key Value =
        Key.RequiredWhen("for a kind over time without `series`", "value", KeyKind.Measure, "alpha-full.patches", "The only measure.");
    public static readonly Key Events = Key.Optional(
        "events",
        KeyKind.Mappings,
        "[{date: 2009-01-31, label: The release notes appear, source: vendor-notes}]",
        "What happened, beside marks over time.").Holding(() => OfEvent);
    public static readonly Key Notes = Key.Optional(
        "notes",
        KeyKind.Mappings,
        "[{from: 2008-01, to: 2008-02, text: Before the release}]",
        "Words in the picture on months or days that it shows.").Holding(() => OfNote);
    public static readonly Key Window = Key.Optional(
        "window",
        KeyKind.Mapping,
        "{from: 2008-01-01, to: 2009-03-31}",
        "The days that a timeline shows; whole months around all marks when left out.").Holding(() => PeriodKeys.Table);
    public static readonly Key Lanes = Key.RequiredWhen(
        "for `timeline`",
        "lanes",
        KeyKind.Mappings,
        "[{name: Patches of Full, releases: alpha-full}]",
        "The lanes of a timeline.").Holding(() => OfLane).Within(1, int.MaxValue);
    public static readonly Key Source = Key.Optional("source", KeyKind.Ids, "[vendor-notes]", "Where the data are from.");

    public static readonly Key AxisTitle = Key.Required("title", KeyKind.Text, "Total size", "What is measured.");
    public static readonly Key AxisUnit = Key.Optional(
        "unit",
        KeyKind.Text,
        "MB",
        "The unit of the labels, such as `GB`, `%` or `MB per month`; one that fits the values when left out.");

    public static KeyTable OfAxis { get; } = new("'axis'", "An axis", [AxisTitle, AxisUnit]);

    public static readonly Key RowLabel = Key.Optional(
        "label",
        KeyKind.Text,
        "Full",
        "What the row is called; the label of its selection when left out, of which all its values must then be. "
            + "Its numbers may be bound.");
    public static readonly Key RowValue = Key.Required("value", KeyKind.Measure, "alpha-full.patches", "What it shows.");
    public static readonly Key RowEmphasis = Key.Optional(
        "emphasis",
        KeyKind.Flag,
        "true",
        "The title is about this row. Where no row says it, the accent follows `holds`.");
    public static readonly Key RowNote =
        Key.Optional("note", KeyKind.Text, "without the graphical interface", "Words under the label; its numbers may be bound.").AsLabel();
    public static readonly WordKey<int> As = Key.OptionalWord(
        "as", new WordList<int>("a way to show a value", [("stated", 0)]), "stated",
        "The row shows what sources state, and not what follows from it.");

    public static KeyTable OfRowWithValue { get; } = new("a row", "A row with a value", [RowLabel, RowValue, RowEmphasis, RowNote, As]);

    public static KeyTable OfRow { get; } = new("a row", "A row under series", [RowLabel, RowEmphasis, RowNote, As]);

    public static readonly Key SeriesName = Key.Optional(
        "name",
        KeyKind.Text,
        "Full",
        "What the series is called; the label of its selection when left out, of which all its values must then be.");
    public static readonly Key SeriesValues = Key.Optional(
        "values",
        KeyKind.Measures,
        "[alpha-full.patches, alpha-core.patches]",
        "A measure for each row, in the order of the rows.");
    public static readonly Key SeriesValue = Key.Required("value", KeyKind.Measure, "alpha-full.patches", "The measure.");

    public static KeyTable OfSeries { get; } = new("a series", "A series with rows", [SeriesName, SeriesValues]);

    public static readonly Key PanelName =
        Key.Required("name", KeyKind.Text, "Total size", "What is measured: the head of its panel or side.");
    public static readonly Key TargetLabel = Key.Required("label", KeyKind.Text, "Published", "What the target is.");
    public static readonly Key TargetValue = Key.Required("value", KeyKind.Measure, "alpha-full.patches", "The measure.");

    public static KeyTable OfTarget { get; } = new("a target", "A target", [TargetLabel, TargetValue]);

    public static readonly Key SeriesTarget = Key.Required(
        "target",
        KeyKind.Mapping,
        "{label: Published, value: alpha-full.patches}",
        "What its values are held against: a line in its panel.").Holding(() => OfTarget);

    public static KeyTable OfTargetSeries { get; } = new("a series", "A series beside a target", [SeriesName, SeriesTarget, SeriesValues]);

    public static KeyTable OfPanel { get; } = new("a series", "A series with a measure of its own", [PanelName, AxisUnit, SeriesValues]);

    public static KeyTable OfTimedSeries { get; } = new("a series", "A series over time", [SeriesName, SeriesValue]);

    public static readonly Key LaneName = Key.Required("name", KeyKind.Text, "Patches of Full", "What the lane is called.");
    public static readonly Key LaneReleases = Key.Optional(
        "releases",
        KeyKind.Id,
        "alpha-full",
        "A selection on the basis of records: a mark for each release. A lane has this or `events`.");

    public static KeyTable OfLane { get; } = new("a lane", "A lane", [LaneName, LaneReleases, Events])
    {
        ExactlyOne = [LaneReleases, Events],
    };

    public static readonly Key EventDate =
        Key.Required("date", KeyKind.DateOrMonth, "2009-01-31", "When; a month where only that is known.");
    public static readonly Key EventLabel = Key.Required("label", KeyKind.Text, "The release notes appear", "What happened.");
    public static readonly Key EventSource = Key.Required("source", KeyKind.Id, "vendor-notes", "Who says so.");

    public static readonly Key NoteFrom =
        Key.Required("from", KeyKind.DateOrMonth, "2008-01", "The first day or month that it is about.");
    public static readonly Key NoteTo =
        Key.Optional("to", KeyKind.DateOrMonth, "2008-02", "The last one; the first when left out.");
    public static readonly Key NoteText =
        Key.Required("text", KeyKind.Text, "Before the release", "What it says; its numbers may be bound.");
    public static readonly Key NoteSource =
        Key.Optional("source", KeyKind.Id, "vendor-notes", "Who says so, where that is more than the chart shows.");

    public static KeyTable OfNote { get; } = new("a note", "A note in a picture", [NoteFrom, NoteTo, NoteText, NoteSource]);

    public static KeyTable OfEvent { get; } = new("an event", "An event", [EventDate, EventLabel, EventSource]);

    /// <summary>Those of nested mappings.</summary>
    public static ImmutableArray<KeyTable> Inside { get; } =
        [OfAxis, OfRowWithValue, OfRow, OfSeries, OfTarget, OfTargetSeries, OfPanel, OfTimedSeries, OfLane, OfEvent, OfNote];
}
