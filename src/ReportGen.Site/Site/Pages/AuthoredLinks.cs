using System.Net;
using System.Text.RegularExpressions;
using ReportGen.Published;

namespace ReportGen.Site.Pages;

/// <summary>Links as authors write them (<c>/about/</c>, <c>../data/</c>) turned into links that work under any path and from
/// disk.</summary>
internal static partial class AuthoredLinks
{
    public static string Resolve(string html, PageLinks links) => Attribute().Replace(html, match =>
    {
        var target = WebUtility.HtmlDecode(match.Groups["target"].Value);
        return Resolved(target, links) is { } resolved ? $"{match.Groups["name"].Value}=\"{HtmlText.Escape(resolved)}\"" : match.Value;
    });

    /// <summary>Null when the link stays as it is: to another site, inside the page, or already naming a file.</summary>
    private static string? Resolved(string target, PageLinks links)
    {
        if (target.StartsWith("//", StringComparison.Ordinal) || target.StartsWith('#') || IsExternal(target)) return null;
        var (path, anchor) = target.IndexOf('#') is var hash && hash >= 0 ? (target[..hash], target[hash..]) : (target, "");
        var file = path.EndsWith('/') ? path + "index.html" : path;
        if (path.StartsWith('/')) return links.Prefix + file[1..] + anchor;
        return file == path ? null : file + anchor;
    }

    public static bool IsExternal(ReadOnlySpan<char> target) => Scheme().IsMatch(target);

    [GeneratedRegex("\\b(?<name>href|src)=\"(?<target>[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
