using System.Collections.Frozen;

namespace ReportGen.Site.Pages.Markup;

/// <summary>Looks whether every element of a page is closed, in the right order. Elements whose end HTML lets be left out end with what
/// holds them.</summary>
internal static class Nesting
{
    private static readonly FrozenSet<string> Void = FrozenSet.Create(
        StringComparer.Ordinal, "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static readonly FrozenSet<string> MayStayOpen = FrozenSet.Create(
        StringComparer.Ordinal, "li", "p", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "rt",
        "rp", "html", "head", "body");

    /// <summary>The element that is not closed, or whose end closes nothing; null where all is well.</summary>
    public static (string Element, bool IsOpen)? Problem(string html)
    {
        var open = new List<string>();
        foreach (var tag in Tags.In(html))
        {
            if (Void.Contains(tag.Name) || (tag.IsEmpty && !tag.IsEnd)) continue;
            if (!tag.IsEnd) open.Add(tag.Name);
            else if (Closed(open, tag.Name) is { } problem) return problem;
        }

        return open.Find(name => !MayStayOpen.Contains(name)) is { } left ? (left, true) : null;
    }

    private static (string Element, bool IsOpen)? Closed(List<string> open, string name)
    {
        var at = open.LastIndexOf(name);
        if (at < 0) return (name, false);
        for (var inner = open.Count - 1; inner > at; inner--)
            if (!MayStayOpen.Contains(open[inner])) return (open[inner], true);
        open.RemoveRange(at, open.Count - at);
        return null;
    }
}
