using System.Collections.Immutable;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>The numbers that changed, sorted by how a reader meets them: those that the report's own pages bind are told one by one, the
/// others counted in a line for each page.</summary>
public static class NumberGroups
{
    /// <summary>Those that the report's own pages bind, each with its place among all numbers.</summary>
    public static IEnumerable<(int Index, NumberChange Number)> Bound(Comparison comparison) =>
        comparison.Numbers.Index().Where(item => item.Item.IsBound).Select(item => (item.Index, item.Item));

    /// <summary>The others: under the first page that shows them, by address; last those that no page shows.</summary>
    public static IEnumerable<(string Sentence, List<(int Index, NumberChange Number)> Numbers)> Others(Comparison comparison) =>
        comparison.Numbers.Index().Where(item => !item.Item.IsBound)
            .GroupBy(item => KeyOf(item.Item.Places), item => (item.Index, Number: item.Item))
            .OrderBy(same => same.Key.Page is null)
            .ThenBy(same => same.Key.Page, StringComparer.Ordinal)
            .ThenBy(same => same.Key.IsListed)
            .Select(same => (Sentence(same.Key, same.Count(), Bound(comparison).Any()), same.ToList()));

    /// <summary>The first page that shows it, and whether that only lists how others were made.</summary>
    private static (string? Page, bool IsListed) KeyOf(ImmutableArray<Place> places) =>
        places.IsEmpty ? (null, false) : (places[0].Page, places[0].Part == PagePart.Listed);

    private static string Sentence((string? Page, bool IsListed) shown, int count, bool isMore)
    {
        var numbers = isMore ? Words.Of(count, "more number", "more numbers") : Words.Of(count, "number", "numbers");
        return shown switch
        {
            (null, _) => $"{numbers} that no page shows",
            ({ } page, true) => $"{numbers} that pages show only where they tell how others were made, first on {ChangeWords.Page(page)}",
            ({ } page, false) => $"{numbers} that only pages made from the data show, first on {ChangeWords.Page(page)}",
        };
    }
}
