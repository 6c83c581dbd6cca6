using System.Globalization;

namespace ReportGen.Data.Reading;

/// <summary>The syntax of CVE ids: CVE, a year, and a number of at least four digits, which is padded with zeros to four and never further
/// (cve.org, CVE id syntax of 2014). So one id has one spelling.</summary>
internal static class CveId
{
    private const int FirstYear = 1999; // of the CVE list
    private const int LastYear = 2099; // there is no clock to say what is too late
    private const string Example = "write one such as CVE-2008-1083";

    /// <summary>Null for an id; else what to say after "is not a CVE id", and what to do.</summary>
    public static (string Message, string Remedy)? WhyNot(string text)
    {
        if (!HasForm(text)) return ("", Example);
        var year = int.Parse(text.AsSpan(4, 4), CultureInfo.InvariantCulture);
        if (year is < FirstYear or > LastYear)
            return (string.Create(CultureInfo.InvariantCulture, $": their years begin with {FirstYear}"), "correct the year");
        var number = text[9..].TrimStart('0');
        if (number.Length == 0) return (": none has the number 0", Example);
        return text.Length == 9 + Math.Max(4, number.Length)
            ? null
            : (": zeros stand in front of a number of fewer than four digits only", $"write '{text[..9]}{number.PadLeft(4, '0')}'");
    }

    private static bool HasForm(ReadOnlySpan<char> text) =>
        text.Length >= 13
            && text.StartsWith("CVE-")
            && text[8] == '-'
            && !text[4..8].ContainsAnyExceptInRange('0', '9')
            && !text[9..].ContainsAnyExceptInRange('0', '9');
}
