using System.Text;
using AngleSharp.Dom;
using ReportGen.Snapshots.Reading;

namespace ReportGen.Snapshots;

/// <summary>Reads a page of a site as its reader sees it: the door of the room.</summary>
public static class PageReader
{
    /// <summary>Pure, and nothing of the page's markup is held afterwards; any bytes are a page, however broken.
    /// What is read: every word that is shown or told to screen readers, once; pictures as their alternative text. Not read: what is hidden
    /// from either.
    /// A page that is nested deeper than any browser nests it is read as its words alone, without headings, lists and tables.</summary>
    /// <param name="path">The file inside the site.</param>
    public static PageText Read(string path, ReadOnlySpan<byte> html)
    {
        using var page = PageParser.Parse(Encoding.UTF8.GetString(html).TrimStart('\uFEFF'));
        var builder = new PageBuilder();
        if (page.DocumentElement is { } root) Walk(root, builder);
        return builder.ToPage(path);
    }

    /// <summary>Without recursion: a broken page may be nested deeper than a stack is. Without asking for siblings: that takes longer the
    /// more there are.</summary>
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
