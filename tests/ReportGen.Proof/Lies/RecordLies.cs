using System.Globalization;
using ReportGen.Data;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Tests.Proof.Lies;

/// <summary>What records say, changed one word at a time.</summary>
internal static class RecordLies
{
    public const string Date = "a record's date, moved across the edge of the windows";
    public const string Rating = "a record's severity on the product";
    public const string HighestRating = "a record's highest severity on any product";
    public const string Class = "a record's class";
    public const string RestartWord = "a record's restart";
    public const string MembershipWord = "a record's membership in an installation option";
    public const string Size = "a record's size, by one in its last digit";

    public static IEnumerable<Lie> Of(ReportData data, SourceTexts texts) => data.Datasets.SelectMany(dataset =>
    {
        var windows = data.Selections.Where(selection => selection.DatasetId == dataset.Id && selection.Basis == Basis.Records).Select(selection => selection.Window).Distinct().ToList();
        return YamlFiles.Items(texts, dataset.Path, "patches").SelectMany(record => Of(record, dataset, windows));
    });

    private static IEnumerable<Lie> Of(YamlMapping record, PatchDataset dataset, List<Period> windows)
    {
        var id = record.Id();
        if (record.Scalar("released") is { } released && OtherDate(released.Text, dataset.Covers, windows) is { } day) yield return Lie.At(Date, $"{id}: {day}", released, day);
        if (record.Scalar("severity") is { } severity) yield return Lie.At(Rating, id, severity, Other(severity.Text, "critical", "important", "low"));
        if (record.Scalar("severity_max") is { } most) yield return Lie.At(HighestRating, id, most, Other(most.Text, "critical", "important", "low"));
        if (record.Scalar("class") is { } kind) yield return Lie.At(Class, id, kind, Other(kind.Text, "security", "critical", "general"));
        if (record.Scalar("restart") is { } restart) yield return Lie.At(RestartWord, id, restart, restart.Text == "required" ? "none" : "required");
        if (record.Scalar("size") is { } size && OneMore.Than(size.Text) is { } larger) yield return Lie.At(Size, $"{id}: {larger}", size, larger);
        if (record.Value("affects") is not YamlMapping affects) yield break;
        foreach (var (option, value) in affects.Entries)
        {
            var word = value as YamlScalar ?? (value as YamlMapping)?.Scalar("is");
            if (word is not null) yield return Lie.At(MembershipWord, $"{id} {option.Text}", word, word.Text is "stated" or "inferred" ? "no" : "stated");
        }
    }

    // What counts becomes what does not, and the other way round.
    private static string Other(string word, string first, string second, string notCounted) => word == first || word == second ? notCounted : first;

    /// <summary>A day, or month, that the dataset covers and that lies in no window, for a record that lies in one; and the other way round.</summary>
    private static string? OtherDate(string written, Period covers, List<Period> windows)
    {
        if (windows.Count == 0) return null;
        var isMonth = written.Length == "2008-04".Length;
        var days = Enumerable.Range(covers.First.DayNumber, covers.Days).Select(DateOnly.FromDayNumber).ToList();
        var own = DateOnly.ParseExact(isMonth ? written + "-01" : written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var isInside = IsIn(own, windows);
        var other = days.Where(day => IsIn(day, windows) != isInside && (!isMonth || IsIn(day.AddMonths(1).AddDays(-1), windows) != isInside)).ToList();
        var moved = other.Count > 0 ? other[^1] : isInside ? covers.Last.AddDays(1) : own;
        return moved == own ? null : moved.ToString(isMonth ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static bool IsIn(DateOnly day, List<Period> windows) => windows.Exists(window => window.Contains(day));
}
