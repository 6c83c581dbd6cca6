using System.Text.RegularExpressions;

namespace ReportGen.Diff.Files;

/// <summary>The name of a file that holds a hash of what is in it: <c>charts/sizes-0123456789abcdef.png</c>. Nobody keeps such an address.</summary>
/// <param name="Stem">The same for each content: <c>charts/sizes.png</c>.</param>
internal readonly partial record struct HashedName(string Stem)
{
    /// <summary>Null for a lasting name. Only the folders that ReportGen writes such files to have them.</summary>
    public static HashedName? Of(string path) =>
        Pattern().Match(path) is { Success: true } match ? new HashedName(match.Groups["stem"].Value + match.Groups["end"].Value) : null;

    [GeneratedRegex(@"^(?<stem>(?:assets|charts|cards)/.+)-[0-9a-f]{8,64}(?<end>\.[A-Za-z0-9]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
