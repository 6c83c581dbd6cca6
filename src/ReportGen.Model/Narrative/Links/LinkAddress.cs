using System.Buffers;
using ReportGen.Diagnostics;
using ReportGen.Prose;

namespace ReportGen.Narrative.Links;

/// <summary>Decides where ordinary links may lead: the web, mail, paths of this site, anchors of the page.</summary>
internal static class LinkAddress
{
    private static readonly string[] Allowed = ["http", "https", "mailto"];

    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>What is wrong with an address, or null when it may be linked.</summary>
    public static (string Message, string Remedy)? Problem(string address, bool isImage)
    {
        // Browsers drop control characters and look at the rest.
        if (address.Any(c => char.IsControl(c) || c == '\\'))
            return ("holds a character that no address holds", "delete it, or write it as %XX");
        var trimmed = address.Trim();
        if (trimmed.Length == 0 && !isImage)
            return (
                "is no address: the link would lead to the page itself",
                "write one between the parentheses, or the words without brackets");
        if (trimmed.StartsWith("//", StringComparison.Ordinal)) return ("has no scheme", $"write 'https:{trimmed}'");
        if (Scheme(trimmed) is not { } scheme) return null;
        if (isImage && Nearest.Suggest(scheme, ReferenceSchemes.Words) is { } ours)
            return ($"has the scheme '{scheme}', which images may not have", ours);
        if (isImage) return ("is an image that does not belong to this report", "put the file into content/static and link it by its path");
        if (IsExternal(trimmed) && !HasHost(trimmed)) return ("is not a web address", "write it whole, such as https://example.org/page");
        if (Allowed.Contains(scheme, StringComparer.OrdinalIgnoreCase)) return null;
        var remedy = Nearest.Suggest(
            scheme,
            [.. Allowed, .. ReferenceSchemes.Words]) ?? "link to http, https, mailto, a path of this site or an #anchor";
        return ($"has the scheme '{scheme}', which links may not have", remedy);
    }

    public static bool IsExternal(string address) => Scheme(address.Trim())?.ToLowerInvariant() is "http" or "https";

    /// <summary>Browsers mend <c>http:name</c> and <c>https:///name</c> each in its own way, so it is not known where such a link
    /// leads.</summary>
    private static bool HasHost(string address)
    {
        var rest = address.AsSpan(address.IndexOf(':', StringComparison.Ordinal) + 1);
        return rest.StartsWith("//")
            && !rest.StartsWith("///")
            && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Host.Length > 0;
    }

    private static string? Scheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(address[0])) return null;
        return address.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters) ? null : address[..colon];
    }
}
