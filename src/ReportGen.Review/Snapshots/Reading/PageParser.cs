using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Snapshots.Reading;

/// <summary>Parses HTML that nests without end in a time that grows with its length: each element looks through all that are open, so that
/// a page
/// of a few megabytes could take hours.</summary>
internal static partial class PageParser
{
    /// <summary>How deep browsers nest elements (Chromium, <c>kMaximumHTMLParserDOMTreeDepth</c>), and AngleSharp too: what is deeper it
    /// puts side by side, but keeps open.</summary>
    private const int Deepest = 512;

    public static IHtmlDocument Parse(string html)
    {
        try
        {
            return Parsed(html, new DepthLimit().Check);
        }
        catch (TooNestedException)
        {
            return Parsed(Flat(html), (_, _) => { });
        }
    }

    private static IHtmlDocument Parsed(string html, Action<IElement, AngleSharp.Text.TextPosition> onCreated) =>
        new HtmlParser(
            new HtmlParserOptions
            {
                IsKeepingSourceReferences = true,
                OnCreated = onCreated,
                ShouldEmitAttribute = (ref _, name) => !IsLook(name.Span),
            }).ParseDocument(html);

    /// <summary>Every word in a paragraph of its own markup and in its line: a paragraph ends the one before it, so that nothing
    /// nests.</summary>
    private static string Flat(string html) => Tags().Replace(Unread().Replace(html, Lines), tags => $"{Lines(tags)}<p>");

    private static string Lines(Match match) => new('\n', match.ValueSpan.Count('\n'));

    [GeneratedRegex("(?:<[^<>]*>?\\s*)+", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex("<(?<name>script|style|template)\\b.*?(?:</\\k<name>[^>]*>?|\\z)|<!--.*?(?:-->|\\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Unread();

    /// <summary>Ends the parsing of a page that nests too deep.</summary>
    private sealed class DepthLimit
    {
        private IElement? last;

        public void Check(IElement element, AngleSharp.Text.TextPosition place)
        {
            // An element has its place only when the next one is made.
            var depth = 0;
            for (var around = last; around is not null && depth < Deepest; around = around.ParentElement) depth++;
            if (depth == Deepest) throw new TooNestedException();
            last = element;
        }
    }

    private sealed class TooNestedException : Exception;

    /// <summary>Whether an attribute only says where and how something is drawn. They are most attributes of a page with charts; nothing is
    /// read of them, and a parse without them takes a third less.</summary>
    private static bool IsLook(ReadOnlySpan<char> attribute) =>
        attribute is "class" or "style" or "d" or "x" or "y" or "x1" or "y1" or "x2" or "y2" or "width" or "height" or "transform" or "fill" or "points";
}
