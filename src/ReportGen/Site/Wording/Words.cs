using System.Globalization;
using ReportGen.Data;
using ReportGen.Quantities;
using ReportGen.Templates;

namespace ReportGen.Site.Wording;

/// <summary>How counts, dates and enumerated values of data are printed on pages.</summary>
internal static class Words
{
    public static string Of(int count) => MeasureWriter.Write(Measure.Point(Kind.Count, count));

    /// <summary>"1 record", "52 records".</summary>
    public static string Of(int count, string one, string many) => $"{Of(count)} {(count == 1 ? one : many)}";

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A phrase as a sentence of its own.</summary>
    public static string Sentence(string phrase) => phrase.Length == 0 ? "" : $"{char.ToUpperInvariant(phrase[0])}{phrase[1..]}.";

    /// <summary>A date as a machine and as a person reads it.</summary>
    public static View? Date(DateOnly? day) => day is { } date ? ViewMap.Of(("iso", Iso(date)), ("words", Period.InWords(date))) : null;

    /// <summary>A source's date, which may be only a month or a year.</summary>
    public static string? Date(string? written)
    {
        if (written is null) return null;
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Period.InWords(day);
        return DateOnly.TryParseExact(written, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
            : written;
    }

    /// <summary>"2008-04-08", "2008-04" when only the month is known, "unknown".</summary>
    public static string Of(ReleaseDate? released) => released switch
    {
        null => "unknown",
        { IsExact: true } date => Iso(date.First),
        { } date => date.First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    };

    /// <summary>An enumerated value as files have it: <c>GroupedBar</c> is <c>grouped-bar</c>.</summary>
    public static string Hyphened(string name) =>
        string.Concat(name.Select((c, at) => char.IsUpper(c) ? $"{(at > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : c.ToString()));

    public static string Of(PatchSeverity severity) => severity.ToString().ToLowerInvariant();

    public static string Of(PatchClass kind) => kind.ToString().ToLowerInvariant();

    public static string Of(Restart restart) => restart.ToString().ToLowerInvariant();

    public static string Of(Membership membership) => membership.ToString().ToLowerInvariant();

    public static string Of(Basis basis) => basis.ToString().ToLowerInvariant();

    public static string Of(CountOf count) => count.ToString().ToLowerInvariant();
}
