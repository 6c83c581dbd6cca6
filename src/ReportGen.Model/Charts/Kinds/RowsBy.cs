using ReportGen.Charts.Reading;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Kinds;

/// <summary>Reads the key <c>by</c>, which says by which time the rows of a chart are made.</summary>
internal static class RowsBy
{
    /// <summary>False, with a diagnostic, unless the key says the time that the kind has.</summary>
    /// <param name="kind">The kind with its article, such as "a calendar".</param>
    public static bool Is(TimeUnit wanted, string kind, ChartEntry entry)
    {
        if (entry.Reader.Node(ChartKeys.By) is not { } node)
        {
            entry.Bag.Report(
                SourcesCodes.MissingKey,
                entry.Reader.Span,
                "a chart over time lacks the key 'by'.",
                $"add 'by: {wanted.Word()}'");
            return false;
        }

        if (ScalarReader.Word(node, ChartKeys.By.Name, ChartKeys.By.Words, entry.Bag) is not { } by) return false;
        if (by == wanted) return true;
        entry.Bag.Report(
            ChartsCodes.WrongBy,
            ScalarReader.Head(node),
            $"{kind} has a row for each {wanted.Word()}, not for each {by.Word()}.",
            $"write 'by: {wanted.Word()}'");
        return false;
    }
}
