using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Narrative.Links;

namespace ReportGen.Narrative.Reading;

/// <summary>An image that is a figure: it stands alone in its paragraph, or on the first line of one whose further lines are its caption
/// and, from "Source:" on, its source.
/// What stands in quotation marks behind its path is the title of the figure.</summary>
internal sealed record PictureFigure(LinkInline Image, ImmutableArray<Inline> Caption, ImmutableArray<Inline> Source)
{
    private static readonly ImmutableArray<string> SourceWords = ["Source:", "Sources:"];

    public static PictureFigure? Of(LeafBlock block)
    {
        if (block is not ParagraphBlock { Inline: { } line }) return null;
        var seen = line.Where(inline => inline is not LiteralInline { Content.IsEmpty: true });
        if (seen.FirstOrDefault() is not LinkInline image || Binding.Of(image) is not ImageBinding) return null;
        var inlines = seen.ToImmutableArray();
        if (inlines.Length == 1) return new PictureFigure(image, [], []);
        if (inlines[1] is not LineBreakInline) return null;
        var source = Enumerable.Range(1, inlines.Length - 1)
            .FirstOrDefault(
                at => inlines[at] is LineBreakInline && at + 1 < inlines.Length && BeginsSource(inlines[at + 1]),
                inlines.Length);
        return new PictureFigure(image, source > 2 ? inlines[2..source] : [], source < inlines.Length ? inlines[(source + 1)..] : []);
    }

    /// <summary>Whether the image is one of a figure, and its title that of the figure.</summary>
    public static bool IsOf(LinkInline image) => image.Parent?.ParentBlock is LeafBlock block && Of(block)?.Image == image;

    private static bool BeginsSource(Inline inline) =>
        inline is LiteralInline literal && SourceWords.Any(word => literal.Content.AsSpan().StartsWith(word, StringComparison.Ordinal));
}
