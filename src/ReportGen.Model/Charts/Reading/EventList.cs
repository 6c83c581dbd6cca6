using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>Reads the events of a chart over time: each with its date, its label, and who says so.</summary>
internal sealed class EventList(NameBinder names, DiagnosticBag bag)
{
    /// <summary>More labels than these cannot be told apart on one line.</summary>
    public const int Most = 12;

    private readonly List<SourcedText> texts = [];

    /// <summary>What authors wrote in the events read so far, dates included.</summary>
    public ImmutableArray<SourcedText> Texts => [.. texts];

    /// <summary>The events of a mapping by date; empty when it has none.</summary>
    /// <param name="window">The days that the chart shows; null when the events themselves tell.</param>
    public ImmutableArray<ChartEvent> Read(MappingReader reader, Period? window)
    {
        var items = reader.Items(ChartKeys.Events);
        if (items.Length > Most)
        {
            bag.Report(
                ChartsCodes.TooManyEvents,
                ScalarReader.Head(items[Most]),
                FormattableString.Invariant($"there are {items.Length} events on one line; a chart shows at most {Most}."),
                "name the ones that the finding needs, or make a second lane of a timeline");
            items = items[..Most];
        }

        return
        [
            .. items.Select(item => One(item, window))
                .OfType<ChartEvent>()
                .OrderBy(one => one.Days.First)
                .ThenBy(one => one.Days.Last)
                .ThenBy(one => one.Label, StringComparer.Ordinal),
        ];
    }

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
        if (date is not { } days || label is not { } words || source is not { } said) return null;
        if (window is not { } shown || shown.Overlaps(days)) return new ChartEvent(days, words.Text, said.Text);
        bag.Report(
            ChartsCodes.EventOutside,
            ScalarReader.Head(dateNode!), // a date was read from it
            $"'{words.Text}' lies outside of the days that the chart shows, {shown.Words()}.",
            "leave the event out, or chart a longer window");
        return null;
    }
}
