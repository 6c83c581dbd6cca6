using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Narrative.Code;

namespace ReportGen.Narrative.Rendering;

/// <summary>The renderers that differ from Markdig's own.</summary>
internal static class SegmentRenderers
{
    public static void ReplaceIn(ObjectRendererCollection renderers, CodeHighlighter highlighter)
    {
        renderers.Replace<LinkInlineRenderer>(new LinkRenderer());
        renderers.Replace<AutolinkInlineRenderer>(new AddressRenderer());
        renderers.Replace<ParagraphRenderer>(new ProseParagraphRenderer());
        renderers.Replace<LiteralInlineRenderer>(new LiteralRenderer());
        renderers.Replace<HeadingRenderer>(new AnchoredHeadingRenderer());
        renderers.Replace<CodeBlockRenderer>(new HighlightedCodeRenderer(highlighter));
        renderers.Replace<HtmlInlineRenderer>(new NoHtmlInlineRenderer());
        renderers.Replace<HtmlBlockRenderer>(new NoHtmlBlockRenderer());
        renderers.Add(new AbbreviationRenderer());
        renderers.Add(new PunctuationRenderer());
        // The prose of YAML fields has none of these.
        if (renderers.Contains<HtmlTableRenderer>()) renderers.Replace<HtmlTableRenderer>(new TableRenderer());
        if (renderers.Contains<AlertBlockRenderer>()) renderers.Replace<AlertBlockRenderer>(new AdmonitionRenderer());
        if (renderers.Contains<HtmlFootnoteGroupRenderer>()) renderers.Replace<HtmlFootnoteGroupRenderer>(new FootnoteGroupRenderer());
        if (renderers.Contains<HtmlFootnoteLinkRenderer>()) renderers.Replace<HtmlFootnoteLinkRenderer>(new FootnoteLinkRenderer());
    }

    /// <summary>Raw HTML is refused; where it stands all the same, it is shown as text.</summary>
    private sealed class NoHtmlInlineRenderer : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline html) => renderer.WriteEscape(html.Tag);
    }

    private sealed class NoHtmlBlockRenderer : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock html) => renderer.WriteLeafRawLines(html, true, true);
    }
}
