using System.Buffers;
using System.Collections.Concurrent;
using System.Net;

namespace ReportGen.Site.Pages;

/// <summary>Reads the addresses of pages, so that their text need not be kept. Pages lead to the same places: equal texts are kept
/// once.</summary>
/// <param name="site">Null where the site has no address.</param>
internal sealed class AddressReader(SiteAddress? site)
{
    private const string Href = "href=\"";
    private const string Source = "src=\"";
    private const string Refresh = "content=\"0; url=";
    private const string Id = "id=\"";

    private static readonly SearchValues<string> Attributes = SearchValues.Create([Href, Source, Refresh, Id], StringComparison.Ordinal);

    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

    public PageAddresses Read(string html)
    {
        var (anchors, links) = (new HashSet<string>(StringComparer.Ordinal), new OrderedNames());
        for (int at = Next(html, 0), end; at >= 0; at = Next(html, end))
        {
            var start = html.IndexOf('"', at) + 1;
            if (html[at] == Refresh[0]) start = at + Refresh.Length;
            end = start;
            if (at == 0 || !char.IsWhiteSpace(html[at - 1])) continue;
            var close = html.AsSpan(start).IndexOf('"');
            if (close < 0) break;
            end = start + close + 1;
            var value = html.AsSpan(start, close);
            if (html[at] != Id[0]) AddLink(value, links);
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

    private static int Next(string html, int from) =>
        html.AsSpan(from).IndexOfAny(Attributes) is >= 0 and var next ? from + next : -1;
}
