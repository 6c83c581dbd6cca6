using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Snapshots;

/// <summary>The letters of a page that its reader sees, found without the reading that is tested.</summary>
internal static class VisibleText
{
    private static readonly string[] NotRead = "script style template svg title noscript iframe".Split(' ');

    // Every text of the document, but for those inside of something that is not read; told apart by each text's own ancestors.
    public static string Of(string html)
    {
        var text = new StringBuilder();
        foreach (var node in new HtmlParser().ParseDocument(html).GetDescendants().OfType<IText>())
        {
            if (!node.Ancestors().OfType<IElement>().Any(IsNotRead)) text.Append(node.Data);
        }

        return Pages.Letters(text.ToString());
    }

    private static bool IsNotRead(IElement element) =>
        NotRead.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true";
}
