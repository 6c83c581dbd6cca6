using System.Text.RegularExpressions;

namespace ReportGen.Charts;

/// <summary>The word by which a title or caption says that values are shown as they were published.</summary>
internal static partial class PublishedWord
{
    public static bool IsIn(string text) => Published().IsMatch(text);

    [GeneratedRegex(@"\bpublished\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Published();
}
