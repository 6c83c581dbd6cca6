using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;
using ReportGen.Narrative.Images;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;
using ReportGen.Statements;

namespace ReportGen.Narrative.Rendering;

/// <summary>Links: our own as segments, images with their size, all others as they are.</summary>
internal sealed class LinkRenderer : LinkInlineRenderer
{
    /// <summary>Of links whose words are their address: paper does not show it twice.</summary>
    public const string AddressClass = "address";

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var output = (SegmentRenderer)renderer;
        if (Binding.Of(link) is ImageBinding { Drawing: { } drawing } drawn && output.IsMarkup)
            output.Add(Drawing(output, link, drawn, drawing));
        else if (Binding.Of(link) is ImageBinding image) WriteImage(output, link, image);
        else if (Binding.Of(link) is { } binding) WriteBound(output, link, binding);
        else WriteLink(renderer, link);
    }

    private void WriteLink(HtmlRenderer renderer, LinkInline link)
    {
        if (link.IsAutoLink
            || (link.FirstChild is LiteralInline { NextSibling: null } words && words.Content.AsSpan().SequenceEqual(link.Url)))
            link.GetAttributes().AddClass(AddressClass);
        Rel = LinkAddress.IsExternal(link.Url ?? "") ? "external noopener" : null;
        base.Write(renderer, link);
    }

    /// <summary>The first image of a text is loaded with it, those below it when a reader comes near.</summary>
    private static void WriteImage(SegmentRenderer output, LinkInline link, ImageBinding image)
    {
        if (!output.IsMarkup)
        {
            output.WriteChildren(link);
            return;
        }

        output.Write("<img src=\"").WriteEscapeUrl(link.Url).Write("\" alt=\"");
        output.WriteWords(link);
        output.Write(FormattableString.Invariant($"\" width=\"{image.Size.Width}\" height=\"{image.Size.Height}\""));
        if (output.HasImage) output.Write(" loading=\"lazy\"");
        output.Write(" decoding=\"async\"");
        if (link.Title is { Length: > 0 } title && !PictureFigure.IsOf(link)) output.Write(" title=\"").WriteEscape(title).Write('"');
        output.Write(" />");
        output.HasImage = true;
    }

    /// <summary>The drawing for the page, and the image for feeds, whose readers drop drawings.</summary>
    private static DrawingSegment Drawing(SegmentRenderer output, LinkInline link, ImageBinding image, PageDrawing drawing)
    {
        var alternative = output.Take(() => output.WriteWords(link));
        return new DrawingSegment(drawing.Markup(image.Ids, alternative), output.Take(() => WriteImage(output, link, image)));
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
            case NumberBinding number: output.Add(new NumberSegment(number.Words, number.Measure.Evaluation, number.Span)); break;
            case ClaimBinding claim: output.Add(new ClaimSegment(output.TakeHtml(link), claim.Id, claim.Span)); break;
            case StatementBinding { Statement: { } statement } bound:
                output.Add(new StatementSegment(output.TakeHtml(link), new ToldStatement(statement, bound.Words, bound.Span)));
                break;
            case DatasetBinding dataset: output.Add(new DatasetSegment(output.TakeHtml(link), dataset.Id)); break;
            case MarkedBinding marked:
                output.Add(new MarkedSegment(output.TakeHtml(link), marked.Kind, marked.Reason));
                break;
            case VerdictBinding verdict: output.Add(new VerdictSegment(output.TakeHtml(link), verdict.ClaimId)); break;
            case WindowBinding window: output.Add(new WindowSegment(output.TakeHtml(link), window.SelectionId)); break;
            case CitationBinding citation: output.Add(new CitationSegment(output.TakeHtml(link), citation.SourceId)); break;
            case FigureBinding { Scheme: ReferenceScheme.Chart } chart:
                output.Add(new ChartSegment(chart.Id, output.TakeSegments(link), chart.Span));
                break;
            case FigureBinding { Measure: { } measure } pull:
                output.Add(
                    new PullFigureSegment(new NumberSegment(measure.Words, measure.Evaluation, pull.Span), output.TakeSegments(link)));
                break;
            case FigureBinding table: output.Add(new TableSegment(table.Id, output.TakeSegments(link), table.Span)); break;
            default: output.WriteChildren(link); break;
        }
    }
}
