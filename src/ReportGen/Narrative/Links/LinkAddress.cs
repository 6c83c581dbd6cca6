using System.Buffers;
using ReportGen.Diagnostics;

namespace ReportGen.Narrative.Links;

/// <summary>Decides where ordinary links may lead: the web, mail, paths of this site, anchors of the page.</summary>
internal static class LinkAddress
{
    private static readonly string[] Allowed = ["http", "https", "mailto"];

    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>What is wrong with an address, or null when it may be linked.</summary>
    public static (string Message, string Remedy)? Problem(string address, bool isImage)
    {
        // Browsers drop control characters and look at the rest.
        if (address.Any(c => char.IsControl(c) || c == '\\')) return ("holds a character that no address holds", "delete it, or write it as %XX");
        var trimmed = address.Trim();
        if (trimmed.StartsWith("//", StringComparison.Ordinal)) return ("has no scheme", $"write 'https:{trimmed}'");
        if (Scheme(trimmed) is not { } scheme) return null;
        if (isImage) return ("is an image that does not belong to this report", "put the file into content/static and link it by its path");
        if (Allowed.Contains(scheme, StringComparer.OrdinalIgnoreCase)) return IsWhole(trimmed) ? null : ("is no address", "write 'https://', a host and a path");
        var remedy = Nearest.Suggest(scheme, [.. Allowed, .. ReferenceSchemes.Words]) ?? "link to http, https, mailto, a path of this site or an #anchor";
        return ($"has the scheme '{scheme}', which links may not have", remedy);
    }

    public static bool IsExternal(string address) => Scheme(address.Trim())?.ToLowerInvariant() is "http" or "https";

    private static bool IsWhole(string address) => Uri.TryCreate(address, UriKind.Absolute, out var whole) && (whole.Scheme == Uri.UriSchemeMailto || whole.Host.Length > 0);

    private static string? Scheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(address[0])) return null;
        return address.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters) ? null : address[..colon];
    }
}
