namespace ReportGen.Site.Pages.Markup;

/// <summary>The tags of a page in their order; comments and the text of scripts are passed over.</summary>
internal static class Tags
{
    public static IEnumerable<Tag> In(string html) => Placed(html).Select(placed => placed.Tag).Where(tag => tag.Name.Length > 0);

    /// <summary>Where text stands between tags, but for what stands in elements of some names.</summary>
    public static IEnumerable<(int Start, int End)> TextsOf(string html, IReadOnlySet<string> except)
    {
        var (from, hidden) = (0, 0);
        foreach (var (tag, start, end) in Placed(html))
        {
            if (hidden == 0 && start > from) yield return (from, start);
            if (except.Contains(tag.Name) && !tag.IsEmpty) hidden = Math.Max(0, hidden + (tag.IsEnd ? -1 : 1));
            from = end;
        }

        if (hidden == 0 && from < html.Length) yield return (from, html.Length);
    }

    /// <summary>Comments are tags without a name.</summary>
    private static IEnumerable<(Tag Tag, int Start, int End)> Placed(string html)
    {
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at))
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                var comment = at;
                at = EndOf(html, "-->", at);
                yield return (new Tag("", false, true, ""), comment, at);
                continue;
            }

            var isEnd = html[at + 1] == '/';
            var start = at + (isEnd ? 2 : 1);
            if (start >= html.Length || !char.IsAsciiLetter(html[start]))
            {
                at++;
                continue;
            }

            var end = Close(html, start);
            var text = html[at..end];
            var name = NameAt(html, start, end);
            var opening = at;
            at = end;
            yield return (new Tag(name, isEnd, text.EndsWith("/>", StringComparison.Ordinal), text), opening, end);
            if (!isEnd && name is "script" or "style")
                at =
                    Math.Min(
                        html.Length,
                        html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase) is >= 0 and var close ? close : html.Length);
        }
    }

    /// <summary>The value of an attribute between quotes; null where the tag has none of the name.</summary>
    public static string? Attribute(string tag, string name)
    {
        for (var at =
            tag.IndexOf(name, StringComparison.OrdinalIgnoreCase); at > 0; at = tag.IndexOf(
                name,
                at + 1,
                StringComparison.OrdinalIgnoreCase))
        {
            var after = at + name.Length;
            if (!char.IsWhiteSpace(tag[at - 1]) || after + 1 >= tag.Length || tag[after] != '=') continue;
            var quote = tag[after + 1];
            if (quote is not ('"' or '\'')) return tag[(after + 1)..].Split(' ', '>', '\n')[0];
            var end = tag.IndexOf(quote, after + 2);
            return end < 0 ? null : tag[(after + 2)..end];
        }

        return null;
    }

    private static string NameAt(string html, int start, int end)
    {
        var at = start;
        while (at < end && !char.IsWhiteSpace(html[at]) && html[at] is not ('>' or '/')) at++;
        return html[start..at].ToLowerInvariant();
    }

    /// <summary>Behind the <c>&gt;</c> that ends a tag; one between quotes ends none.</summary>
    private static int Close(string html, int at)
    {
        var quote = '\0';
        for (; at < html.Length; at++)
        {
            if (quote != '\0') quote = html[at] == quote ? '\0' : quote;
            else if (html[at] is '"' or '\'') quote = html[at];
            else if (html[at] == '>') return at + 1;
        }

        return html.Length;
    }

    private static int EndOf(string html, string mark, int from) =>
        html.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var at ? at + mark.Length : html.Length;
}
