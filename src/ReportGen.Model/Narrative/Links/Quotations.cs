using System.Buffers;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Prose.Typography;

namespace ReportGen.Narrative.Links;

/// <summary>Finds the links that stand in quotations: in a block quote, or between quotation marks of their paragraph. What was said is not
/// rewritten.</summary>
/// <remarks>A mark that is never closed is taken to reach to the end of its paragraph. Most straight marks come as curved ones; those that
/// no pair was found for open and close by turns.</remarks>
internal static class Quotations
{
    private static readonly object Key = typeof(Quotations);

    /// <summary>What may open or close a quotation as it was typed.</summary>
    public static SearchValues<char> Signs { get; } = SearchValues.Create("\"“„«‘”»’");

    public static bool Holds(LinkInline link) => link.ContainsData(Key);

    public static void Mark(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block.Inline is { } inlines) Mark(inlines, IsQuoted(block));
        }
    }

    /// <summary>Whether a block stands in a block quote.</summary>
    public static bool IsQuoted(Block block)
    {
        for (var at = block.Parent; at is not null; at = at.Parent)
        {
            if (at is QuoteBlock and not AlertBlock) return true;
        }

        return false;
    }

    private static void Mark(ContainerInline inlines, bool isBlockQuoted)
    {
        var (open, isStraightOpen) = (0, false);
        for (Inline? at = inlines.FirstChild; at is not null; at = Next(at, inlines))
        {
            switch (at)
            {
                case LinkInline link when isBlockQuoted || isStraightOpen || open > 0: link.SetData(Key, true); break;
                case LiteralInline literal:
                    open = After(literal.Content.AsSpan(), open);
                    isStraightOpen ^= literal.Content.AsSpan().Count('"') % 2 == 1;
                    break;
                case PunctuationInline mark: open = Math.Max(0, open + Change(mark.Mark)); break;
            }
        }
    }

    /// <summary>The next inline in the order of the text.</summary>
    private static Inline? Next(Inline at, ContainerInline root)
    {
        if (at is ContainerInline { FirstChild: { } child }) return child;
        for (Inline? up = at; up is not null && up != root; up = up.Parent)
        {
            if (up.NextSibling is { } next) return next;
        }

        return null;
    }

    private static int After(ReadOnlySpan<char> text, int open)
    {
        if (!text.ContainsAny(Signs)) return open;
        for (var i = 0; i < text.Length; i++) open = Math.Max(open + Change(text, i), 0);
        return open;
    }

    /// <summary>By how much a character as it was typed opens quotations, or closes them.</summary>
    public static int Change(ReadOnlySpan<char> text, int at)
    {
        // ’ between letters is an apostrophe.
        var isApostrophe = text[at] == '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);
        return text[at] switch { '“' or '„' or '«' or '‘' => 1, '”' or '»' => -1, '’' when !isApostrophe => -1, _ => 0 };
    }

    /// <summary>The same for a mark that was set.</summary>
    public static int Change(PunctuationMark mark) => mark switch
    {
        PunctuationMark.LeftDoubleQuote or PunctuationMark.LeftQuote => 1,
        PunctuationMark.RightDoubleQuote or PunctuationMark.RightQuote => -1,
        _ => 0,
    };
}
