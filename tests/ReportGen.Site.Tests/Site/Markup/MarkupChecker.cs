using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Site.Markup;

/// <summary>What is wrong with the HTML of a page: errors of the HTML standard's parser, and rules that this house adds to those of validators.</summary>
internal static class MarkupChecker
{
    private const string Headings = "main h1, main h2, main h3, main h4, main h5, main h6";

    public static IReadOnlyList<string> Check(string html)
    {
        var found = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, error) =>
        {
            if (error is AngleSharp.Html.Dom.Events.HtmlErrorEvent { } mistake) found.Add($"line {mistake.Position.Line}: {mistake.Message}");
        };
        var page = parser.ParseDocument(html);
        found.AddRange(Document(page));
        found.AddRange(Outline(page));
        found.AddRange(References(page));
        found.AddRange(Contents(page));
        found.AddRange(Policy(page));
        return found;
    }

    private static IEnumerable<string> Document(IHtmlDocument page)
    {
        if (string.IsNullOrEmpty(page.DocumentElement.GetAttribute("lang"))) yield return "html has no lang";
        if (string.IsNullOrWhiteSpace(page.Title)) yield return "there is no title";
        foreach (var landmark in new[] { "main", "h1" })
            if (page.QuerySelectorAll(landmark).Length is var count && count != 1) yield return $"{count} {landmark}";
        if (page.QuerySelector("meta[http-equiv=refresh], body.embed") is not null) yield break; // they stand in no layout
        foreach (var landmark in new[] { "body > header", "body > footer", "header nav" })
            if (page.QuerySelectorAll(landmark).Length != 1) yield return $"not one '{landmark}'";
        if (string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content"))) yield return "there is no description";
    }

    private static IEnumerable<string> Outline(IHtmlDocument page)
    {
        var level = 0;
        foreach (var heading in page.QuerySelectorAll(Headings))
        {
            var next = heading.LocalName[1] - '0';
            if (next > level + 1) yield return $"{Words(heading)}: h{next} follows h{level}";
            level = next;
        }
    }

    private static IEnumerable<string> References(IHtmlDocument page)
    {
        foreach (var ids in page.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal).Where(ids => ids.Count() > 1)) yield return $"{ids.Count()} elements have the id '{ids.Key}'";
        foreach (var name in new[] { "for", "headers", "aria-labelledby", "aria-describedby", "aria-details", "aria-controls", "aria-owns" })
            foreach (var element in page.QuerySelectorAll($"[{name}]"))
                foreach (var id in (element.GetAttribute(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(id => page.GetElementById(id) is null))
                    yield return $"{name} of {Words(element)} names '{id}', which is not there";
    }

    private static IEnumerable<string> Contents(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("a[href], h1, h2, h3, h4, h5, h6, button, summary, caption, figcaption").Where(element => Name(element).Length == 0)) yield return $"{Words(element)} is empty";
        foreach (var image in page.QuerySelectorAll("img"))
        {
            if (image.GetAttribute("alt") is null) yield return $"{Words(image)} has no alt";
            if (image.GetAttribute("width") is null || image.GetAttribute("height") is null) yield return $"{Words(image)} has no width and height";
        }

        foreach (var drawing in page.QuerySelectorAll("svg").Where(drawing => drawing.GetAttribute("aria-hidden") != "true" && (drawing.GetAttribute("role") != "img" || Name(drawing).Length == 0))) yield return $"{Words(drawing)} is neither an image with a name nor hidden";
        foreach (var table in page.QuerySelectorAll("table"))
        {
            if (table.QuerySelector("caption") is null && table.Closest("[aria-label], [aria-labelledby]") is null) yield return $"{Words(table)} has no name";
            if (table.QuerySelector("th") is null) yield return $"{Words(table)} has no headers";
            foreach (var header in table.QuerySelectorAll("th:not([scope])")) yield return $"{Words(header)} has no scope";
        }
    }

    /// <summary>What the content security policy of the pages forbids anyway.</summary>
    private static IEnumerable<string> Policy(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("style, [style]")) yield return $"{Words(element)} has a style of its own";
        foreach (var script in page.QuerySelectorAll("script:not([type='application/ld+json'])").Where(script => !AllowedScript.Is(script))) yield return $"{Words(script)} runs";
        foreach (var element in page.All)
            foreach (var attribute in element.Attributes.Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))) yield return $"{Words(element)} has {attribute.Name}";
        foreach (var element in page.QuerySelectorAll("[href], [src]"))
            if ((element.GetAttribute("href") ?? element.GetAttribute("src") ?? "").Trim().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) yield return $"{Words(element)} leads to a script";
    }

    private static string Name(IElement element) => string.Concat(
        element.GetAttribute("aria-label"), element.GetAttribute("aria-labelledby"), element.TextContent.Trim(),
        string.Concat(element.QuerySelectorAll("img").Select(image => image.GetAttribute("alt"))));

    private static string Words(IElement element)
    {
        var text = string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"{element.LocalName} '{(text.Length > 40 ? text[..40] : text)}'";
    }
}
