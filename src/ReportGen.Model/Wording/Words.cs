using ReportGen.Data;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Wording;

/// <summary>How counts, dates and enumerated values of data are printed on pages.</summary>
public static class Words
{
    public static string Of(int count) => MeasureWriter.Write(Measure.Point(Kind.Count, count));

    /// <summary>"1 record", "52 records".</summary>
    public static string Of(int count, string one, string many) => $"{Of(count)} {(count == 1 ? one : many)}";

    /// <summary>A phrase as a sentence of its own.</summary>
    public static string Sentence(string phrase) => phrase.Length == 0 ? "" : $"{English.Beginning(phrase)}.";

    /// <summary>A source's date, which may be only a month or a year.</summary>
    public static string? Date(string? written)
    {
        if (written is null) return null;
        if (DateReader.Day(written) is { } day) return Period.InWords(day);
        return DateReader.Month(written) is { } month ? Period.MonthInWords(month) : written;
    }

    /// <summary>"2008-04-08", "2008-04" or "2008" when only the month or year is known, "unknown".</summary>
    public static string Of(ReleaseDate? released) => released?.ToString() ?? "unknown";

    /// <summary>An enumerated value as files have it: <c>GroupedBar</c> is <c>grouped-bar</c>.</summary>
    public static string Hyphened(string name) =>
        string.Concat(name.Select((c, at) => char.IsUpper(c) ? $"{(at > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : c.ToString()));

    public static string Of(PatchSeverity severity) => PatchWords.Severity.WordOf(severity);

    public static string Of(PatchClass kind) => PatchWords.Class.WordOf(kind);

    public static string Of(Restart restart) => PatchWords.Restart.WordOf(restart);

    public static string Of(Membership membership) => PatchWords.Membership.WordOf(membership);

    /// <summary>Whether a patch is for an installation option, as readers are told: what its source states is a plain "yes".</summary>
    public static string Affected(Membership membership) => membership == Membership.Stated ? "yes" : Of(membership);

    public static string Of(Basis basis) => basis.ToString().ToLowerInvariant();

    public static string Of(CountOf count) => count.ToString().ToLowerInvariant();
}
