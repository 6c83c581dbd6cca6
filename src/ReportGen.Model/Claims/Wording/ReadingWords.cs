using ReportGen.Claims.Judging;
using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Claims.Wording;

/// <summary>Readings of a whole report, in a few words and in sentences.</summary>
internal static class ReadingWords
{
    /// <summary>Of a reading that is the same in every report.</summary>
    public static string TitleOf(string id) => Alike(id).Title;

    public static string MeaningOf(string id) => Alike(id).Meaning;

    public static string TitleOf(Definition recount) => $"Recount: {English.Inside(recount.Title.Name)}";

    public static string MeaningOf(Definition recount) =>
        $"Counts are taken from the records: {English.Inside(recount.Title.Name)}. As published, they are those that the sources state. "
        + "What this recount does not know stays as published.";

    /// <summary>"MB as powers of 1,024", with the products where there are others.</summary>
    public static string TitleOf(IReadOnlyCollection<PatchDataset> datasets, bool areAll)
    {
        var units = datasets.Select(dataset => dataset.ByteUnit).Distinct().ToList();
        var read = units switch
        {
            [ByteUnit.Decimal] => "MB as powers of 1,024",
            [ByteUnit.Binary] => "MB as powers of 1,000",
            _ => "MB read the other way",
        };
        return areAll ? read : $"{read}: {English.Joined([.. Products(datasets)])}";
    }

    public static string MeaningOf(IReadOnlyCollection<PatchDataset> datasets)
    {
        var published = datasets.Select(dataset => dataset.ByteUnit).Distinct().ToList() switch
        {
            [ByteUnit.Decimal] => "they are powers of 1,000",
            [ByteUnit.Binary] => "they are powers of 1,024",
            _ => "it is the other way round",
        };
        return $"{English.Beginning(AlternativeReadings.Products(datasets))}. As published, {published}.";
    }

    private static IEnumerable<string> Products(IEnumerable<PatchDataset> datasets) =>
        datasets.Select(dataset => dataset.Product).Distinct(StringComparer.Ordinal);

    private static (string Title, string Meaning) Alike(string id) => id switch
    {
        AlternativeReadings.NoFarEnd => (
            "“Over” and “under” without a far end",
            "A figure with “over” or “under” is a bound and no more. As published, it is also taken to lie within the next step of its "
            + "last digit that counts, else its writer would have said more."),
        AlternativeReadings.Rounded => (
            "“Over” and “under” as rounded figures",
            "“Over” and “under” are passed over: the figure is rounded to its last digit. As published, the words are taken as they are."),
        AlternativeReadings.Excess => (
            "“Times greater” as the quotient less one",
            "Of “times greater”, one time is taken off: what weighs twice as much is one time greater. As published, it is the quotient."),
        AlternativeReadings.InferredOut => (
            "Inferred records left out",
            "Records that belong by inference, and not because a source says so, are not counted. As published, each selection says "
            + "whether they are."),
        AlternativeReadings.PerMonth => (
            "Per month",
            "What compares totals of periods of unequal length compares them per month. As published, the totals are compared."),
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, null),
    };
}
