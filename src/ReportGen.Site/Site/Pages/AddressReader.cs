using System.Collections.Concurrent;
using System.Net;

namespace ReportGen.Site.Pages;

/// <summary>Reads the addresses of pages, so that their text need not be kept. Pages lead to the same places: equal texts are kept
/// once.</summary>
/// <param name="site">Null where the site has no address.</param>
internal sealed class AddressReader(SiteAddress? site)
{
    private const string Opening = "=\"";
    private const string Refresh = "0; url=";

    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

    public PageAddresses Read(string html)
    {
        var (anchors, links) = (new HashSet<string>(StringComparer.Ordinal), new OrderedNames());
        for (int at = Next(html, 0), end; at >= 0; at = Next(html, end))
        {
            var start = end = at + Opening.Length;
            var name = NameBefore(html, at);
            if (name is not ("href" or "src" or "id" or "content")) continue;
            if (name is "content" && !html.AsSpan(start).StartsWith(Refresh, StringComparison.Ordinal)) continue;
            if (name is "content") start = end += Refresh.Length;
            var close = html.AsSpan(start).IndexOf('"');
            if (close < 0) break;
            end = start + close + 1;
            var value = html.AsSpan(start, close);
            if (name is not "id") AddLink(value, links);
            else if (close > 0) anchors.Add(Text(value));
        }

        return new PageAddresses(anchors, links.Names, WholeIn(html));
    }

    /// <summary>What follows the site's own address, wherever that stands between quotes or tags; each once.</summary>
    public IReadOnlyList<string> WholeIn(string text)
    {
        if (site?.Uri.AbsoluteUri is not { } address) return [];
        var found = new OrderedNames();
        for (var at = text.IndexOf(address, StringComparison.Ordinal); at >= 0; at = text.IndexOf(address, at, StringComparison.Ordinal))
        {
            var isOpen = at > 0 && text[at - 1] is '"' or '>';
            at += address.Length;
            if (!isOpen) continue;
            var start = at;
            while (at < text.Length && text[at] is not ('"' or '<') && !char.IsWhiteSpace(text[at])) at++;
            if (at < text.Length && text[at] is '"' or '<') found.Add(Text(text.AsSpan(start, at - start)));
        }

        return found.Names;
    }

    private void AddLink(ReadOnlySpan<char> value, OrderedNames links)
    {
        if (value.StartsWith("//") || AuthoredLinks.IsExternal(value)) return;
        var target = Text(value);
        if (!AuthoredLinks.IsExternal(target) && !target.StartsWith("//", StringComparison.Ordinal)) links.Add(target);
    }

    /// <summary>What an attribute says, its character references read.</summary>
    private string Text(ReadOnlySpan<char> written)
    {
        if (written.Contains('&')) return WebUtility.HtmlDecode(written.ToString());
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var text)) return text;
        text = written.ToString();
        return known.GetOrAdd(text, text);
    }

    private static int Next(string html, int from) => html.IndexOf(Opening, from, StringComparison.Ordinal);

    /// <summary>The name of the attribute whose value opens here: what stands behind a blank.</summary>
    private static ReadOnlySpan<char> NameBefore(string html, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiLetterLower(html[start - 1])) start--;
        return start > 0 && char.IsWhiteSpace(html[start - 1]) ? html.AsSpan(start, end - start) : [];
    }
}
