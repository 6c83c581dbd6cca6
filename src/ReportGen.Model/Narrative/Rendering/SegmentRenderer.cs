using System.Collections.Immutable;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Narrative.Code;
using ReportGen.Narrative.Reading;
using ReportGen.Prose;

namespace ReportGen.Narrative.Rendering;

/// <summary>Renders Markdown into segments: HTML, cut where a number, claim, citation or figure stands.</summary>
internal sealed class SegmentRenderer : HtmlRenderer
{
    private readonly StringWriter written;
    private readonly WrittenProse prose;
    private List<Segment> segments = [];

    private SegmentRenderer(StringWriter written, WrittenProse prose)
        : base(written) => (this.written, this.prose) = (written, prose);

    /// <summary>Whether tags may be written here; inside the alternative text of an image only words may.</summary>
    public bool IsMarkup => EnableHtmlForInline;

    /// <summary>Whether an image stands above.</summary>
    public bool HasImage { get; set; }

    public static ImmutableArray<Segment> Render(
        MarkdownDocument document,
        WrittenProse prose,
        Dialect dialect,
        CodeHighlighter highlighter)
    {
        using var written = new StringWriter { NewLine = "\n" };
        var renderer = new SegmentRenderer(written, prose);
        dialect.Pipeline.Setup(renderer);
        SegmentRenderers.ReplaceIn(renderer.ObjectRenderers, highlighter);
        // A field of one paragraph stands inside a tag of its template's choice.
        renderer.ImplicitParagraph = dialect == Dialect.Field && document.Count(block => block is ParagraphBlock) == 1;
        renderer.Render(document);
        renderer.Cut();
        return [.. renderer.segments];
    }

    /// <summary>Ends the HTML before a segment of another kind.</summary>
    public void Add(Segment segment)
    {
        Cut();
        segments.Add(segment);
    }

    /// <summary>The words of a block without markup, bound words filled in.</summary>
    public string PlainWords(Block block) =>
        string.Join(
            ' ',
            block.Descendants<LeafBlock>()
                .Prepend(block)
                .OfType<LeafBlock>()
                .Select(leaf => leaf.Inline)
                .OfType<ContainerInline>()
                .Select(inline => FlatText.Of(inline, prose).Words))
            .Trim();

    /// <summary>Writes words where no tag can stand, as in an attribute.</summary>
    public void WriteWords(ContainerInline words)
    {
        EnableHtmlForInline = false;
        WriteChildren(words);
        EnableHtmlForInline = true;
    }

    /// <summary>The HTML of a link's words, taken out of the text.</summary>
    public string TakeHtml(ContainerInline words) => Take(() => WriteChildren(words));

    /// <summary>What is written, taken out of the text.</summary>
    public string Take(Action write)
    {
        Cut();
        write();
        return TakeWritten();
    }

    /// <summary>The segments of a figure's caption, taken out of the text.</summary>
    public ImmutableArray<Segment> TakeSegments(ContainerInline words)
    {
        Cut();
        var around = segments;
        segments = [];
        WriteChildren(words);
        Cut();
        var taken = segments;
        segments = around;
        return [.. taken];
    }

    private void Cut()
    {
        var html = TakeWritten();
        if (html.Length > 0) segments.Add(new HtmlSegment(html));
    }

    private string TakeWritten()
    {
        var html = WrittenProse.Restored(written.ToString());
        written.GetStringBuilder().Clear();
        return html;
    }
}
