using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Charts.Reading;

/// <summary>The numbers of a chart or table rest only on figures of the sources that it names, if it names any.</summary>
internal static class SourceCheck
{
    /// <param name="what">"chart" or "table".</param>
    /// <param name="measures">The names of what it shows.</param>
    /// <param name="named">The ids under <c>source</c>.</param>
    public static void Check(
        string what,
        IEnumerable<string> measures,
        ImmutableArray<string> named,
        SourceSpan place,
        NameBinder names,
        DiagnosticBag bag)
    {
        if (named.IsEmpty || named.Any(id => names.Data.Source(id) is null)) return;
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in measures.Distinct(StringComparer.Ordinal).Select(names.Find).OfType<Evaluation>())
            foreach (var figure in value.Derivation.Inputs.Where(input => input.IsStatedElsewhere(named)))
            {
                if (!told.Add(figure.SourceId!)) continue; // only figures of a source are missed
                bag.Report(
                    ChartsCodes.OtherSource,
                    place,
                    $"this {what} names {English.Joined([.. named.Select(id => $"'{id}'")])}, and "
                        + $"'{value.Name}' rests on '{figure.Name}', which '{figure.SourceId}' states.",
                    $"add '{figure.SourceId}' to 'source', or name under 'also' of the figure the source that repeats it");
            }
    }
}
