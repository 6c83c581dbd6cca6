using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Support;

/// <summary>A page as its reader sees it, as plain text: one line for each heading, paragraph, list item, table row and term.</summary>
internal static class ReaderText
{
    private const string Lines = "h1, h2, h3, h4, p, li, tr, dt, dd, figcaption, summary";

    public static string Of(ReadOnlySpan<byte> html)
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));
        foreach (var drawing in page.QuerySelectorAll("svg")) drawing.Remove();
        var text = new StringBuilder();
        foreach (var element in page.QuerySelectorAll(Lines).Where(element => element.QuerySelector(Lines) is null))
        {
            var words = element.LocalName == "tr"
                ? string.Join(" | ", element.Children.Select(Words))
                : Words(element);
            if (words.Length > 0) text.Append(Mark(element)).Append(words).Append('\n');
        }

        return text.ToString();
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Mark(IElement element) => element.LocalName switch
    {
        "h1" => "\n# ",
        "h2" => "\n## ",
        "h3" => "\n### ",
        "h4" => "\n#### ",
        "li" => "- ",
        _ => "",
    };
}
