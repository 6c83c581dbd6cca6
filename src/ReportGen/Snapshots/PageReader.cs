using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Snapshots;

/// <summary>Reads a page of a site as its reader sees it: the door of the room.</summary>
public static class PageReader
{
    private const string Lines = "h1, h2, h3, h4, h5, h6, p, li, tr, dt, dd, figcaption, summary";

    /// <summary>Pure; any bytes are a page, however broken.</summary>
    /// <param name="path">The file inside the site.</param>
    public static PageText Read(string path, ReadOnlySpan<byte> html)
    {
        var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(Encoding.UTF8.GetString(html));
        var sections = new List<PageSection> { new("", 0, null, []) };
        foreach (var element in page.QuerySelectorAll(Lines).Where(element => element.QuerySelector(Lines) is null))
        {
            if (element is IHtmlHeadingElement) sections.Add(new PageSection(Words(element), element.LocalName[1] - '0', element.Id, []));
            else sections[^1] = sections[^1] with { Blocks = sections[^1].Blocks.Add(BlockOf(element)) };
        }

        return new PageText(
            path,
            page.Title ?? "",
            page.QuerySelector("meta[name=description]")?.GetAttribute("content"),
            [.. sections.Where(section => section.Level > 0 || section.Blocks.Length > 0)],
            [.. page.QuerySelectorAll("[id]").Select(element => element.Id ?? "")],
            [.. page.QuerySelectorAll("a[href]").Select(link => new PageLink(link.GetAttribute("href") ?? "", Words(link)))],
            null);
    }

    private static Block BlockOf(IElement element) => new(
        element.LocalName switch { "li" => BlockKind.ListItem, "tr" => BlockKind.TableRow, "dt" => BlockKind.Term, "dd" => BlockKind.Description, "figcaption" => BlockKind.Caption, "summary" => BlockKind.Summary, _ => BlockKind.Paragraph },
        0,
        element.LocalName == "tr" ? 1 : 0,
        element.LocalName == "tr" ? [.. element.Children.Select(CellOf)] : [CellOf(element)],
        element.SourceReference?.Position.Line ?? 1);

    private static Cell CellOf(IElement element) => new([new TextRun(Words(element), null, null)]);

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
