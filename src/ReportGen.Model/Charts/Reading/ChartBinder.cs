using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts.Wording;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>Binds one chart: its keys, then its names, then its axis. What is wrong is reported, and the chart left out.</summary>
internal sealed class ChartBinder(MappingReader reader, IdRegister ids, NameBinder names, DiagnosticBag bag)
{
    public static KeyTable Keys { get; } = new(
        "a chart", "A chart",
        [
            ChartKeys.Id, KindTable.KindKey, ChartKeys.Title, ChartKeys.Holds, ChartKeys.Caption, ChartKeys.Axis, ChartKeys.Scales, ChartKeys.Rows,
            ChartKeys.Series,
            ChartKeys.By, ChartKeys.Value, ChartKeys.Events, ChartKeys.Notes, ChartKeys.Window, ChartKeys.Lanes, ChartKeys.Source,
        ])
    {
        Rules = KindTable.Demands,
    };

    private static readonly Axis Dates = new("Date", "", Scale.Linear);

    public Chart? Bind()
    {
        var id = reader.Id(ChartKeys.Id);
        var kind = reader.Word(KindTable.KindKey);
        var rule = kind is { } known ? KindTable.Of(known) : null;
        var (title, caption) = (reader.Prose(ChartKeys.Title), reader.Prose(ChartKeys.Caption));
        var holds = reader.Text(ChartKeys.Holds);
        var hasAxis = rule?.Keys.Contains(ChartKeys.Axis) != false;
        var (axisTitle, unit) = hasAxis ? AxisTexts() : default;
        var scaleNode = hasAxis ? reader.Node(ChartKeys.Scales) : null;
        Scale? scale = scaleNode is null ? Scale.Linear : ScalarReader.Word(scaleNode, ChartKeys.Scales.Name, ChartKeys.Scales.Words, bag);
        var rows = rule?.Bind(new ChartEntry(reader, names, bag));
        var sources = names.Sources(reader, ChartKeys.Source);
        RefuseOtherKeys(rule);
        reader.Finish();
        if (id is { } given) ids.Add(given);
        if (id is not { } name || kind is null || rule is null || title is not { } finding) return null;
        if ((hasAxis && axisTitle is null) || scale is not { } mapped || rows is null) return null;
        if (!Fits(rows)) return null;
        if ((hasAxis || rows.HasOwnAxes) && !IsDrawable(rows, rule.Origin, mapped, scaleNode)) return null;
        if (UnitsOf(rows, hasAxis, unit) is not { } units) return null;
        var place = reader.Node(ChartKeys.Source)?.Span ?? name.Span;
        SourceCheck.Check("chart", rows.Values.Select(value => value.Name), sources, place, names, bag);
        rows = ToldApart.In(rows, names);
        var axis = axisTitle is { } measured ? units[0].AxisOf(measured.Text, mapped) : AxisWithout(rows);
        var chart = Made(name, kind.Value, finding, axis, rows, units) with
        {
            Caption = caption,
            Statement = names.Statement(holds, finding),
            HasRelation = holds is not null,
            SourceIds = [.. sources.Concat(EventsOf(rows).Select(one => one.SourceId).OfType<string>()).Distinct(StringComparer.Ordinal)],
            PlainTexts = [.. new[] { axisTitle }.OfType<SourcedText>(), .. rows.Texts],
            BoundTexts = rows.BoundTexts,
        };
        if (!rows.SaysEmphasis) return RelationEmphasis.AddTo(chart);
        RelationEmphasis.Report(chart, bag);
        EmphasisCheck.Report(chart, bag);
        return chart;
    }

    /// <summary>A picture grows with what it shows: beyond some hundred values nobody reads it, and then it fits no memory.</summary>
    private bool Fits(BoundRows rows)
    {
        var values = rows.Rows.Length * Math.Max(1, rows.Series.Length);
        var most = rows.Window is null ? Limits.Default.ChartValues : Limits.Default.TimedValues;
        var texts = rows.Texts.Concat(rows.BoundTexts.Select(text => text.Written)).ToList();
        var longTexts = texts.Where(text => text.Text.Length > Limits.Default.LabelCharacters).ToList();
        foreach (var text in longTexts)
            bag.Report(
                SourcesCodes.LongLabel,
                text.Span,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"this has {text.Text.Length:N0} characters; a chart takes at most {Limits.Default.LabelCharacters:N0}."),
                "write it shorter");
        if (longTexts.Count > 0) return false;
        if (values > most)
            bag.Report(
                ChartsCodes.TooManyValues,
                reader.Span,
                string.Create(CultureInfo.InvariantCulture, $"the chart has {values:N0} values; at most {most:N0} can be told apart."),
                "chart the ones that the finding needs, or make a table");
        else if (ChartSize.Of(values, rows.Window is not null, texts) > Limits.Default.ChartValues)
            bag.Report(
                ChartsCodes.TooManyValues,
                reader.Span,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the chart has {values:N0} values and {texts.Sum(text => text.Text.Length):N0} characters of labels; a picture of both would be too large."),
                "write shorter labels, or chart fewer values");
        else
            return true;
        return false;
    }

    /// <summary>The unit of all values, or one for each series; null, with a diagnostic, when one cannot be.</summary>
    private ImmutableArray<AxisUnit>? UnitsOf(BoundRows rows, bool hasAxis, SourcedText? written)
    {
        if (!hasAxis && !rows.HasOwnAxes) return [AxisUnit.Counts];
        AxisUnit?[] units = rows.HasOwnAxes
            ? [.. rows.Series.Select(series => AxisUnit.Choose([.. series.Values], series.Unit, reader.Span, bag))]
            : [AxisUnit.Choose([.. rows.Values], written, reader.Span, bag)];
        return units.Contains(null) ? null : [.. units.OfType<AxisUnit>()];
    }

    private static Axis AxisWithout(BoundRows rows) => rows.HasOwnAxes
        ? Dates with { Title = English.Joined([.. rows.Series.Select((series, at) => Said(series.Name ?? "", at))]) }
        : Dates;

    /// <summary>"Total size and total size per month".</summary>
    private static string Said(string name, int at) => at == 0 ? name : English.Inside(name);

    private static ChartSeries SeriesOf(BoundSeries series, AxisUnit unit, bool hasOwnAxis) =>
        new(series.Name, [.. series.Values.Select(unit.Value)])
        {
            Axis = hasOwnAxis ? unit.AxisOf(series.Name ?? "", Scale.Linear) : null,
            Target = series.Target is { } target ? new ChartTarget(target.Label, unit.Value(target.Value)) : null,
        };

    private Chart Made(SourcedText id, ChartKind kind, ProseText finding, Axis axis, BoundRows rows, ImmutableArray<AxisUnit> units)
    {
        var unit = units[0];
        ImmutableArray<ChartSeries> series =
            [.. rows.Series.Select((one, at) => SeriesOf(one, units[Math.Min(at, units.Length - 1)], rows.HasOwnAxes))];
        var chart = new Chart(id.Text, kind, finding, null, axis, RowsOf(rows, unit), series, "", [], id.Span)
        {
            PlainTitle = finding.Words(names.WordsFor),
            Window = rows.Window,
            Totals = [.. rows.Totals.Select(total => total is null ? null : unit.Value(total))],
            Lanes = rows.Lanes,
            Events = rows.Events,
            Meanings = rows.Meanings,
            Notes = [.. rows.Notes, .. WindowNotes.Of(Shown(rows), names.Data)],
        };
        return AlternativeText.AddTo(new ColourFinder(names).AddTo(chart));
    }

    private static ImmutableArray<ChartRow> RowsOf(BoundRows rows, AxisUnit unit) => rows.Records.IsEmpty
        ? rows.Rows
        : [.. rows.Rows.Zip(
            rows.Records,
            (row, records) =>
                row with
                {
                    Records = [.. records.Select(record => new RecordValue(record.Id, unit.Value(record.Value), record.Belonging))],
                })];

    private static IEnumerable<ChartEvent> EventsOf(BoundRows rows) => rows.Events.Concat(rows.Lanes.SelectMany(lane => lane.Events));

    private (SourcedText? Title, SourcedText? Unit) AxisTexts()
    {
        if (reader.Nested(ChartKeys.Axis.AsRequired()) is not { } axis) return default;
        var (title, unit) = (axis.Text(ChartKeys.AxisTitle), axis.Text(ChartKeys.AxisUnit));
        axis.Finish();
        return (title, unit);
    }

    /// <summary>A key that only other kinds take is known, so it is no slip of the pen: the kinds that take it are named.</summary>
    private void RefuseOtherKeys(KindRule? rule)
    {
        foreach (var key in KindTable.Keys)
        {
            if (rule?.Keys.Contains(key) != false) continue;
            foreach (var entry in reader.Mapping.Entries.Where(entry => entry.Key.Text == key.Name))
                bag.Report(
                    ChartsCodes.KeyOfOtherKind,
                    entry.Key.Span,
                    $"a chart of the kind '{rule.Word}' takes no '{key}'.",
                    $"leave it out, or make it one of {string.Join(", ", KindTable.Taking(key))}");
        }
    }

    private bool IsDrawable(BoundRows rows, Origin origin, Scale scale, YamlNode? scaleNode)
    {
        var values = rows.Values.ToArray();
        if (values.All(value => value.Measure.IsUnknown))
        {
            var why = values.Length == 0 ? "no record has a known size" : values[0].Measure.WhyUnknown;
            bag.Report(
                ChartsCodes.AllUnknown,
                reader.Span,
                $"every value of the chart is unknown: {why}.",
                "chart a measure that is known, or leave the chart out");
            return false;
        }

        if (ScaleCheck.Problem(values, origin, scale) is not var (problem, remedy)) return true;
        bag.Report(ChartsCodes.WrongScale, scaleNode?.Span ?? reader.Span, problem, remedy);
        return false;
    }

    /// <summary>The values with the labels by which a reader knows them.</summary>
    private static IEnumerable<ShownValue> Shown(BoundRows rows) =>
        rows.Rows.SelectMany((row, at) => rows.Series.Select(series => new ShownValue(row.Label, series.Name, series.Values[at])));
}
