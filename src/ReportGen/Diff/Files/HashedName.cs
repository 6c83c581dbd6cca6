using System.Text.RegularExpressions;

namespace ReportGen.Diff.Files;

/// <summary>Names of files that hold a hash of what is in them: <c>charts/sizes-0123456789abcdef.png</c>. Nobody keeps such an address.</summary>
internal static partial class HashedName
{
    /// <summary>The name without the hash, the same for each content: <c>charts/sizes.png</c>. A lasting name stays as it is.</summary>
    public static string Stem(string path) => Hash().Replace(path, "");

    public static bool IsOne(string path) => Hash().IsMatch(path);

    // Only the folders that ReportGen writes such files to have them; as Drawing/DrawingFiles and Site/SiteAssets name them.
    [GeneratedRegex(@"(?<=^(?:charts|cards)/.+)-[0-9a-f]{16}(?=\.[a-z0-9]+$)|(?<=^assets/.+)-[0-9a-f]{8}(?=\.[a-z0-9]+$)", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
