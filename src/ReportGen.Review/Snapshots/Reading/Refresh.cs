using System.Text.RegularExpressions;

namespace ReportGen.Snapshots.Reading;

/// <summary>Where <c>meta http-equiv="refresh"</c> leads.</summary>
internal static partial class Refresh
{
    /// <summary>Null for a page that only loads itself again.</summary>
    public static string? Target(string content) =>
        Form().Match(content).Groups["target"].Value.Trim() is { Length: > 0 } target ? target : null;

    // The seconds to wait, then the address, with or without a name before it and marks around it.
    [GeneratedRegex("""^\s*[\d.]*(?:\s*[;,]\s*|\s+)(?>(?:url\s*=\s*)?)(?:"(?<target>[^"]*)|'(?<target>[^']*)|(?<target>.*))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Form();
}
