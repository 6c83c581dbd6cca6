using System.Collections.Immutable;
using System.Text;
using ReportGen.Charts;
using ReportGen.Data;
using ReportGen.Drawing.Reuse;
using ReportGen.Prose;
using ReportGen.Sources;
using ReportGen.Wording;

namespace ReportGen.Drawing;

/// <summary>What a picture of a chart says of itself where no page stands around it.</summary>
/// <param name="Title">The chart's, in plain words.</param>
/// <param name="Finding">The chart's caption in plain words; null for none.</param>
/// <param name="Lines">Below the drawing: what has to be known to read it, its sources, the report with its licence, its address; what
/// there is none of is left out.</param>
public sealed record Imprint(string Title, string? Finding, ImmutableArray<string> Lines)
{
    private const int MarkLength = 8;

    /// <summary>Eight hexadecimal digits, by which the files of one drawing with other words around it differ in name.</summary>
    internal string Mark =>
        DrawingKey.Short(
            Encoding.UTF8.GetBytes(
                string.Concat(
                    new[] { Title, Finding }.Concat(Lines)
                        .Select(text => FormattableString.Invariant($"{text?.Length}:{text} ")))))[..MarkLength];

    /// <param name="wordsOf">The words of a bound name, or null when there are none.</param>
    /// <param name="address">Where the chart, or the report, will stand; null when nobody says.</param>
    public static Imprint Of(Chart chart, ReportData data, BoundWordsOf wordsOf, string? address)
    {
        var sources = chart.SourceIds.Select(data.Source).OfType<Source>().ToList();
        var (report, licence) = (data.Settings.Title.Words(wordsOf), data.Settings.Licence?.Name);
        return new Imprint(
            chart.PlainTitle,
            chart.Caption is { } caption ? caption.Words(wordsOf) : null,
            [
                .. chart.Notes,
                .. ShortSources.Told(sources) is { } told ? [OneLine.Of(told)] : Array.Empty<string>(),
                licence is null ? report : $"{report} ({OneLine.Of(licence)})",
                .. address is null ? Array.Empty<string>() : [address],
            ]);
    }
}
