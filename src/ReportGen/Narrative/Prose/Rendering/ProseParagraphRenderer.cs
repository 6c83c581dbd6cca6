using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Narrative.Links;

namespace ReportGen.Narrative.Prose.Rendering;

/// <summary>Paragraphs: a figure stands for itself and not in one, an image alone is a figure, and the box of a task is labelled by its words.</summary>
internal sealed class ProseParagraphRenderer : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.Any(inline => inline is LinkInline link && Binding.Of(link) is FigureBinding) == true) renderer.WriteLeafInline(paragraph);
        else if (LoneImages.Of(paragraph) is { } image) WriteFigure(renderer, paragraph, image);
        else if (paragraph.Inline?.FirstChild is TaskList) WriteTask(renderer, paragraph);
        else base.Write(renderer, paragraph);
    }

    private static void WriteFigure(HtmlRenderer renderer, ParagraphBlock paragraph, LinkInline image)
    {
        renderer.EnsureLine();
        renderer.Write("<figure class=\"image\">").WriteLeafInline(paragraph);
        if (image.Title is { Length: > 0 } caption) renderer.Write("<figcaption>").WriteEscape(Typesetting.Curled(caption, Typesetting.NothingBefore)).Write("</figcaption>");
        renderer.WriteLine("</figure>");
    }

    private static void WriteTask(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        var isLoose = !renderer.ImplicitParagraph;
        if (isLoose) renderer.Write("<p>");
        renderer.Write("<label>").WriteLeafInline(paragraph).Write("</label>");
        if (isLoose) renderer.WriteLine("</p>");
    }
}
