using System.Collections.Immutable;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;
using ReportGen.Prose.Typography;

namespace ReportGen.Narrative.Rendering;

/// <summary>Paragraphs: a figure stands for itself and not in one, an image by itself is a figure, and the box of a task is labelled by its
/// words.</summary>
internal sealed class ProseParagraphRenderer : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.Any(inline => inline is LinkInline link && Binding.Of(link) is FigureBinding) == true)
            renderer.WriteLeafInline(paragraph);
        else if (PictureFigure.Of(paragraph) is { } figure) WriteFigure(renderer, figure);
        else if (paragraph.Inline?.FirstChild is TaskList) WriteTask(renderer, paragraph);
        else base.Write(renderer, paragraph);
    }

    // In the order of charts: what it says, how to read it, the picture, where it is from.
    private static void WriteFigure(HtmlRenderer renderer, PictureFigure figure)
    {
        var title = figure.Image.Title is { Length: > 0 } words ? PunctuationSetter.Set(words) : null;
        var hasHead = title is not null || figure.Caption.Length > 0;
        renderer.EnsureLine();
        renderer.Write(hasHead ? "<figure class=\"image captioned\">" : "<figure class=\"image\">");
        if (hasHead) renderer.Write("<figcaption>");
        if (title is not null) renderer.Write("<p class=\"figure-title\">").WriteEscape(title).Write("</p>");
        WriteLine(renderer, "<p class=\"figure-finding\">", figure.Caption, "</p>");
        if (hasHead) renderer.Write("</figcaption>");
        renderer.Write(figure.Image);
        WriteLine(renderer, "<p class=\"figure-source\"><span>", figure.Source, "</span></p>");
        renderer.WriteLine("</figure>");
    }

    // Line breaks are written only between what stands in one container.
    private static void WriteLine(HtmlRenderer renderer, string begin, ImmutableArray<Inline> inlines, string end)
    {
        if (inlines.IsEmpty) return;
        var line = new ContainerInline();
        foreach (var inline in inlines)
        {
            inline.Remove();
            line.AppendChild(inline);
        }

        renderer.Write(begin);
        renderer.WriteChildren(line);
        renderer.Write(end);
    }

    private static void WriteTask(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        var isLoose = !renderer.ImplicitParagraph;
        if (isLoose) renderer.Write("<p>");
        renderer.Write("<label>").WriteLeafInline(paragraph).Write("</label>");
        if (isLoose) renderer.WriteLine("</p>");
    }
}
