using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Site;

/// <summary>What RFC 4287 asks of a feed, and what readers of feeds cannot show: each offence in a sentence.</summary>
internal static partial class AtomRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly string[] FeedChildren = ["author", "category", "contributor", "entry", "generator", "icon", "id", "link", "logo", "rights", "subtitle", "title", "updated"];
    private static readonly string[] EntryChildren = ["author", "category", "content", "contributor", "id", "link", "published", "rights", "source", "summary", "title", "updated"];
    private static readonly string[] Repeated = ["author", "category", "contributor", "entry", "link"];

    public static IEnumerable<string> Offences(string xml)
    {
        var feed = XDocument.Parse(xml).Root ?? throw new InvalidOperationException("no root");
        if (feed.Name != Atom + "feed") yield return $"the root is {feed.Name}";
        foreach (var offence in Of(feed, FeedChildren)) yield return offence;
        var self = feed.Elements(Atom + "link").Where(link => (string?)link.Attribute("rel") == "self").ToList();
        if (self.Count != 1) yield return "4.1.1: the feed has no link to itself";
        var entries = feed.Elements(Atom + "entry").ToList();
        foreach (var offence in entries.SelectMany(Entry)) yield return offence;
        foreach (var same in entries.GroupBy(entry => entry.Element(Atom + "id")?.Value).Where(same => same.Count() > 1)) yield return $"4.1.1: two entries '{same.Key}'";
        if (feed.Element(Atom + "author") is null && entries.Exists(entry => entry.Element(Atom + "author") is null)) yield return "4.1.1: nobody wrote an entry";
        foreach (var entry in entries.Where(entry => string.CompareOrdinal(entry.Element(Atom + "updated")?.Value, feed.Element(Atom + "updated")?.Value) > 0)) yield return $"'{entry.Element(Atom + "id")?.Value}' is newer than the feed";
    }

    private static IEnumerable<string> Entry(XElement entry)
    {
        foreach (var offence in Of(entry, EntryChildren)) yield return offence;
        if (entry.Element(Atom + "content") is null && !entry.Elements(Atom + "link").Any(link => (string?)link.Attribute("rel") is null or "alternate")) yield return "4.1.2: an entry has neither content nor an alternate";
        if (entry.Element(Atom + "published") is { } published && !Time().IsMatch(published.Value)) yield return $"3.3: '{published.Value}' is no time";
        if (entry.Element(Atom + "content") is not { } content) yield break;
        if ((string?)content.Attribute("type") != "html" || content.HasElements) yield return "4.1.3: content of another type than html, or with elements";
        foreach (var offence in Html(content.Value)) yield return offence;
    }

    /// <summary>What feeds and entries have in common.</summary>
    private static IEnumerable<string> Of(XElement element, string[] allowed)
    {
        foreach (var name in new[] { "id", "title", "updated" }.Where(name => element.Elements(Atom + name).Count() != 1)) yield return $"4.1: not exactly one '{name}' in {element.Name.LocalName}";
        foreach (var child in element.Elements())
        {
            if (child.Name.Namespace != Atom || !allowed.Contains(child.Name.LocalName)) yield return $"4.1: an element {child.Name}";
        }

        foreach (var many in element.Elements().GroupBy(child => child.Name.LocalName).Where(group => group.Count() > 1 && !Repeated.Contains(group.Key))) yield return $"4.1: more than one '{many.Key}'";
        if (!Time().IsMatch(element.Element(Atom + "updated")?.Value ?? "")) yield return "3.3: 'updated' is no time";
        foreach (var address in element.Elements(Atom + "id").Select(id => id.Value).Concat(element.Elements(Atom + "link").Select(link => (string?)link.Attribute("href") ?? "")).Concat(element.Elements(Atom + "category").Attributes("scheme").Select(scheme => scheme.Value)))
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out _)) yield return $"4.2: '{address}' is no whole address";
        }

        foreach (var author in element.Elements(Atom + "author").Where(author => author.Elements(Atom + "name").Count() != 1 || author.Element(Atom + "name")?.Value.Length == 0)) yield return $"3.2.1: an author without a name: {author}";
        foreach (var category in element.Elements(Atom + "category").Where(category => string.IsNullOrEmpty((string?)category.Attribute("term")))) yield return $"4.2.2.1: a category without a term: {category}";
        foreach (var link in element.Elements(Atom + "link").GroupBy(link => ((string?)link.Attribute("rel"), (string?)link.Attribute("type"), (string?)link.Attribute("hreflang"))).Where(group => group.Key.Item1 is null or "alternate" && group.Count() > 1)) yield return "4.1: two alternates of one type";
    }

    private static IEnumerable<string> Html(string text)
    {
        var page = new HtmlParser().ParseDocument(text);
        foreach (var odd in page.QuerySelectorAll("script, style, svg, iframe, object, form, input, label, button, link, [style], a:empty")) yield return $"a reader does not show {odd.OuterHtml}";
        foreach (var address in page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? ""))
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto")) yield return $"'{address}' is no whole address";
        }

        foreach (var image in page.QuerySelectorAll("img").Where(image => string.IsNullOrEmpty(image.GetAttribute("alt")))) yield return $"a picture without words: {image.OuterHtml}";
    }

    [GeneratedRegex("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:Z|[+-]\\d{2}:\\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
