using System.Collections.Immutable;
using ReportGen.Charts;

namespace ReportGen.Drawing.Dates;

/// <summary>An event before its label has a place.</summary>
/// <param name="Number">By which a list under the drawing names it, where labels have no room; counts from 1.</param>
/// <param name="X">The pixel of its date.</param>
internal sealed record FlagText(int Number, double X, ChartEvent Event)
{
    /// <summary>The events of a line, numbered from <paramref name="first"/>.</summary>
    public static ImmutableArray<FlagText> Of(ImmutableArray<ChartEvent> events, Func<ChartEvent, double> x, int first = 1) =>
        [.. events.Select((happened, at) => new FlagText(first + at, x(happened), happened))];
}
