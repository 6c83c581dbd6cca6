using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportGen.Snapshots.Reading;

namespace ReportGen.Snapshots;

/// <summary>Reads a page of a site as its reader sees it: the door of the room.</summary>
public static class PageReader
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true, ShouldEmitAttribute = (ref _, name) => !IsLook(name.Span) };

    /// <summary>Pure, and nothing of the page's markup is held afterwards; any bytes are a page, however broken.
    /// What is read: every word that is shown or told to screen readers, once; pictures as their alternative text. Not read: what is hidden from either.</summary>
    /// <param name="path">The file inside the site.</param>
    public static PageText Read(string path, ReadOnlySpan<byte> html)
    {
        using var page = new HtmlParser(Options).ParseDocument(Encoding.UTF8.GetString(html).TrimStart('\uFEFF'));
        var builder = new PageBuilder();
        if (page.DocumentElement is { } root) Walk(root, builder);
        return builder.ToPage(path);
    }

    /// <summary>Whether an attribute only says where and how something is drawn. They are most attributes of a page with charts; nothing is read of them, and a parse without them takes a third less.</summary>
    private static bool IsLook(ReadOnlySpan<char> attribute) =>
        attribute is "class" or "style" or "d" or "x" or "y" or "x1" or "y1" or "x2" or "y2" or "width" or "height" or "transform" or "fill" or "points";

    /// <summary>Without recursion: a broken page may be nested deeper than a stack is. Without asking for siblings: that takes longer the more there are.</summary>
    private static void Walk(IElement root, PageBuilder builder)
    {
        var open = new Stack<(IElement Element, int Next)>();
        if (builder.Enter(root)) open.Push((root, 0));
        while (open.TryPop(out var place))
        {
            var (element, next) = place;
            if (next == element.ChildNodes.Length)
            {
                builder.Leave();
                continue;
            }

            open.Push((element, next + 1));
            var node = element.ChildNodes[next];
            if (node is IText text) builder.Add(text.Data);
            else if (node is IElement inner && builder.Enter(inner)) open.Push((inner, 0));
        }
    }
}
