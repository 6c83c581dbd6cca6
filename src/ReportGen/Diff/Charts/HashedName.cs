using System.Text.RegularExpressions;

namespace ReportGen.Diff.Charts;

/// <summary>Names of files that end with a hash of what is in them.</summary>
internal static partial class HashedName
{
    /// <summary>The path without the hash, the same in every edition: <c>cards/home.png</c> for <c>cards/home-75d7c13a1cf9e2f6.png</c>. A file of an author keeps its name.</summary>
    public static string Stem(string path) => Hash().Replace(path, "");

    // As Drawing/DrawingFiles and Site/SiteAssets name them.
    [GeneratedRegex(@"(?<=^(?:charts|cards)/.+)-[0-9a-f]{16}(?=\.[a-z]+$)|(?<=^assets/.+)-[0-9a-f]{8}(?=\.[a-z0-9]+$)", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
