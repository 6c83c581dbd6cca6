using System.Text.RegularExpressions;

namespace ReportGen.Diff.Files;

/// <summary>Names of files that hold a hash of what is in them: <c>charts/sizes-0123456789abcdef.png</c>. Nobody keeps such an
/// address.</summary>
internal static partial class HashedName
{
    /// <summary>The name without the hash, the same for each content: <c>charts/sizes.png</c>. A lasting name stays as it is.</summary>
    public static string Stem(string path) => Hash().Replace(path, "");

    /// <summary>The names of a text's pictures of charts without the mark of the words around the drawing, among which is the address of
    /// the report.</summary>
    public static string WithoutImprint(string text) => Imprint().Replace(text, "");

    /// <summary>Whether two pictures differ in the words around the drawing alone: their names have the same key and another mark. What
    /// these words are is told where they are written.</summary>
    public static bool IsSameDrawing(string earlier, string later) =>
        earlier != later && WithoutImprint(earlier) is var drawing && drawing != earlier && drawing == WithoutImprint(later);

    public static bool IsOne(string path) => Hash().IsMatch(path);

    // Only the folders that ReportGen writes such files to have them; as Drawing/DrawingFiles and Site/SiteAssets name them.
    [GeneratedRegex(@"(?<=^(?:charts|cards)/.+)-[0-9a-f]{16}(?:-[0-9a-f]{8})?(?=\.[a-z0-9]+$)|(?<=^assets/.+)-[0-9a-f]{8}(?=\.[a-z0-9]+$)", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();

    [GeneratedRegex(@"(?<=charts/[^""'\s<>()/]+-[0-9a-f]{16})-[0-9a-f]{8}(?=\.(?:png|svg)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Imprint();
}
