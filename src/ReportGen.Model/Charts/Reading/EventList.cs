using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>Reads the events of a chart over time: each with its date, its label, and who says so.</summary>
internal sealed class EventList(NameBinder names, DiagnosticBag bag)
{
    /// <summary>More labels than these cannot be told apart on one line.</summary>
    public const int Most = 12;

    private readonly List<SourcedText> texts = [];
    private readonly LabelTexts notes = new(names);

    /// <summary>What authors wrote in the events and notes read so far, dates of events included.</summary>
    public ImmutableArray<SourcedText> Texts => [.. texts, .. notes.Plain];

    /// <summary>What they wrote with bound numbers.</summary>
    public ImmutableArray<ProseText> BoundTexts => notes.Bound;

    /// <summary>The events and notes of a mapping by date; empty when it has none.</summary>
    /// <param name="window">The days that the chart shows; null when they are not known.</param>
    public ImmutableArray<ChartEvent> ReadWithNotes(MappingReader reader, Period? window)
    {
        var items = reader.Items(ChartKeys.Notes);
        if (items.Length > Most) ReportTooMany(items, "notes");
        return Sorted(Read(reader, window).Concat(items.Take(Most).Select(item => Note(item, window)).OfType<ChartEvent>()));
    }

    /// <summary>The events of a mapping by date; empty when it has none.</summary>
    /// <param name="window">The days that the chart shows; null when the events themselves tell.</param>
    public ImmutableArray<ChartEvent> Read(MappingReader reader, Period? window)
    {
        var items = reader.Items(ChartKeys.Events);
        if (items.Length > Most)
        {
            ReportTooMany(items, "events");
            items = items[..Most];
        }

        return Sorted(items.Select(item => One(item, window)).OfType<ChartEvent>());
    }

    private static ImmutableArray<ChartEvent> Sorted(IEnumerable<ChartEvent> events) =>
    [
        .. events.OrderBy(one => one.Days.First).ThenBy(one => one.Days.Last).ThenBy(one => one.Label, StringComparer.Ordinal),
    ];

    private void ReportTooMany(ImmutableArray<YamlNode> items, string what) => bag.Report(
        ChartsCodes.TooManyEvents,
        ScalarReader.Head(items[Most]),
        FormattableString.Invariant($"there are {items.Length} {what} on one line; a chart shows at most {Most}."),
        "name the ones that the finding needs, or make a second lane of a timeline");

    private ChartEvent? Note(YamlNode node, Period? window)
    {
        if (MappingReader.Open(node, ChartKeys.OfNote, bag) is not { } note) return null;
        var (from, to) = (note.DateOrMonth(ChartKeys.NoteFrom), note.DateOrMonth(ChartKeys.NoteTo));
        var text = notes.Add(note.Text(ChartKeys.NoteText));
        var source = note.Id(ChartKeys.NoteSource);
        note.Finish();
        if (source is { } id) names.Source(id);
        if (from is not { } first || text is not { } words) return null;
        var last = to ?? first;
        if (last.Last < first.First)
        {
            bag.Report(
                DataCodes.PeriodBackwards,
                note.Span,
                $"the note ends on {Period.InWords(last.Last)}, before it begins.",
                "write the earlier day under 'from'");
            return null;
        }

        var days = Period.Between(first.First, last.Last);
        if (window is not { } shown) return null;
        if (shown.Common(days) is { } seen) return new ChartEvent(seen, words.Text, source?.Text) { IsNote = true };
        ReportOutside(words.Text, "note", note.Span, shown);
        return null;
    }

    private void ReportOutside(string label, string what, SourceSpan place, Period shown) => bag.Report(
        ChartsCodes.EventOutside,
        place,
        $"'{label}' lies outside of the days that the chart shows, {shown.Words()}.",
        $"leave the {what} out, or chart a longer window");

    private ChartEvent? One(YamlNode node, Period? window)
    {
        if (MappingReader.Open(node, ChartKeys.OfEvent, bag) is not { } one) return null;
        var dateNode = one.Node(ChartKeys.EventDate);
        var date = dateNode is null ? null : ScalarReader.Days(dateNode, ChartKeys.EventDate, bag);
        var label = one.Text(ChartKeys.EventLabel);
        var source = one.Id(ChartKeys.EventSource);
        one.Finish();
        if (source is { } id) names.Source(id);
        texts.AddRange(new[] { label }.OfType<SourcedText>());
        if (date is not null && dateNode is YamlScalar written) texts.Add(new SourcedText(written)); // what is no date is reported already
        if (date is { } told && source is { } teller) CheckDate(told, teller);
        if (date is not { } days || label is not { } words || source is not { } said) return null;
        if (window is not { } shown || shown.Overlaps(days)) return new ChartEvent(days, words.Text, said.Text);
        ReportOutside(words.Text, "event", ScalarReader.Head(dateNode!), shown); // a date was read from it
        return null;
    }

    /// <summary>Nobody tells what happened before it did.</summary>
    private void CheckDate(Period days, SourcedText source)
    {
        if (names.Data.Source(source.Text)?.Date is not { } date || LastDayOf(date) is not { } written || written >= days.First) return;
        bag.Report(
            ChartsCodes.EarlierSource,
            source.Span,
            $"'{source.Text}' is of {date}, before the day of this event.",
            "name a source that is no older than what it tells, or mend the date");
    }

    private static DateOnly? LastDayOf(string date) => DateReader.Day(date) ?? DateReader.Month(date)?.AddMonths(1).AddDays(-1);
}
