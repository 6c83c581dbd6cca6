using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Charts.Reading;

/// <summary>The numbers of a chart or table rest only on figures of the sources that it names, if it names any, and on each of
/// these.</summary>
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
        List<Evaluation?> found = [.. measures.Distinct(StringComparer.Ordinal).Select(names.Find)];
        foreach (var value in found.OfType<Evaluation>())
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

        // What is drawn of single records or days is no measure with a derivation: its sources are not known here.
        if (told.Count > 0 || found.Count == 0 || found.Contains(null)) return;
        var used = found.SelectMany(value => value!.Derivation.Inputs).SelectMany(input => SourcesOf(input, names)).ToHashSet(StringComparer.Ordinal);
        if (named.Where(id => !used.Contains(id)).ToList() is not { Count: > 0 } idle) return;
        bag.Report(
            ChartsCodes.IdleSource,
            place,
            $"no number of this {what} rests on what {English.Joined([.. idle.Select(id => $"'{id}'")])} {(idle.Count == 1 ? "states" : "state")}.",
            "leave it out of 'source', or name it under 'also' of a figure that it repeats");
    }

    /// <summary>What may have told an input: who states it, or all that its dataset is made from.</summary>
    private static IEnumerable<string> SourcesOf(DerivationInput input, NameBinder names)
    {
        if (input.Stated is not null && input.SourceId is { } first) return input.AlsoIn.Prepend(first);
        return input.DatasetId is { } id && names.Data.Dataset(id) is { } dataset
            ? dataset.SourceIds.Concat(dataset.Patches.Source.Values)
            : [];
    }
}
