using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Narrative.Links;

namespace ReportGen.Narrative.Prose;

/// <summary>The renderers that differ from Markdig's own.</summary>
internal static class SegmentRenderers
{
    public static void ReplaceIn(ObjectRendererCollection renderers)
    {
        renderers.Replace<LinkInlineRenderer>(new BoundLinkRenderer());
        renderers.Replace<AutolinkInlineRenderer>(new AutolinkInlineRenderer { Rel = "noopener" });
        renderers.Replace<ParagraphRenderer>(new FigureParagraphRenderer());
        renderers.Replace<LiteralInlineRenderer>(new ApostropheRenderer());
        renderers.Replace<HtmlInlineRenderer>(new NoHtmlInlineRenderer());
        renderers.Replace<HtmlBlockRenderer>(new NoHtmlBlockRenderer());
        if (renderers.Contains<HtmlTableRenderer>()) renderers.Replace<HtmlTableRenderer>(new ScrollingTableRenderer());
    }

    private sealed class BoundLinkRenderer : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            var output = (SegmentRenderer)renderer;
            if (Binding.Of(link) is { } binding) WriteBound(output, link, binding);
            else WriteLink(renderer, link);
        }

        private void WriteLink(HtmlRenderer renderer, LinkInline link)
        {
            Rel = LinkAddress.IsExternal(link.Url ?? "") ? "noopener" : null;
            base.Write(renderer, link);
        }

        private static void WriteBound(SegmentRenderer output, LinkInline link, Binding binding)
        {
            if (!output.IsMarkup)
            {
                if (binding is NumberBinding plain) output.WriteEscape(plain.Words);
                else output.WriteChildren(link);
                return;
            }

            switch (binding)
            {
                case NumberBinding number: output.Add(new NumberSegment(number.Words, number.Name, number.Span)); break;
                case ClaimBinding claim: output.Add(new ClaimSegment(output.TakeHtml(link), claim.Id, claim.Span)); break;
                case DatasetBinding dataset: output.Add(new DatasetSegment(output.TakeHtml(link), dataset.Id)); break;
                case CitationBinding citation: output.Add(new CitationSegment(output.TakeHtml(link), citation.SourceId)); break;
                case FigureBinding { Scheme: ReferenceScheme.Chart } chart: output.Add(new ChartSegment(chart.Id, output.TakeSegments(link), chart.Span)); break;
                case FigureBinding table: output.Add(new TableSegment(table.Id, output.TakeSegments(link), table.Span)); break;
                default: output.WriteChildren(link); break;
            }
        }
    }

    /// <summary>A figure stands for itself, not in a paragraph.</summary>
    private sealed class FigureParagraphRenderer : ParagraphRenderer
    {
        protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
        {
            var isFigure = paragraph.Inline?.Any(inline => inline is LinkInline link && Binding.Of(link) is FigureBinding) == true;
            if (isFigure) renderer.WriteLeafInline(paragraph);
            else base.Write(renderer, paragraph);
        }
    }

    /// <summary>A straight apostrophe between letters is printed as a curved one.</summary>
    private sealed class ApostropheRenderer : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal)
        {
            var text = literal.Content.ToString();
            for (var at = text.IndexOf('\'', 1 <= text.Length ? 1 : 0); at > 0; at = text.IndexOf('\'', at + 1))
            {
                if (char.IsLetterOrDigit(text[at - 1]) && at + 1 < text.Length && char.IsLetter(text[at + 1])) text = $"{text[..at]}’{text[(at + 1)..]}";
            }

            if (renderer.EnableHtmlEscape) renderer.WriteEscape(text);
            else renderer.Write(text);
        }
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

    /// <summary>A wide table scrolls inside itself, also by keyboard.</summary>
    private sealed class ScrollingTableRenderer : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.EnsureLine();
            renderer.WriteLine("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">");
            base.Write(renderer, table);
            renderer.EnsureLine();
            renderer.WriteLine("</div>");
        }
    }
}
