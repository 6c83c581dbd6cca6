using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Narrative.Links;

namespace ReportGen.Narrative.Prose;

/// <summary>Images that stand alone in their paragraph: each is a figure, and its title the caption.</summary>
internal static class LoneImages
{
    public static LinkInline? Of(LeafBlock paragraph) => paragraph.Inline?.OfType<LinkInline>().FirstOrDefault(Is);

    public static bool Is(LinkInline link) =>
        Binding.Of(link) is ImageBinding && link.Parent is { ParentBlock: ParagraphBlock } paragraph
        && paragraph.All(inline => inline == link || inline is LiteralInline { Content.IsEmpty: true });
}
