using System.Collections.Immutable;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Narrative.Comparing;
using ReportGen.Statements;

namespace ReportGen.Narrative;

/// <summary>A piece of resolved prose; pieces in order make the text.</summary>
public abstract record Segment
{
    /// <summary>The segments of a text with those of its captions.</summary>
    public static IEnumerable<Segment> WithCaptions(IEnumerable<Segment> segments) => segments.SelectMany(segment => segment switch
    {
        ChartSegment chart => [chart, .. WithCaptions(chart.Caption)],
        PullFigureSegment pull => [pull.Number, .. WithCaptions(pull.Caption)],
        TableSegment table => [table, .. WithCaptions(table.Caption)],
        _ => (IEnumerable<Segment>)[segment],
    });
}

/// <summary>Finished HTML; a piece need not be balanced in itself.</summary>
/// <remarks>Kept as UTF-8, half of the memory: a report holds the text of all its articles, and shows each once or twice.</remarks>
public sealed record HtmlSegment : Segment
{
    private readonly ReadOnlyMemory<byte> written;

    public HtmlSegment(string html) => written = Encoding.UTF8.GetBytes(html);

    public string Html => Encoding.UTF8.GetString(written.Span);

    public bool Equals(HtmlSegment? other) => other is not null && written.Span.SequenceEqual(other.written.Span);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(written.Span);
        return hash.ToHashCode();
    }
}

/// <summary>A drawing of a figure.</summary>
/// <param name="Svg">The drawing itself, for the page.</param>
/// <param name="Image">The image of it, for where drawings cannot stand.</param>
public sealed record DrawingSegment(string Svg, string Image) : Segment;

/// <summary>A bound number.</summary>
/// <param name="Words">What ReportGen prints for the measure in this place.</param>
public sealed record NumberSegment(string Words, Evaluation Measure, SourceSpan Span) : Segment
{
    /// <summary>A metric's id, <c>selection.measure[part]</c> or <c>reported.figure</c>.</summary>
    public string Name => Measure.Name;
}

/// <summary>Words with a claim attached.</summary>
public sealed record ClaimSegment(string Html, string ClaimId, SourceSpan Span) : Segment;

/// <summary>Words that a statement answers for.</summary>
public sealed record StatementSegment(string Html, ToldStatement Told) : Segment;

/// <summary>A link to a dataset's page.</summary>
public sealed record DatasetSegment(string Html, string Id) : Segment;

/// <summary>Words that state something behind which nothing stands, shown as such.</summary>
/// <param name="Reason">Why nothing does, in plain words.</param>
public sealed record MarkedSegment(string Html, StatementKind Kind, string Reason) : Segment;

/// <summary>The verdict on a claim, in the words of the text.</summary>
public sealed record VerdictSegment(string Html, string ClaimId) : Segment;

/// <summary>The days of a selection's window, or its length.</summary>
public sealed record WindowSegment(string Html, string SelectionId) : Segment;

/// <summary>The citation of a source.</summary>
public sealed record CitationSegment(string Html, string SourceId) : Segment;

/// <summary>One number set large in its place, with how it was made.</summary>
/// <param name="Caption">What the author wrote for this place; empty where the measure's own title serves.</param>
public sealed record PullFigureSegment(NumberSegment Number, ImmutableArray<Segment> Caption) : Segment;

/// <summary>A chart in its place.</summary>
/// <param name="Caption">What the author wrote for this place; empty where the chart's own caption serves.</param>
public sealed record ChartSegment(string ChartId, ImmutableArray<Segment> Caption, SourceSpan Span) : Segment;

/// <summary>A table in its place.</summary>
/// <param name="Caption">What the author wrote for this place; empty where the table's own caption serves.</param>
public sealed record TableSegment(string TableId, ImmutableArray<Segment> Caption, SourceSpan Span) : Segment;
