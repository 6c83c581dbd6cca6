using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Data;

namespace ReportGen.Metrics;

/// <summary>Why records leave a measure open, and what an author can do about it.</summary>
/// <param name="Why">Without a full stop: "of 2 records of 'alpha' the day is not known".</param>
/// <param name="Remedy">To stand behind a semicolon.</param>
public sealed record OpenCause(string Why, string Remedy)
{
    private const int Most = 3;

    /// <summary>Each cause once, what concerns whole lists first; empty where no records were counted, or all is known of them.</summary>
    public static ImmutableArray<OpenCause> Of(Derivation derivation, ReportData data)
    {
        var counted = derivation.Inputs.Where(input => input.IsCounted).ToList();
        return
        [
            .. counted.Select(input => Missing(input, data)).Concat(counted.SelectMany(Doubtful)).OfType<OpenCause>().Distinct().Take(Most),
        ];
    }

    private static OpenCause? Missing(DerivationInput input, ReportData data)
    {
        if (input.Records.IsComplete || data.Dataset(input.DatasetId ?? "") is not { } dataset) return null;
        return dataset.Complete is { } complete
            ? new OpenCause(
                $"the records of '{dataset.Id}' are complete only for {complete}",
                $"narrow the window of '{input.SelectionId}', or widen 'complete' in {dataset.Path} if nothing is missing")
            : new OpenCause(
                $"the records of '{dataset.Id}' are not said to be complete",
                $"write 'complete: true' in {dataset.Path} if nothing is missing there");
    }

    private static IEnumerable<OpenCause> Doubtful(DerivationInput input) => input.Records.Possible
        .SelectMany(input.Records.WhyPossible)
        .GroupBy(why => why, StringComparer.Ordinal)
        .Select(group => new OpenCause(
            string.Create(
                CultureInfo.InvariantCulture,
                $"of {group.Count()} {(group.Count() == 1 ? "record" : "records")} of '{input.DatasetId}' {group.Key}"),
            $"'reportgen explain {input.Name}' names them"));
}
