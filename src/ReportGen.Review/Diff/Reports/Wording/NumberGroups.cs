using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>The numbers that changed, sorted by how a reader meets them: those that the report's own pages bind are told one by one, the
/// others counted in a line for each page.</summary>
public static class NumberGroups
{
    /// <summary>Those that the report's own pages bind, each with its place among all numbers.</summary>
    public static IEnumerable<(int Index, NumberChange Number)> Bound(Comparison comparison) =>
        comparison.Numbers.Index().Where(item => item.Item.IsBound).Select(item => (item.Index, item.Item));

    /// <summary>The others: under the first page made from the data that shows them, by address; last those that no page shows.</summary>
    public static IEnumerable<(string Sentence, List<(int Index, NumberChange Number)> Numbers)> Others(Comparison comparison) =>
        comparison.Numbers.Index().Where(item => !item.Item.IsBound)
            .GroupBy(item => item.Item.Places.IsEmpty ? null : item.Item.Places[0].Page, item => (item.Index, Number: item.Item))
            .OrderBy(same => same.Key is null)
            .ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => (Sentence(same.Key, same.Count(), Bound(comparison).Any()), same.ToList()));

    private static string Sentence(string? page, int count, bool isMore)
    {
        var numbers = isMore ? Words.Of(count, "more number", "more numbers") : Words.Of(count, "number", "numbers");
        return page is null
            ? $"{numbers} that no page shows"
            : $"{numbers} that only pages made from the data show, first on {ChangeWords.Page(page)}";
    }
}
